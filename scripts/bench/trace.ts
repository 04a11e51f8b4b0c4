/** Time of the main thread of a page by task, from a Chromium trace. */
import type { Page } from 'playwright-core';

/**
 * Parts of the time. MapLibre: `repaint`, `looks` (setFeatureState), and `tiles` (all else, mostly tiles that
 * come back from its worker). `interface`: the product's own code and React. `browser`: style, layout and
 * paint of the page.
 */
export const PARTS = ['repaint', 'looks', 'tiles', 'interface', 'browser'] as const;
export type Part = (typeof PARTS)[number];

/** Processor time in milliseconds, in total and by part. */
export interface Task {
  readonly time: number;
  readonly parts: Readonly<Record<Part, number>>;
}

const CATEGORIES = [
  'toplevel',
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
];

/** A mark on the page's main thread, set when the profiler has started, which takes some time. */
const START = 'lodelines-bench';

/**
 * The tasks of the page's main thread while `act` runs. Throws if the page has no browser or the trace has no
 * start mark.
 */
export async function traced(page: Page, act: () => Promise<void>): Promise<Task[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('traced: the page does not belong to a browser.');
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.evaluate((mark) => void performance.mark(mark), START);
  await act();
  const text = (await browser.stopTracing()).toString();
  return tasksOf((JSON.parse(text) as { traceEvents: TraceEvent[] }).traceEvents);
}

/** A stack frame of the CPU profiler. */
interface Frame {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly functionName: string; readonly url?: string };
}

/**
 * An event of a Chromium trace. Times in microseconds: `ts` and `dur` are wall-clock time, `tdur` is
 * processor time.
 */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly data?: {
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: { readonly nodes?: readonly Frame[]; readonly samples?: readonly number[] };
    };
  };
}

function tasksOf(events: readonly TraceEvent[]): Task[] {
  const start = events.find(({ name }) => name === START);
  if (!start) throw new Error('The trace does not contain its start mark. Try again.');
  const thread = events
    .filter(({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts > start.ts)
    .toSorted((a, b) => a.ts - b.ts);
  const callsIn = consecutive(outermost(thread.filter(({ name }) => CALLS.has(name))));
  const samplesIn = consecutive(samplesOf(events, start).filter(({ part }) => part !== 'browser'));
  return thread
    .filter(({ name }) => name === TASK)
    .map((task) => {
      const parts = { repaint: 0, looks: 0, tiles: 0, interface: 0, browser: milliseconds(task) };
      for (const call of callsIn(task)) {
        const time = milliseconds(call);
        parts.browser -= time;
        const samples = samplesIn(call);
        const all = samples.reduce((sum, { span }) => sum + span, 0);
        for (const { part, span } of samples) parts[part] += (time * span) / all;
        // Too short to be sampled. Most messages come from MapLibre's worker.
        if (samples.length === 0) parts[call.name === MESSAGE ? 'tiles' : 'browser'] += time;
      }
      return { time: milliseconds(task), parts };
    });
}

const TASK = 'ThreadControllerImpl::RunTask';
const MESSAGE = 'HandlePostMessage';
/** Trace events that run scripts. */
const CALLS = new Set([MESSAGE, 'FireAnimationFrame', 'TimerFire', 'EventDispatch', 'FunctionCall']);

const milliseconds = ({ tdur = 0 }: TraceEvent) => tdur / 1000;
const end = ({ ts, dur = 0 }: TraceEvent) => ts + dur;

/** The events (sorted by start) that are not nested in an earlier one. */
function outermost(sorted: readonly TraceEvent[]): TraceEvent[] {
  let free = -Infinity;
  return sorted.filter((event) => {
    const inside = event.ts < free;
    if (!inside) free = end(event);
    return !inside;
  });
}

/**
 * Returns a function that gives the items that start within an event. Items must be sorted; call it with
 * events in order.
 */
function consecutive<T extends { readonly ts: number }>(sorted: readonly T[]): (event: TraceEvent) => T[] {
  let next = 0;
  return (event) => {
    while ((sorted[next]?.ts ?? Infinity) < event.ts) next++;
    const from = next;
    while ((sorted[next]?.ts ?? Infinity) < end(event)) next++;
    return sorted.slice(from, next);
  };
}

interface Sample {
  readonly ts: number;
  readonly span: number;
  readonly part: Part;
}

/** The profiler's samples of a thread, sorted by time. */
function samplesOf(events: readonly TraceEvent[], { pid, tid }: TraceEvent): Sample[] {
  const profile = events.find((event) => event.name === 'Profile' && event.pid === pid && event.tid === tid);
  const frames = new Map<number, Frame>();
  const samples: Sample[] = [];
  let ts = profile?.args.data?.startTime ?? 0;
  for (const event of events) {
    if (event.name !== 'ProfileChunk' || event.pid !== pid || event.id !== profile?.id) continue;
    const { cpuProfile, timeDeltas = [] } = event.args.data ?? {};
    for (const frame of cpuProfile?.nodes ?? []) frames.set(frame.id, frame);
    cpuProfile?.samples?.forEach((id, i) => {
      const span = timeDeltas[i] ?? 0;
      ts += span;
      // Chromium writes some samples late, with a negative time difference.
      samples.push({ ts, span: Math.max(span, 1), part: partOf(frames.get(id), frames) });
    });
  }
  return samples.sort((a, b) => a.ts - b.ts);
}

/** MapLibre methods by name; minification does not change them. */
const ENTRANCES: Readonly<Record<string, Part>> = {
  _render: 'repaint',
  setFeatureState: 'looks',
};

/** The part that a sample belongs to, from the innermost stack frame outwards. */
function partOf(innermost: Frame | undefined, frames: ReadonlyMap<number, Frame>): Part {
  let part: Part = 'browser';
  for (let frame = innermost; frame; frame = frames.get(frame.parent ?? NaN)) {
    const { functionName, url = '' } = frame.callFrame;
    const ofEngine = url.includes('/maplibre');
    if (ofEngine && ENTRANCES[functionName]) return ENTRANCES[functionName];
    if (ofEngine) part = 'tiles';
    else if (url.startsWith('http')) return 'interface';
  }
  return part;
}
