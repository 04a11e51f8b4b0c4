/** Moves a measured page and says when it has settled. The product and the reference page share it. */
import { isDrawing, nextIdle, takeCalls } from './watch.ts';
import type { Day } from '../../../src/domain/time/date.ts';

/** What a page has to offer. */
export interface Subject {
  /** Resolves when the first arcs are drawn. */
  readonly ready: Promise<void>;
  /** Changes the date. The reference page only draws again. */
  readonly set: (day: Day) => void;
  /** Resolves when the text of the page shows the date that was set last. */
  readonly textShown: () => Promise<void>;
  /** Number of arcs on the map. */
  readonly arcs: () => number;
}

/** A moved page, for the benchmark script. */
export interface Bench extends Pick<Subject, 'ready' | 'arcs'> {
  /** Resolves when the text shows the date, the engine has drawn everything, and a frame has been painted after it. */
  readonly settled: () => Promise<void>;
  /** Sets a day. Resolves when the engine has drawn it, and a frame has been painted after it. */
  readonly step: (day: Day) => Promise<void>;
  /** Resolves when the engine has drawn what has changed, and a frame has been painted after it. */
  readonly drawn: () => Promise<void>;
  /** Sets a day in each frame, for at most 4 s, without waiting for the page. Returns the number of days and of frames missed. */
  readonly drag: (days: readonly Day[]) => Promise<{ readonly set: number; readonly missed: number }>;
  /** Sets each day in a frame and resolves when the page has settled. */
  readonly run: (days: readonly Day[]) => Promise<void>;
  /** Calls that changed the engine's map since the last call, by method. */
  readonly calls: () => Record<string, number>;
}

declare global {
  var bench: Bench | undefined;
  /** Called with the page once it can be moved. Set by the benchmark script before the page loads. */
  var benchArrived: ((bench: Bench) => void) | undefined;
}

const DRAG_MS = 4000;
/** Of a screen with 60 frames a second. */
const FRAME_MS = 1000 / 60;

const nextFrame = () => new Promise<number>(requestAnimationFrame);

/** Resolves in the task after the next frame. */
async function nextPaint(): Promise<void> {
  await nextFrame();
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', resolve, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}

/** Offers a page to the benchmark script. */
export function drive({ ready, set, textShown, arcs }: Subject): void {
  const drawn = async () => {
    // The page may leave the map for the next frame.
    if (!isDrawing()) await nextFrame();
    while (isDrawing()) await nextIdle();
    await nextPaint();
  };
  const settled = async () => {
    await textShown();
    await drawn();
    // Drawing may have changed the view.
    await textShown();
    await nextPaint();
  };
  const driven: Bench = {
    ready: ready.then(nextPaint),
    arcs,
    settled,
    drawn,
    step: (day) => {
      set(day);
      return drawn();
    },
    drag: async (days) => {
      const start = performance.now();
      const frames: number[] = [];
      for (const day of days) {
        frames.push(await nextFrame());
        if (performance.now() - start > DRAG_MS) break;
        set(day);
      }
      await settled();
      const late = frames.slice(1).map((frame, i) => Math.round((frame - (frames[i] ?? 0)) / FRAME_MS) - 1);
      return { set: frames.length, missed: late.reduce((sum, missed) => sum + Math.max(0, missed), 0) };
    },
    run: async (days) => {
      for (const day of days) {
        await nextFrame();
        set(day);
      }
      await settled();
    },
    calls: takeCalls,
  };
  globalThis.bench = driven;
  globalThis.benchArrived?.(driven);
}
