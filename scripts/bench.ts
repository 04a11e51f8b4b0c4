/**
 * `npm run bench`: measures the cost of moving the date, as multiples of a plain repaint of the same map.
 * Only the ratios are comparable: all ratios of a view come from one run, with the moves measured in turn.
 * `npm run bench -- 5` takes fewer rounds. Exits with 1 if it cannot run, otherwise with 0 whatever the
 * results.
 */
import type { Page } from 'playwright-core';
import { click, drag } from './bench/drag.ts';
import { mainThread, median, type Move, ratio, rounds, type Samples } from './bench/rounds.ts';
import { type BenchSite, openSite } from './bench/site.ts';
import { type Part, PARTS, type Task, traced } from './bench/trace.ts';

const ROUNDS = Number(process.argv[2] ?? 9);
const MOVING_ROUNDS = Math.ceil(ROUNDS / 3);
/** Consecutive frames in one measurement of continuous movement. */
const FRAMES = 30;

/** End of the drag, as a fraction of the track (0 to 1); it lies before the end of the data. */
const LAST = 0.9;
const INPUTS = 300;
const DRAG_MS = 5000;

const LONG_MS = 50;
const REST_MS = 3000;

const WORDS: Readonly<Record<Part, string>> = {
  repaint: 'drawing the map',
  looks: 'feature state',
  tiles: 'tiles from the worker',
  interface: 'React and the interface',
  browser: "the browser's layout and paint of the page",
};

try {
  if (!Number.isInteger(ROUNDS) || ROUNDS < 1)
    throw new Error(
      `"${process.argv[2]}" is not a valid number of rounds: give a positive whole number such as 5.`,
    );
  const site = await openSite();
  say("Processor time of the page's main thread. 1 is a plain repaint of the same map.");
  say(
    `Medians of ${ROUNDS} rounds (single steps) or ${MOVING_ROUNDS} rounds (${FRAMES} frames in a row). Interquartile range in brackets.`,
  );
  await report(site, "Korea's lens", '', [steps, slider, rest]);
  await report(site, 'The whole world', '?party=all', [steps, slider]);
  await report(site, 'About 1,000 arcs', '?party=all&copies=2.16', [steps]);
  await report(site, 'A record ten times as large', '?party=all&copies=10', [slider]);
  await site.close();
} catch (error) {
  console.error(`The benchmark could not run: ${error instanceof Error ? error.message : String(error)}`);
  // The browser and the server end with the process.
  process.exit(1);
}

type Measure = (page: Page) => Promise<void>;

async function report(site: BenchSite, title: string, view: string, measures: readonly Measure[]) {
  const page = await site.open(view);
  const { arcs } = await page.evaluate(() => bench.shown());
  say(`\n${title}, ${arcs} arcs on the screen:`);
  for (const measure of measures) await measure(page);
  await page.close();
}

/** Reports steps of the date: a single step until the page is idle, and one step in each of many frames. */
async function steps(page: Page): Promise<void> {
  const alone = await rounds(page, ROUNDS, 1);
  const moving = await rounds(page, MOVING_ROUNDS, FRAMES);
  const tasks = await traced(page, () => page.evaluate((frames) => bench.step(frames), FRAMES));
  const frames = median(alone.step.map((sample) => sample.frames));
  const still = [...alone.stepInside, ...moving.stepInside];
  const calls = still.reduce((sum, sample) => sum + sample.calls, 0);

  say(
    `- A step across an event costs ${multiple(alone, 'step')} until the page is idle, ${frames} frames later.`,
  );
  say(`  In each frame of continuous movement it costs ${multiple(moving, 'step')}:`);
  say(`  ${partsOf(tasks, ratio(moving, 'step').middle)}.`);
  say(`- A step where nothing changes costs ${multiple(alone, 'stepInside')},`);
  say(`  in each frame of continuous movement ${multiple(moving, 'stepInside')}. Together they called`);
  say(`  setFeatureState ${calls} times.`);
}

/** Reports a drag along the timeline, compared with plain repaints of the same number of frames. */
async function slider(page: Page): Promise<void> {
  await page.evaluate(() => bench.counts());
  const tasks = await traced(page, () => drag(page, 0, LAST, INPUTS, DRAG_MS));
  const { frames, calls, changes } = await page.evaluate(() => bench.counts());
  const last = await page.evaluate(() => bench.shown());
  const plain = await traced(page, () => page.evaluate((times) => bench.repaint(times), frames));
  await click(page, LAST / 2);
  await click(page, LAST);
  const after = await page.evaluate(() => bench.shown());
  const longest = Math.max(...tasks.map(({ time }) => time));

  say(
    `- ${INPUTS} slider inputs in ${DRAG_MS / 1000} s gave ${frames} frames. Feature state changed in ${changes} of them`,
  );
  say(`  (${calls} calls of setFeatureState).`);
  say(`  Tasks over ${LONG_MS} ms: ${long(tasks)}. In as many plain repaints: ${long(plain)}.`);
  say(
    `  The longest task took as long as ${(longest / (sum(plain, ({ time }) => time) / frames)).toFixed(1)} plain repaints.`,
  );
  say(`  The last frame shows ${last.date} with ${last.arcs} arcs. A click at the same position gives`);
  say(`  ${after.date} with ${after.arcs}.`);
}

async function rest(page: Page): Promise<void> {
  const clock = await mainThread(page);
  const before = await clock();
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), REST_MS);
  const share = ((await clock()) - before) / REST_MS;
  say(`- At rest for ${REST_MS / 1000} s the page uses ${(share * 100).toFixed(1)} % of its main thread.`);
}

function say(sentence: string): void {
  console.log(sentence);
}

function multiple(samples: Samples, move: Move): string {
  const { low, middle, high } = ratio(samples, move);
  return `${middle.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)})`;
}

/** Splits `cost` by part, in proportion to the time of each part in `tasks`; the largest part first. */
function partsOf(tasks: readonly Task[], cost: number): string {
  return PARTS.map((part) => ({
    part,
    cost: (cost * sum(tasks, ({ parts }) => parts[part])) / sum(tasks, ({ time }) => time),
  }))
    .toSorted((a, b) => b.cost - a.cost)
    .map((item) => `${WORDS[item.part]} ${item.cost.toFixed(1)}`)
    .join(', ');
}

/** Number of tasks over `LONG_MS`, and how many of them are over it without drawing, layout and paint. */
function long(tasks: readonly Task[]): string {
  const all = tasks.filter(({ time }) => time > LONG_MS);
  const ours = all.filter(({ time, parts }) => time - parts.repaint - parts.browser > LONG_MS);
  return `${all.length} (${ours.length} without drawing, layout and paint)`;
}

function sum(tasks: readonly Task[], of: (task: Task) => number): number {
  return tasks.reduce((total, task) => total + of(task), 0);
}
