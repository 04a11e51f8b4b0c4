/** What of the record the picture of a page shows: what the page is about. */
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

/** The positions that the picture of such a record has to show: capitals of members, and the place of the selection. */
export function positionsToShow(
  record: Dataset,
  { selection, time }: Pick<ViewState, 'selection' | 'time'>,
): Position[] {
  if (!selection) return [];
  const partnerships = Array.from(record.partnerships.keys(), (id) => ({ kind: 'partnership', id }) as const);
  return [selection, ...partnerships].flatMap((one) => positionsOf(record, one, time.day));
}
