/** All that a view shows, inside and outside of a picture of it. */
import type { PictureSource } from '../cartography/picture/mapContent.ts';
import type { Seen } from '../cartography/picture/seen.ts';
import type { ViewState } from '../state/view.ts';

/** What could be seen of a view. */
export function allShown({ dataset, selectors }: PictureSource, view: ViewState): Seen {
  const { arcs, rings, marks } = selectors.snapshot(view);
  return {
    arcs: new Set(arcs.map(({ partnership }) => partnership)),
    rings: new Set(rings.map(({ partnership }) => partnership)),
    events: new Set(marks.map(({ event }) => event.id)),
    countries: new Set(dataset.countries.keys()),
    capitals: new Set([
      ...view.lens,
      ...arcs.flatMap(({ from, to }) => [from, to]),
      ...rings.map(({ party }) => party),
    ]),
    parts: null,
  };
}
