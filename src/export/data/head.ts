/** What a file says about itself. */
import { CREDIT } from '../../tables/credit.ts';
import type { Language } from '../../domain/language.ts';
import { formatDay } from '../../domain/time/date.ts';
import { formatTime } from '../../domain/time/time.ts';
import { layerText } from '../../domain/figures/layer.ts';
import { FILTER_KEYS } from '../../domain/partnership/filter.ts';
import { BORDERS } from '../../i18n/borders.ts';
import { EXPORT_DATA } from '../../i18n/exportData.ts';
import { atStart } from '../../i18n/names.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { SLIDES } from '../../i18n/slides.ts';
import { nameOf } from '../../data/nameOf.ts';
import { filterLabels } from '../filterLabels.ts';
import { layerTitle } from '../../state/derived/layerTitle.ts';
import { viewTime, viewTitle } from '../../state/derived/viewInWords.ts';
import type { Cited } from '../citation.ts';
import { citationText } from '../citation.ts';
import { citedView } from '../citedView.ts';
import type { Material, MaterialScene } from '../material.ts';
import type { SourcesOf } from '../shownSources.ts';
import { wayToView } from '../wayBack.ts';
import type { DataContent } from './dataChoices.ts';

/** A label and what belongs to it; an address, if the text is one. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  readonly link?: string;
}

/** What a file says about itself: in words, and for programs. */
export interface Head {
  readonly language: Language;
  readonly title: string;
  /** The day of the data release, such as `2026-11-22`. */
  readonly release: string;
  /** Null if nobody else could open it. */
  readonly link: string | null;
  readonly cited: Cited;
  readonly facts: readonly Fact[];
  /** The same for programs, in the order in which it is written. */
  readonly properties: Readonly<Record<string, unknown>>;
}

interface Options {
  readonly everything: boolean;
  readonly base: string;
}

/** The head of a file of a material. */
export function headOf(source: SourcesOf, material: Material, { everything, base }: Options): Head {
  const { dataset, figures } = source;
  const { tour } = material;
  const { view } = material.scenes[0] as MaterialScene;
  const { lang: language } = view;
  const text = EXPORT_DATA[language];
  const messages = messagesOf(language);
  const { release } = dataset;
  const title = tour?.title ?? (everything ? text.everything : viewTitle(view, dataset));
  const back = tour?.back ?? wayToView(view, dataset, base);
  const { link } = back;
  const wholeRecord = tour !== undefined || everything;
  const cited: Cited = {
    ...citedView(view, dataset, link),
    title,
    ...(tour && { key: 'tour' }),
    ...(everything && { key: 'everything' }),
    ...(wholeRecord && { version: SLIDES[language].release(release) }),
  };
  const content: DataContent = tour ? 'tour' : everything ? 'everything' : 'view';
  const { licence } = CREDIT;
  const borders = [BORDERS[language].noEndorsement, BORDERS[language].origin, text.capitals].join(' ');
  const filters = filterLabels(view, dataset, language);
  const countries = view.lens.map((party) => nameOf(dataset, party, language));
  const ofView: Fact[] = wholeRecord
    ? []
    : [
        { label: text.facts.time, text: atStart(viewTime(view)) },
        { label: text.facts.mode, text: messages.timeline.modes[view.time.mode] },
        {
          label: text.facts.countries,
          text: countries.length > 0 ? text.ofCountries(countries) : text.wholeWorld,
        },
        { label: text.facts.filters, text: filters.length > 0 ? filters.join(', ') : text.none },
        { label: text.facts.layer, text: layerTitle(view.layer, dataset, figures, language) },
      ];
  return {
    language,
    title,
    release,
    link,
    cited,
    facts: [
      { label: text.facts.title, text: title },
      { label: text.facts.content, text: text.contents[content] },
      ...ofView,
      { label: text.facts.release, text: release },
      { label: text.facts.reachesTo, text: formatDay(dataset.reachesTo) },
      { label: text.facts.licence, text: `${licence.title} (${licence.name})`, link: licence.path },
      { label: text.facts.cite, text: citationText(cited) },
      back.link === null
        ? { label: text.facts.link, text: back.words }
        : { label: text.facts.link, text: back.link, link: back.link },
      { label: text.facts.sources, text: text.seeSources },
      { label: text.facts.borders, text: borders },
    ],
    properties: {
      title,
      language,
      content,
      ...(!wholeRecord && {
        time: formatTime(view.time),
        mode: view.time.mode,
        parties: view.lens,
        filters: Object.fromEntries(
          FILTER_KEYS.flatMap((key) => (view[key].length > 0 ? [[key, view[key]]] : [])),
        ),
        layer: layerText(view.layer),
      }),
      release,
      reachesTo: formatDay(dataset.reachesTo),
      license: licence,
      author: CREDIT.author,
      citation: citationText(cited),
      link,
      borders,
    },
  };
}
