/** The pictures of a tour, and the text that goes with them. */
import type { Dataset } from '../../data/dataset.ts';
import type { Source } from '../../data/payload.ts';
import type { Language } from '../../domain/language.ts';
import { BORDERS } from '../../i18n/borders.ts';
import { EXPORT } from '../../i18n/export.ts';
import { EXPORT_TOUR_PICTURES } from '../../i18n/exportTourPictures.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { viewTime, viewTitle } from '../../state/derived/viewInWords.ts';
import { sourceLine } from '../../ui/details/sourceLine.ts';
import type { Material, MaterialScene } from '../material.ts';
import type { Format } from '../pictureChoices.ts';
import { type DetailedSource, shownSources } from '../shownSources.ts';
import { type WayBack, wayToView } from '../wayBack.ts';

/** The longest name of a file without its number and its extension, in UTF-16 code units. */
const LONGEST_NAME = 50;

/** A scene, its title, and the name of its file. */
export interface NamedScene {
  readonly file: string;
  readonly title: string;
  readonly scene: MaterialScene;
}

/** The scenes with names such as `01-title.png`: a number, and the title in letters and digits of any script. */
export function namedScenes(
  scenes: readonly MaterialScene[],
  format: Format,
  dataset: Dataset,
): NamedScene[] {
  return scenes.map((scene, i) => {
    const title = scene.title || viewTitle(scene.view, dataset);
    const words =
      title
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    const name = words.join('-').slice(0, LONGEST_NAME).replace(/-$/u, '');
    const number = String(i + 1).padStart(2, '0');
    return { file: `${[number, name].filter(Boolean).join('-')}.${format}`, title, scene };
  });
}

/** The text beside the pictures: captions, alt texts and sources of each, and what holds for all of them. `alts` in their order. */
export function picturesText(
  source: DetailedSource,
  named: readonly NamedScene[],
  {
    alts,
    tour,
    base,
  }: { readonly alts: readonly string[]; readonly tour: Material['tour']; readonly base: string },
): string {
  const { lang: language } = (named[0] as NamedScene).scene.view;
  const { dataset } = source;
  const text = EXPORT_TOUR_PICTURES[language];
  const parts = named.map(({ file, title, scene }, i) => {
    const { view, text: told, show } = scene;
    const sources = shownSources(source, view, show).map((one) => `- ${sourceText(one, language)}`);
    const time = viewTime(view);
    return [
      file,
      text.caption(title, time),
      told,
      text.alt(alts[i] ?? ''),
      wayText(text.view, wayToView(view, dataset, base)),
      ...(sources.length > 0 ? [text.sources, ...sources] : []),
    ];
  });
  const { noEndorsement, origin } = BORDERS[language];
  const all = [
    ...(tour ? [[tour.title, tour.summary, wayText(text.tour, tour.back)]] : []),
    ...parts,
    [EXPORT[language].source(dataset.reachesTo, dataset.release), `${noEndorsement} ${origin}`],
  ];
  return all.map((lines) => `${lines.filter(Boolean).join('\n')}\n`).join('\n');
}

function wayText(labelled: (link: string) => string, back: WayBack): string {
  return back.link === null ? back.words : labelled(back.link);
}

function sourceText(source: Source, language: Language): string {
  const { title, url } = source;
  return [title, sourceLine(source, messagesOf(language)), ...(url === null ? [] : [url])].join(' · ');
}
