/** The film of a view whose time passes. */
import type { Day } from '../../domain/time/date.ts';
import { nextSegment } from '../../domain/time/playback.ts';
import type { Event } from '../../data/dataset.ts';
import type { ViewState } from '../../state/view.ts';
import type { Span } from './filmChoices.ts';
import { type Action, type Caption, type FilmPlan, planOf } from './filmPlan.ts';

/** How long the first day, the last day and the card at the end stay, in milliseconds. */
const STAYS = { first: 1500, last: 2500, end: 5000 };

/** Faster than this, the names of events could not be read. */
const READABLE_SPEED = 2;

/**
 * Playback of a view as on the page: it holds on each day with an event and passes quickly to the next. The film ends
 * with a card. `more` says how many other events there are on a day.
 */
export function spanPlan(
  view: ViewState,
  events: readonly Event[],
  { from, to, speed }: Span,
  more: (others: number) => string,
): FilmPlan {
  const days = events.map((event) => event.date.first).filter((day) => day > from && day < to);
  const stops = [from, ...days.toSorted((a, b) => a - b), to];
  const on = (day: Day) => viewOn(view, from, day);
  const captionOn = (day: Day): Caption | null => {
    const [first, ...others] = events.filter((event) => event.date.first === day);
    if (!first || speed > READABLE_SPEED) return null;
    const title = first.title[view.lang];
    return { title: others.length > 0 ? `${title} ${more(others.length)}` : title, text: '' };
  };
  const actions: [Action, number][] = [];
  let day = from;
  for (;;) {
    const caption = captionOn(day);
    const next = nextSegment(stops, day, to, speed);
    const hold = day === from ? STAYS.first : (next?.hold ?? STAYS.last);
    actions.push([{ kind: 'still', view: on(day), caption }, hold]);
    if (!next) break;
    actions.push([{ kind: 'days', view: on(next.to), from: day, caption }, next.transition]);
    day = next.to;
  }
  return planOf([...actions, [{ kind: 'end' }, STAYS.end]]);
}

/** A view of a film on a day; a window begins where the film does. */
export function viewOn(view: ViewState, from: Day, day: Day): ViewState {
  const { time } = view;
  return { ...view, time: time.mode === 'between' ? { ...time, start: from, day } : { ...time, day } };
}
