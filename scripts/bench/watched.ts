/** What it costs the page to make a file: time, the longest task, memory. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Visit } from './visit.ts';

/** A file may take this long to be made, in milliseconds. */
const LIMIT_MS = 900_000;
const LONG_TASK_MS = 200;
const SAMPLE_MS = 500;
const MEGABYTE = 2 ** 20;

/** What was seen while a file was made. */
export interface Watched {
  readonly seconds: number;
  /** The longest task of the main thread in milliseconds, and how many took more than 200. */
  readonly longest: number;
  readonly long: number;
  /** The largest heap in megabytes, with garbage. */
  readonly heap: number;
}

/** Presses a button that saves a file, and waits for the file. Tasks count from when `benchLongTasks` was emptied. */
export async function watched({ page, evaluate }: Visit, button: string): Promise<Watched> {
  let heap = 0;
  const stop = new AbortController();
  const sampling = (async () => {
    while (!stop.signal.aborted) {
      heap = Math.max(heap, (await evaluate<number>('performance.memory.usedJSHeapSize')) / MEGABYTE);
      await pause(SAMPLE_MS);
    }
  })();
  const start = performance.now();
  const saved = page.waitForEvent('download', { timeout: LIMIT_MS });
  await page.getByRole('button', { name: button }).click();
  await saved;
  const seconds = (performance.now() - start) / 1000;
  stop.abort();
  await sampling;
  const tasks = await evaluate<number[]>('benchLongTasks.map(({ duration }) => duration)');
  const long = tasks.filter((duration) => duration > LONG_TASK_MS).length;
  return { seconds, longest: Math.max(0, ...tasks), long, heap };
}

/** The longest task and the heap as words, with their limits. */
export function costText({ longest, long, heap }: Watched): string {
  return `longest task ${longest.toFixed(0)} ms (limit ${LONG_TASK_MS} ms), ${long} over the limit; heap at most ${heap.toFixed(0)} MB (limit 500 MB)`;
}
