/** The change of view that navigates to an item, for example from the search. Pure. */
import type { Dataset } from '../../data/dataset.ts';
import type { Position } from '../../domain/position.ts';
import { dayWithin } from '../../domain/time/life.ts';
import { NO_FILTERS } from '../../domain/partnership/filter.ts';
import type { Query } from '../../domain/partnership/query.ts';
import { membersOn } from '../../domain/partnership/partnership.ts';
import type { Party } from '../../domain/partnership/partnership.ts';
import { showsEvent } from '../../domain/partnership/event.ts';
import { showsSpan, type Time } from '../../domain/time/time.ts';
import { isIncluded } from './included.ts';
import type { Selection, ViewState } from '../view.ts';

type Selected = NonNullable<Selection>;

/**
 * The view changes that select an item and make it visible: a date on which it is shown, filters removed if
 * they hide it, and the lens removed if it excludes it.
 */
export function navigationTo(
  dataset: Dataset,
  view: ViewState,
  selection: Selected,
): Pick<ViewState, 'selection' | 'compare' | 'time'> & Partial<Query> {
  const queries: Partial<Query>[] = [{}, NO_FILTERS, { ...NO_FILTERS, lens: [] }];
  const showing = queries.find((query) => isIncluded(dataset, { ...view, ...query }, selection));
  return {
    selection,
    compare: null,
    time: timeShowing(dataset, view.time, selection),
    ...(showing ?? queries.at(-1)),
  };
}

function timeShowing(dataset: Dataset, time: Time, { kind, id }: Selected): Time {
  const event = kind === 'event' ? dataset.events.get(id) : undefined;
  if (event) return timeOfEvent(time, event);
  const partnership = kind === 'partnership' ? dataset.partnerships.get(id) : undefined;
  if (!partnership || showsSpan(time, partnership.life.possible)) return time;
  return movedTo(time, dayWithin(partnership.life, time.day));
}

/** A time that includes an event: its first day, or an unchanged window that already includes it. */
export function timeOfEvent(time: Time, event: Parameters<typeof showsEvent>[1]): Time {
  return time.mode === 'between' && showsEvent(time, event) ? time : movedTo(time, event.date.first);
}

function movedTo(time: Time, day: number): Time {
  return time.mode === 'between' ? { mode: 'on', day } : { ...time, day };
}

/**
 * The positions of a selection on a day: the capitals of a partnership's members and affected parties, the
 * place of an event or the capitals of its parties, the capital of a country. Empty if there are none.
 */
export function positionsOf(dataset: Dataset, { kind, id }: Selected, day: number): readonly Position[] {
  const capitals = (parties: readonly Party[]) =>
    parties.flatMap((party): Position[] => {
      const position = dataset.countries.get(party)?.capital?.position;
      return position ? [position] : [];
    });
  switch (kind) {
    case 'partnership': {
      const partnership = dataset.partnerships.get(id);
      if (!partnership) return [];
      const members = membersOn(partnership, dayWithin(partnership.life, day)).map(({ party }) => party);
      return capitals([...members, ...partnership.affected.map(({ party }) => party)]);
    }
    case 'event': {
      const event = dataset.events.get(id);
      if (event?.place) return [event.place.position];
      return capitals(event?.parties.map(({ party }) => party) ?? []);
    }
    case 'country':
      return capitals([id]);
  }
}
