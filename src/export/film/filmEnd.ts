/** What the card at the end of a film says. */
import type { Language } from '../../domain/language.ts';
import { BORDERS } from '../../i18n/borders.ts';
import { COPYING } from '../../i18n/copying.ts';
import { EXPORT } from '../../i18n/export.ts';
import { EXPORT_FILM } from '../../i18n/exportFilm.ts';
import type { Material } from '../material.ts';
import { pictureTitle } from '../pictureWords.ts';
import { qrModules } from '../qrCode.ts';
import { type DetailedSource, shownSources } from '../shownSources.ts';
import { type WayBack, wayToView } from '../wayBack.ts';
import type { EndCard } from './endCard.ts';
import type { Span } from './filmChoices.ts';
import { stopsOf } from './plannedFilm.ts';
import { viewOn } from './spanPlan.ts';

/** A longer link, in UTF-16 code units, is not written out. */
const LONGEST_LINK = 80;

/** The card of a film of a tour, or of a view over a span. `base` is the address of the page; its query is ignored. */
export function filmEnd(source: DetailedSource, material: Material, span: Span, base: string): EndCard {
  const { view } = material.scenes[0] as Material['scenes'][number];
  const { tour } = material;
  const { lang } = view;
  const text = EXPORT_FILM[lang];
  const of = { source, view: tour ? view : viewOn(view, span.from, span.to), base };
  const back = tour ? tour.back : wayToView(of.view, source.dataset, base);
  const { reachesTo, release } = source.dataset;
  const { noEndorsement, origin } = BORDERS[lang];
  return {
    title: tour ? tour.title : pictureTitle(of, ''),
    line: tour ? tour.summary : COPYING[lang].window(span.from, span.to),
    ...opening(back, lang),
    notes: [
      text.sources(countSources(source, material, span)),
      EXPORT[lang].source(reachesTo, release),
      `${noEndorsement} ${origin}`,
    ],
  };
}

/** How to open what the film shows. */
function opening(back: WayBack, language: Language): Pick<EndCard, 'open' | 'code'> {
  if (back.link === null) return { open: back.words, code: null };
  const text = EXPORT_FILM[language];
  const code = qrModules(back.link);
  const written = back.link.replace(/^https?:\/\//u, '');
  if (written.length <= LONGEST_LINK) return { open: text.open(written), code };
  const site = written.replace(/[?#].*$/su, '');
  // A reader's own tour is in its link, which may be too long for a code as well.
  return { open: code ? text.scan(site) : text.madeWith(site), code };
}

/** The number of sources of all that a film shows. */
function countSources(source: DetailedSource, { scenes, tour }: Material, span: Span): number {
  const { view } = scenes[0] as Material['scenes'][number];
  const stops = stopsOf(source, view).filter(({ date }) => date.first >= span.from && date.first <= span.to);
  const sources = tour
    ? scenes.map((scene) => shownSources(source, scene.view, scene.show))
    : [
        shownSources(source, viewOn(view, span.from, span.from)),
        shownSources(source, view, { events: stops.map(({ id }) => id) }),
        shownSources(source, viewOn(view, span.from, span.to)),
      ];
  return new Set(sources.flat().map(({ id }) => id)).size;
}
