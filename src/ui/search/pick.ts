/** The effects of picking a search result. */
import type { Dataset } from '../../data/dataset.ts';
import { showsEvent } from '../../domain/partnership/event.ts';
import { timeMeant, type Written } from '../../domain/time/writtenTime.ts';
import type { EventPlace } from '../../search/documents.ts';
import type { SearchResult } from '../../search/search.ts';
import type { Actions } from '../../state/actions.ts';
import { navigationTo } from '../../state/derived/navigation.ts';
import type { ViewState } from '../../state/view.ts';

interface PickContext {
  readonly actions: Actions;
  readonly dataset: Dataset;
  readonly places: ReadonlyMap<string, EventPlace>;
  readonly view: ViewState;
}

/**
 * Navigates to a record, or to the newest event of a place, or opens a tour or a lesson. A mineral has no page: it becomes the filter, or the layer
 * if there are only figures of it.
 */
export function pick({ kind, id }: SearchResult, context: PickContext): void {
  const { actions, dataset, places, view } = context;
  switch (kind) {
    case 'partnership':
    case 'event':
    case 'country':
      return actions.navigateTo(navigationTo(dataset, view, { kind, id }));
    case 'tour':
    case 'lesson':
      return actions.openTour(id);
    case 'place': {
      const place = places.get(id);
      const event = place && newestAt(place, view, dataset);
      if (event) actions.navigateTo(navigationTo(dataset, view, { kind: 'event', id: event.id }));
      return undefined;
    }
    case 'mineral': {
      const figures = dataset.figuresOnly.get(id);
      actions.select(null);
      return figures ? actions.setLayer(figures.layer) : actions.setFilter('mineral', [id]);
    }
  }
}

/** Returns the newest event of a place in the view, else the newest within the record, else the last one. */
function newestAt({ events }: EventPlace, { time }: ViewState, { reachesTo }: Dataset) {
  return (
    events.findLast((event) => showsEvent(time, event)) ??
    events.findLast((event) => event.date.first <= reachesTo) ??
    events.at(-1)
  );
}

/** Sets the time to a date or window, as the same text in the address would. In a window a date sets both ends. */
export function pickDate(date: Written, { actions, view }: PickContext): void {
  actions.setTime(timeMeant(date, view.time).time);
}
