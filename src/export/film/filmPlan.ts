/** What a film shows when. All times are in frames from its start, so that a film is the same on every machine. */
import type { Day } from '../../domain/time/date.ts';
import type { Shown } from '../../domain/tour/tour.ts';
import { timeBetween } from '../../domain/tour/passage.ts';
import type { ViewState } from '../../state/view.ts';

/** Frames in a second. */
export const FPS = 30;

/** The longest that one frame of the file stays, in frames: players search for frames. */
const LONGEST_FRAME = FPS;

/** Words beside or below the map. */
export interface Caption {
  readonly title: string;
  readonly text: string;
}

/** The place of a scene in its tour: which (from 1), of how many. */
export interface Position {
  readonly step: number;
  readonly of: number;
}

/** A view of the map at a moment of a film. */
export interface MapMoment {
  readonly kind: 'map';
  readonly view: ViewState;
  /** That of the scene before, until the camera arrives; so is the position. */
  readonly caption: Caption | null;
  readonly position?: Position | undefined;
  /** The view whose legend is shown: that of the scene, also on the way to it. */
  readonly scene: ViewState;
  /** What the scene is said to show: its countries are named. */
  readonly show?: Shown | undefined;
  /** The camera is on its way to that of `view`, of which `share` (0 to 1) is behind it. */
  readonly flight?: { readonly from: ViewState; readonly share: number; readonly show?: Shown | undefined };
}

/** A moment of a film. */
export type Moment = MapMoment | { readonly kind: 'end' };

/** What is shown while time passes over a span. */
export type SpanAction =
  | {
      readonly kind: 'still';
      readonly view: ViewState;
      readonly caption: Caption | null;
      /** Of a scene. */
      readonly position?: Position;
      readonly show?: Shown | undefined;
    }
  /** The days after `from` and before that of the view pass, all equally fast. */
  | {
      readonly kind: 'days';
      readonly view: ViewState;
      readonly from: Day;
      readonly caption: Caption | null;
    };

/** What is shown during a segment. */
export type Action =
  | SpanAction
  /** Camera and time pass from one view to the next, slowly at both ends. Caption and position are those of the first. */
  | {
      readonly kind: 'passage';
      readonly from: ViewState;
      readonly view: ViewState;
      readonly caption: Caption | null;
      readonly position?: Position | undefined;
      readonly show?: Shown | undefined;
      /** What the scene before is said to show. */
      readonly before?: Shown | undefined;
    }
  /** The card at the end. */
  | { readonly kind: 'end' };

/** A part of a film: its first frame and the number of its frames, at least 1. */
export interface Segment {
  readonly start: number;
  readonly frames: number;
  readonly action: Action;
}

/** A film. Its segments follow each other without gaps. */
export interface FilmPlan {
  readonly frames: number;
  readonly segments: readonly Segment[];
}

/** Actions in their order, each with its length in milliseconds. What is shorter than a frame may be left out. */
export function planOf(actions: readonly (readonly [action: Action, ms: number])[]): FilmPlan {
  const segments: Segment[] = [];
  let [ms, start] = [0, 0];
  for (const [action, length] of actions) {
    ms += length;
    const end = Math.round((ms * FPS) / 1000);
    if (end > start) segments.push({ start, frames: end - start, action });
    start = end;
  }
  return { frames: start, segments };
}

/** The moment `at` frames (0 to `frames` − 1) after the start of a segment. */
export function momentIn({ frames, action }: Segment, at: number): Moment {
  const share = (at + 1) / (frames + 1);
  switch (action.kind) {
    case 'still':
      return { ...action, kind: 'map', scene: action.view };
    case 'days': {
      const { view, from, caption } = action;
      const day = from + Math.floor((view.time.day - from) * share);
      return { kind: 'map', view: { ...view, time: { ...view.time, day } }, caption, scene: view };
    }
    case 'passage': {
      const { from, view, caption, position, show, before } = action;
      const time = timeBetween(from.time, view.time, share);
      return {
        kind: 'map',
        view: { ...view, time },
        caption,
        position,
        show,
        scene: view,
        flight: { from, share, show: before },
      };
    }
    case 'end':
      return action;
  }
}

/** The moment of a frame (0 to `frames` − 1) of a film. */
export function momentAt({ segments }: FilmPlan, frame: number): Moment {
  const segment = segments.findLast(({ start }) => start <= frame);
  if (!segment) throw new Error(`momentAt: expected a frame of the film, got ${frame}.`);
  return momentIn(segment, frame - segment.start);
}

/** One frame of the file: when it starts and how long it stays, in frames of the film. */
export interface FilmFrame {
  readonly start: number;
  readonly frames: number;
  readonly moment: Moment;
}

/** The frames of the file. What does not change is one frame, which stays for at most a second. */
export function filmFrames({ segments }: FilmPlan): FilmFrame[] {
  return segments.flatMap((segment) => {
    const { start, frames, action } = segment;
    const step = action.kind === 'still' || action.kind === 'end' ? LONGEST_FRAME : 1;
    return Array.from({ length: Math.ceil(frames / step) }, (_, i): FilmFrame => {
      const at = i * step;
      return { start: start + at, frames: Math.min(step, frames - at), moment: momentIn(segment, at) };
    });
  });
}

/** Frames of a film for each one of a GIF: ten in a second. */
const GIF_STEP = 3;

/** The frames of a GIF of a film without flights. What shows the same time is one frame. */
export function gifFrames(plan: FilmPlan): FilmFrame[] {
  const found: FilmFrame[] = [];
  for (let start = 0; start < plan.frames; start += GIF_STEP) {
    const moment = momentAt(plan, start);
    const frames = Math.min(GIF_STEP, plan.frames - start);
    const last = found.at(-1);
    if (last && dayOf(last.moment) === dayOf(moment))
      found[found.length - 1] = { ...last, frames: last.frames + frames };
    else found.push({ start, frames, moment });
  }
  return found;
}

function dayOf(moment: Moment): Day | null {
  return moment.kind === 'map' ? moment.view.time.day : null;
}
