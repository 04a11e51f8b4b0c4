/** Animates arcs during playback: new ones grow from end to end, ended ones fade out. */
import { type ArcLooks, looksWithin, type MovingArcs } from '../cartography/arcLooks.ts';
import type { Clock } from '../state/environment.ts';

const DURATION_MS = 700;

/** The animation of new and ended arcs on one map. */
export interface Motion {
  /** Animates arcs until they have the looks `after`. Nothing to animate shows these at once. */
  readonly draw: (after: ArcLooks, moving: MovingArcs) => void;
  /** Ends the animation and leaves the looks as they are. */
  readonly stop: () => void;
}

/** The animation of a map. `show` shows looks in the next frame of the map. */
export function createMotion(clock: Clock, show: (looks: ArcLooks) => void): Motion {
  let cancel = () => {};
  return {
    stop: () => cancel(),
    draw: (after, moving) => {
      cancel();
      if (moving.begun.length + moving.ended.length === 0) return show(after);
      const began = clock.now();
      show(looksWithin(after, moving, 0));
      const step = (now: number) => {
        const share = (now - began) / DURATION_MS;
        if (share >= 1) return show(after);
        show(looksWithin(after, moving, Math.max(0, share)));
        cancel = clock.frame(step);
      };
      cancel = clock.frame(step);
    },
  };
}
