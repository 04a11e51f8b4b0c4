/** What of the record the picture of a page shows: what the page is about. */
import { bowedCurve } from '../../src/cartography/arcPath.ts';
import type { PictureSource } from '../../src/cartography/picture/mapContent.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import type { Position } from '../../src/domain/position.ts';
import { positionsOf } from '../../src/state/derived/positions.ts';
import type { Selection, ViewState } from '../../src/state/view.ts';
import { countryEntries } from '../../src/ui/details/countryEntries.ts';

type Selected = NonNullable<Selection>;

/**
 * The record without all that a page does not list: a partnership with its events, an event with its partnerships, a
 * country with its own partnerships and its events.
 */
export function recordOnPage(dataset: Dataset, selection: Selected): Dataset {
  const shown = idsOnPage(dataset, selection);
  const partnerships = new Map([...dataset.partnerships].filter(([id]) => shown.partnerships.has(id)));
  const events = new Map([...dataset.events].filter(([id]) => shown.events.has(id)));
  const eventsOf = (id: string) => dataset.eventsOf(id).filter((event) => events.has(event.id));
  return { ...dataset, partnerships, events, eventsOf };
}

function idsOnPage(dataset: Dataset, { kind, id }: Selected) {
  switch (kind) {
    case 'partnership':
      return { partnerships: new Set([id]), events: new Set(dataset.eventsOf(id).map((event) => event.id)) };
    case 'event':
      return { partnerships: new Set(dataset.events.get(id)?.partnerships), events: new Set([id]) };
    case 'country': {
      const { own, events } = countryEntries(dataset, id, dataset.reachesTo);
      return {
        partnerships: new Set(own.map(({ partnership }) => partnership.id)),
        events: new Set(events.map((event) => event.id)),
      };
    }
  }
}

/** Parts of an arc that a picture has to show, so that it is neither cut nor goes round the other way. */
const SHARES = [0, 0.25, 0.5, 0.75, 1];

/** The positions that the map of such a record has to show: all along its arcs, its rings, and the selection. */
export function positionsToShow({ dataset, selectors }: PictureSource, view: ViewState): Position[] {
  const { selection, time } = view;
  if (!selection) return [];
  const { arcs, rings } = selectors.snapshot(view);
  const capital = (party: string) => dataset.countries.get(party)?.capital?.position;
  return [
    ...positionsOf(dataset, selection, time.day),
    ...rings.flatMap(({ party }): Position[] => {
      const position = capital(party);
      return position ? [position] : [];
    }),
    ...arcs.flatMap(({ from, to, slot }) => {
      const [a, b] = [capital(from), capital(to)];
      return a && b ? alongCurve(bowedCurve(a, b, slot)) : [];
    }),
  ];
}

function alongCurve([start, control, end]: ReturnType<typeof bowedCurve>): Position[] {
  return SHARES.map((t) => {
    const at = (axis: 0 | 1) =>
      (1 - t) ** 2 * start[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * end[axis];
    return [at(0), at(1)];
  });
}
