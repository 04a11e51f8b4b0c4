/** What a film of a minute costs in the built page: time, the longest task, memory. */
import { setTimeout as pause } from 'node:timers/promises';
import type { BenchSite } from './site.ts';
import { type Size, visit } from './visit.ts';

/** Playback of this window takes about a minute. */
const VIEW = '?lang=en&view=list&time=2024-01-01/2025-01-01';
const TOUR = '?lang=en&view=list&tour=msp-to-forge';
const SIZES = ['16:9 (1280×720)', '16:9, large (1920×1080)'];
/** A film may take this long to be made, in milliseconds. */
const LIMIT_MS = 900_000;
const LONG_TASK_MS = 200;
const SAMPLE_MS = 500;
const MEGABYTE = 2 ** 20;

/** Makes films as a reader does, and reports in sentences. */
export async function reportFilm(
  site: BenchSite,
  size: Size,
  say: (sentence: string) => void,
): Promise<void> {
  for (const pixels of SIZES) await report(VIEW, pixels);
  await report(TOUR, SIZES[0] as string);

  async function report(view: string, pixels: string): Promise<void> {
    const { page, evaluate, close } = await visit(`${site.address('product', 'record')}${view}`, size);
    await page.getByRole('button', { name: /^Export/ }).click();
    await page.getByRole('radio', { name: 'Film' }).click();
    await page.getByRole('combobox', { name: 'Size' }).selectOption({ label: pixels });
    const told = await page.getByText(/^Length /).textContent();
    const [, minutes = '0', seconds = '0'] = /^Length (?:(\d+) min )?(\d+) s/.exec(told ?? '') ?? [];
    const length = 60 * Number(minutes) + Number(seconds);
    await evaluate('benchLongTasks.length = 0');
    let peak = 0;
    const stop = new AbortController();
    const sampling = (async () => {
      while (!stop.signal.aborted) {
        peak = Math.max(peak, (await evaluate<number>('performance.memory.usedJSHeapSize')) / MEGABYTE);
        await pause(SAMPLE_MS);
      }
    })();
    const start = performance.now();
    const saved = page.waitForEvent('download', { timeout: LIMIT_MS });
    await page.getByRole('button', { name: 'Save film' }).click();
    await saved;
    const took = (performance.now() - start) / 1000;
    stop.abort();
    await sampling;
    const tasks = await evaluate<number[]>('benchLongTasks.map(({ duration }) => duration)');
    const long = tasks.filter((duration) => duration > LONG_TASK_MS).length;
    say(
      `- ${pixels}, ${length} s: ${(took / length).toFixed(2)} s for each second of the film; longest task ${Math.max(0, ...tasks).toFixed(0)} ms, ${long} over ${LONG_TASK_MS} ms; heap at most ${peak.toFixed(0)} MB.`,
    );
    await close();
  }
}
