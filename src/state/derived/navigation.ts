/** The change of view that navigates to an item, for example from the search. Pure. */
import type { Dataset } from '../../data/dataset.ts';
import { dayWithin } from '../../domain/time/life.ts';
import { NO_FILTERS } from '../../domain/partnership/filter.ts';
import type { Query } from '../../domain/partnership/query.ts';
import { showsSpan, type Time } from '../../domain/time/time.ts';
import { movedTo, timeOfEvent } from './eventTime.ts';
import { isIncluded } from './included.ts';
import type { Selection, ViewState } from '../view.ts';

type Selected = NonNullable<Selection>;

/** Changes of a view that select an item and make it visible. */
export type Navigation = Pick<ViewState, 'compare' | 'time'> &
  Partial<Query> & { readonly selection: Selected };

/**
 * The view changes that select an item and make it visible: a date on which it is shown, filters removed if
 * they hide it, and the lens removed if it excludes it.
 */
export function navigationTo(dataset: Dataset, view: ViewState, selection: Selected): Navigation {
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
