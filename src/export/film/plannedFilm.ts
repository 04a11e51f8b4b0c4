/** What the film of a view or a tour shows. */
import type { Dataset, Event } from '../../data/dataset.ts';
import type { Day } from '../../domain/time/date.ts';
import { SPEEDS } from '../../domain/time/playback.ts';
import type { Tour } from '../../domain/tour/tour.ts';
import { EXPORT_FILM } from '../../i18n/exportFilm.ts';
import { recordSpan } from '../../state/derived/lensRecord.ts';
import type { Selectors } from '../../state/derived/selectors.ts';
import type { ViewState } from '../../state/view.ts';
import type { Pixels } from '../pictureChoices.ts';
import type { FilmChoices, Span } from './filmChoices.ts';
import { filmFrames, FPS, type FilmPlan, gifFrames, type Moment } from './filmPlan.ts';
import { gifPlan, spanPlan } from './spanPlan.ts';
import { tourPlan } from './tourPlan.ts';

/** What plans are made from. */
interface Planning {
  readonly dataset: Dataset;
  readonly selectors: Selectors;
}

/** The usual film of a view is the slowest that is not longer than this, in seconds. */
const USUAL_SECONDS = 60;

/** The plan of a film of a tour, or without one of a view. */
export function plannedFilm(
  source: Planning,
  view: ViewState,
  { tour, span, format }: Pick<FilmChoices, 'span' | 'format'> & { readonly tour: Tour | null },
): FilmPlan {
  if (tour) return tourPlan(tour, { dataset: source.dataset, language: view.lang });
  const stops = stopsOf(source, view);
  return format === 'gif'
    ? gifPlan(view, stops, span)
    : spanPlan(view, stops, span, EXPORT_FILM[view.lang].more);
}

/** The events at which the film of a view stops: those of its selection, or all that its filters let through. */
export function stopsOf({ dataset, selectors }: Planning, view: ViewState): readonly Event[] {
  const { selection, compare } = view;
  const { events } = selectors.record(view);
  if (selection?.kind === 'partnership') return dataset.eventsOf(selection.id);
  if (selection?.kind !== 'country') return events;
  const parties = [selection.id, compare];
  return events.filter((event) => event.parties.some(({ party }) => parties.includes(party)));
}

/**
 * The span of a view until something else is chosen: its window; otherwise from the first event at which the film stops
 * to its date, or to the last day of the record if there is no event before.
 */
export function usualSpan(source: Planning, view: ViewState): Span {
  const { time } = view;
  const { reachesTo } = source.dataset;
  const stops = stopsOf(source, view);
  const first = stops[0]?.date.first ?? reachesTo - 365;
  const from = time.mode === 'between' && time.start < time.day ? time.start : Math.min(first, reachesTo - 1);
  const to = time.day > from ? time.day : reachesTo;
  const lasts = (speed: Span['speed']) => spanPlan(view, stops, { from, to, speed }, String).frames / FPS;
  return { from, to, speed: SPEEDS.find((speed) => speed >= 1 && lasts(speed) <= USUAL_SECONDS) ?? 8 };
}

/** The first and the last day that a span can have, both inclusive. */
export function spanLimits(dataset: Dataset): { readonly first: Day; readonly last: Day } {
  const { start, end } = recordSpan(dataset);
  return { first: start, last: end - 1 };
}

/** Bytes for each pixel of a frame that stands alone, of one from another camera, and of any other, as measured. */
const BYTES = { key: 0.045, moved: 0.008, other: 0.0012 };
/** Seconds between frames that stand alone. */
export const KEY_EVERY = 5;

/** About how large the file of a film is, in bytes. */
export function estimatedSize(plan: FilmPlan, { width, height }: Pixels): number {
  const keys = plan.frames / FPS / KEY_EVERY + 1;
  const others = filmFrames(plan).map(({ moment }) => (isMoved(moment) ? BYTES.moved : BYTES.other));
  return width * height * others.reduce((sum, bytes) => sum + bytes, keys * BYTES.key);
}

/** Whether the camera is on its way from one place to another. */
function isMoved(moment: Moment): boolean {
  if (moment.kind === 'end' || !moment.flight) return false;
  return JSON.stringify(moment.flight.from.map) !== JSON.stringify(moment.view.map);
}

/** Bytes for each pixel of the first frame of a GIF, and of the others, which have only what differs. */
const GIF_BYTES = { first: 0.2, other: 0.015 };

/** About how large a GIF is, in bytes. */
export function estimatedGif(plan: FilmPlan, { width, height }: Pixels): number {
  return width * height * (GIF_BYTES.first + GIF_BYTES.other * gifFrames(plan).length);
}
