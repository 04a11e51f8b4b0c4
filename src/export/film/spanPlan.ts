/** The film of a view whose time passes. */
import type { Event } from '../../data/dataset.ts';
import type { Day } from '../../domain/time/date.ts';
import { nextSegment } from '../../domain/time/playback.ts';
import type { ViewState } from '../../state/view.ts';
import type { Span } from './filmChoices.ts';
import { type Caption, type FilmPlan, planOf, type SpanAction } from './filmPlan.ts';

/** How long the first day, the last day and the card at the end stay, in milliseconds. */
const STAYS = { first: 1500, last: 2500, end: 5000 };

/** Faster than this, the names of events could not be read. */
const READABLE_SPEED = 2;

/** The longest that a GIF lasts, and how long its card stays, in milliseconds. */
const GIF = { all: 10_000, end: 2000 };

/**
 * Playback of a view as on the page: it holds on each day with an event and passes quickly to the next. The film ends
 * with a card. `more` says how many other events there are on a day.
 */
export function spanPlan(
  view: ViewState,
  events: readonly Event[],
  span: Span,
  more: (others: number) => string,
): FilmPlan {
  const captionOn = (day: Day): Caption | null => {
    const [first, ...others] = events.filter((event) => event.date.first === day);
    if (!first || span.speed > READABLE_SPEED) return null;
    const title = first.title[view.lang];
    return { title: others.length > 0 ? `${title} ${more(others.length)}` : title, text: '' };
  };
  return planOf([...spanActions(view, events, span, captionOn), [{ kind: 'end' }, STAYS.end]]);
}

/** The same for a GIF: without captions, and faster if it would be longer than ten seconds. */
export function gifPlan(view: ViewState, events: readonly Event[], { from, to }: Span): FilmPlan {
  const actions = spanActions(view, events, { from, to, speed: 1 }, () => null);
  const length = actions.reduce((sum, [, ms]) => sum + ms, 0);
  const faster = Math.max(1, length / (GIF.all - GIF.end));
  return planOf([
    ...actions.map(([action, ms]) => [action, ms / faster] as const),
    [{ kind: 'end' }, GIF.end],
  ]);
}

function spanActions(
  view: ViewState,
  events: readonly Event[],
  { from, to, speed }: Span,
  captionOn: (day: Day) => Caption | null,
): [action: SpanAction, ms: number][] {
  const days = events.map((event) => event.date.first).filter((day) => day > from && day < to);
  const stops = [from, ...days.toSorted((a, b) => a - b), to];
  const actions: [SpanAction, number][] = [];
  let day = from;
  for (;;) {
    const caption = captionOn(day);
    const next = nextSegment(stops, day, to, speed);
    const hold = day === from ? STAYS.first : (next?.hold ?? STAYS.last);
    actions.push([{ kind: 'still', view: viewOn(view, from, day), caption }, hold]);
    if (!next) return actions;
    actions.push([{ kind: 'days', view: viewOn(view, from, next.to), from: day, caption }, next.transition]);
    day = next.to;
  }
}

/** A view of a film on a day; a window begins where the film does. */
export function viewOn(view: ViewState, from: Day, day: Day): ViewState {
  const { time } = view;
  return { ...view, time: time.mode === 'between' ? { ...time, start: from, day } : { ...time, day } };
}
