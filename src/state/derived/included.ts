/** Whether a query (lens and filters) includes an item of the record, independent of the date. */
import type { Dataset, Event, Partnership } from '../../data/dataset.ts';
import { NO_FILTERS, passesEvent, passesPartnership } from '../../domain/partnership/filter.ts';
import { eventInLens, type Lens, partnershipInLens, type Query } from '../../domain/partnership/query.ts';
import type { Selection } from '../view.ts';

function includesPartnership(dataset: Dataset, query: Query, partnership: Partnership): boolean {
  const events = dataset.eventsOf(partnership.id);
  return partnershipInLens(partnership, events, query.lens) && passesPartnership(partnership, query);
}

function includesEvent(dataset: Dataset, query: Query, event: Event): boolean {
  const partnershipOf = (id: string) => dataset.partnerships.get(id);
  const isInLens = (id: string) => {
    const partnership = partnershipOf(id);
    return partnership !== undefined && partnershipInLens(partnership, dataset.eventsOf(id), query.lens);
  };
  return eventInLens(event, isInLens, query.lens) && passesEvent(event, partnershipOf, query);
}

/**
 * Whether a query includes a partnership, an event or a country. A country is included if it is in the lens,
 * or a party of an included partnership or event. False for unknown ids.
 */
export function isIncluded(dataset: Dataset, query: Query, { kind, id }: NonNullable<Selection>): boolean {
  const isParty = ({ party }: { readonly party: string }) => party === id;
  switch (kind) {
    case 'partnership': {
      const partnership = dataset.partnerships.get(id);
      return partnership !== undefined && includesPartnership(dataset, query, partnership);
    }
    case 'event': {
      const event = dataset.events.get(id);
      return event !== undefined && includesEvent(dataset, query, event);
    }
    case 'country':
      return (
        query.lens.includes(id) ||
        [...dataset.partnerships.values()].some(
          (one) => one.members.some(isParty) && includesPartnership(dataset, query, one),
        ) ||
        [...dataset.events.values()].some(
          (one) => one.parties.some(isParty) && includesEvent(dataset, query, one),
        )
      );
  }
}

/** Whether the selection is in a lens. Countries are in every lens. */
export function isInLens(dataset: Dataset, lens: Lens, { kind, id }: NonNullable<Selection>): boolean {
  return kind === 'country' || isIncluded(dataset, { ...NO_FILTERS, lens }, { kind, id });
}
