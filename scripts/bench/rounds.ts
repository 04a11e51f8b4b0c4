/** Measures several moves in turn, many times, so that other load on the machine affects all of them alike. */
import type { Page } from 'playwright-core';
import type { Counts } from './page.tsx';

/** The functions of `bench` that can be measured. */
export type Move = Exclude<keyof typeof bench, 'settled' | 'counts' | 'shown'>;

/** One measurement. `time` is the processor time of the page's main thread in milliseconds. */
export interface Sample extends Counts {
  readonly time: number;
}

export type Samples = Readonly<Record<Move, readonly Sample[]>>;

const MOVES: readonly Move[] = ['nothing', 'repaint', 'step', 'stepInside'];

/**
 * Measures each move over `frames` consecutive frames in each of `count` rounds. A first round warms up and
 * is discarded.
 */
export async function rounds(page: Page, count: number, frames: number): Promise<Samples> {
  const samples: Record<Move, Sample[]> = { nothing: [], repaint: [], step: [], stepInside: [] };
  const clock = await mainThread(page);
  for (let round = 0; round <= count; round++) {
    for (const move of MOVES) {
      await page.evaluate(() => bench.counts());
      const before = await clock();
      await page.evaluate(([name, times]) => bench[name](times), [move, frames] as const);
      const time = (await clock()) - before;
      const counts = await page.evaluate(() => bench.counts());
      if (round > 0) samples[move].push({ time, ...counts });
    }
  }
  return samples;
}

/**
 * Returns a function that reads the processor time of the page's main thread in milliseconds. Unlike
 * wall-clock time it does not include waiting for the processor or for the software renderer.
 */
export async function mainThread(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN) * 1000;
  };
}

/** The median; NaN if there are no values. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Cost of a move as multiples of a repaint, idle time subtracted from both: quartiles and median. */
export function ratio(samples: Samples, move: Move): { low: number; middle: number; high: number } {
  const idle = median(samples.nothing.map(({ time }) => time));
  const repaint = median(samples.repaint.map(({ time }) => time)) - idle;
  const ratios = samples[move].map(({ time }) => (time - idle) / repaint);
  return { low: quantile(ratios, 0.25), middle: median(ratios), high: quantile(ratios, 0.75) };
}

/** The quantile at `share` (0 to 1), with linear interpolation. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return low + (high - low) * (at % 1);
}
