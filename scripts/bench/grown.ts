/** A record of 10,000 partnerships and 20,000 events: does it open, step, search, count and list? */
import { median } from './results.ts';
import { STEP_DAYS } from './scene.ts';
import type { BenchSite } from './site.ts';
import { type Size, visit } from './visit.ts';

const QUERIES = ['Vietnam', 'agreement 77'];
const SEARCH_MS = 50;
const FACETS_MS = 100;

/** Opens the grown record and reports in sentences. */
export async function reportGrown(
  site: BenchSite,
  size: Size,
  say: (sentence: string) => void,
): Promise<void> {
  const address = site.address('product', 'grown');
  const map = await visit(`${address}?lang=en&party=all`, size);
  const { load, page, costOf, evaluate } = map;
  say(`- The map opens in ${whole(load.firstArcs)}, with a heap of ${load.heap.toFixed(0)} MB.`);
  const facets = await evaluate<number[]>(`benchApp.facets([${STEP_DAYS.slice(0, 5).join()}])`);
  say(`- The counts of all filter values take ${whole(median(facets))} (goal: ≤ ${FACETS_MS} ms).`);
  const stepped = [];
  for (const day of STEP_DAYS.slice(0, 5))
    stepped.push((await costOf(() => evaluate(`bench.step(${day})`))).task);
  say(`- A step of the date takes ${whole(median(stepped))} of the main thread.`);
  await page.keyboard.press('/');
  await page.getByRole('combobox').waitFor();
  const keys = [];
  for (const query of QUERIES) {
    for (const key of query) {
      const press = async () => {
        await page.keyboard.press(key);
        await evaluate('bench.settled()');
      };
      keys.push((await costOf(press)).task);
    }
    await page.getByRole('combobox').fill('');
  }
  const longest = whole(Math.max(...keys));
  say(
    `- A key in the search takes ${whole(median(keys))} of the main thread, at most ${longest} (goal: ≤ ${SEARCH_MS} ms).`,
  );
  await map.close();
  const list = await visit(`${address}?lang=en&party=all&view=list`, size);
  say(`- The list opens in ${whole(list.load.firstArcs)}, with ${list.load.nodes} elements.`);
  await list.close();
}

const whole = (milliseconds: number) =>
  `${milliseconds.toLocaleString('en', { maximumFractionDigits: 0 })} ms`;
