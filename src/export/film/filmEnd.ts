/** What the card at the end of a film says. */
import { BORDERS } from '../../i18n/borders.ts';
import { COPYING } from '../../i18n/copying.ts';
import { EXPORT } from '../../i18n/export.ts';
import { EXPORT_FILM } from '../../i18n/exportFilm.ts';
import { isLocal } from '../../state/derived/viewInWords.ts';
import type { Material } from '../material.ts';
import { pictureLink, pictureTitle } from '../pictureWords.ts';
import { qrModules } from '../qrCode.ts';
import { type DetailedSource, shownSources } from '../shownSources.ts';
import type { EndCard } from './endCard.ts';
import type { Span } from './filmChoices.ts';
import { stopsOf } from './plannedFilm.ts';
import { viewOn } from './spanPlan.ts';

/** A longer link, in UTF-16 code units, is only in the QR code. */
const LONGEST_LINK = 80;

/** The card of a film of a tour, or of a view over a span. `base` is the address of the page; its query is ignored. */
export function filmEnd(source: DetailedSource, material: Material, span: Span, base: string): EndCard {
  const { view } = material.scenes[0] as Material['scenes'][number];
  const { tour } = material;
  const { lang } = view;
  const text = EXPORT_FILM[lang];
  const of = { source, view: tour ? view : viewOn(view, span.from, span.to), base };
  const link = tour ? tour.link : pictureLink(of);
  const { reachesTo, release } = source.dataset;
  const { noEndorsement, origin } = BORDERS[lang];
  // Nobody else could open the address of a local copy.
  const code = isLocal(base) ? null : qrModules(link);
  const written = link.replace(/^https?:\/\//u, '');
  return {
    title: tour ? tour.title : pictureTitle(of, ''),
    line: tour ? tour.summary : COPYING[lang].window(span.from, span.to),
    open: isLocal(base)
      ? ''
      : code && written.length > LONGEST_LINK
        ? text.scan(written.replace(/[?#].*$/su, ''))
        : text.open(written),
    code,
    notes: [
      text.sources(countSources(source, material, span)),
      EXPORT[lang].source(reachesTo, release),
      `${noEndorsement} ${origin}`,
    ],
  };
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
