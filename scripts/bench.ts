/**
 * `npm run bench`: what a step of the date, a drag, loading and rest cost, beside a page of the engine alone. Prints
 * the goals with their values. Only ratios are comparable: both pages of a ratio are visited in turn, each in a fresh
 * browser. CONTRIBUTING.md says how to read it.
 *
 * `--n 150,1000` measures scenes of these sizes, `--rounds 1` visits each page once, `--only scenes` (`record`,
 * `grown`, `picture`, `film`, `slides`) measures one part, and `--profile` prints what a step is made of. Exits with 1
 * if it cannot run, otherwise with 0 whatever the results.
 */
import { parseArgs } from 'node:util';
import { reportFilm } from './bench/film.ts';
import { referenceOf, sceneName, VIEWS } from './bench/goals.ts';
import { reportGrown } from './bench/grown.ts';
import { drag, growth, presses, steps, stepsBetween } from './bench/measures.ts';
import { reportPicture } from './bench/picture.ts';
import { profiled } from './bench/profile.ts';
import { callLines, goalTable, pageTable } from './bench/report.ts';
import { Results, type Values } from './bench/results.ts';
import { MIDDLE, STEP_DAYS } from './bench/scene.ts';
import { openSite } from './bench/site.ts';
import { reportSlides } from './bench/slides.ts';
import { type Size, type Visit, visit } from './bench/visit.ts';
import { formatDay } from '../src/domain/time/date.ts';

const { values: options } = parseArgs({
  options: {
    n: { type: 'string', default: '150,1000,10000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    profile: { type: 'boolean', default: false },
  },
});
const SIZES = options.n.split(',').map(Number);
const ROUNDS = Number(options.rounds);
const EMBED: Size = { width: 640, height: 360 };
const FULL: Size = { width: 1440, height: 900 };
const CAMERA = '0.3/20/0';
/** Functions in a profile. */
const LONGEST = 12;

const includes = (part: 'scenes' | 'record' | 'grown' | 'picture' | 'film' | 'slides') =>
  options.only === undefined || options.only === part;
const say = (sentence: string) => console.log(sentence);

type Measure = (visit: Visit) => Promise<Values>;

const site = await openSite(options.profile);
const results = new Results();

/** Visits a page and keeps its values. A page that fails is left out, so that the others are measured. */
async function measure(
  page: string,
  address: string,
  size: Size,
  measures: readonly Measure[],
): Promise<Values> {
  const values: Record<string, number> = {};
  try {
    const visited = await visit(address, size);
    Object.assign(values, visited.load);
    for (const one of measures) Object.assign(values, await one(visited));
    if (options.profile && !page.startsWith(referenceOf(''))) await reportProfile(page, visited);
    await visited.close();
  } catch (error) {
    console.error(`${page}: ${error instanceof Error ? error.message : String(error)}`);
  }
  results.add(page, values);
  const { firstArcs = NaN, step = NaN } = values;
  console.error(`${page}: first arcs after ${firstArcs.toFixed(0)} ms, a step takes ${step.toFixed(1)} ms.`);
  return values;
}

async function reportProfile(page: string, visited: Visit): Promise<void> {
  const { parts, functions } = await profiled(visited, () => steps(visited));
  const list = (times: readonly (readonly [string, number])[]) =>
    times.map(([name, time]) => `${name} ${(time / STEP_DAYS.length).toFixed(1)}`).join(', ');
  say(`\nA step of ${page}, in ms: ${list(parts)}.`);
  say(`Functions: ${list(functions.slice(0, LONGEST))}.`);
}

async function measureScene(n: number, round: number): Promise<void> {
  const page = sceneName(n);
  const query = `?lang=en&ui=embed&party=all&map=${CAMERA}&time=${formatDay(MIDDLE)}`;
  const own = round === 0 && n === 1000 ? [stepsBetween, growth] : [stepsBetween];
  await measure(page, site.address('product', n) + query, EMBED, [steps, drag, ...own]);
  const bare = `${site.address('reference', n)}?map=${CAMERA}&day=${MIDDLE}`;
  await measure(referenceOf(page), bare, EMBED, [steps, drag]);
}

async function measureRecord({ name, query }: (typeof VIEWS)[number]): Promise<void> {
  let camera = '';
  const readCamera: Measure = async ({ evaluate }) => {
    camera = (await evaluate<number[]>('benchApp.camera()')).join('/');
    return {};
  };
  const address = `${site.address('product', 'record')}?lang=en${query}`;
  const { arcs = 0 } = await measure(name, address, FULL, [presses, stepsBetween, readCamera]);
  const bare = `${site.address('reference', 'record')}?map=${camera}&arcs=${arcs}`;
  await measure(referenceOf(name), bare, FULL, [steps]);
}

if (includes('scenes') || includes('record')) {
  for (let round = 0; round < ROUNDS; round++) {
    if (includes('scenes')) for (const n of SIZES) await measureScene(n, round);
    if (includes('record')) for (const view of VIEWS) await measureRecord(view);
    console.error(`Round ${round + 1} of ${ROUNDS} is done.`);
  }
  say(`\nRatios to the engine alone, medians of ${ROUNDS} rounds:\n\n${goalTable(results)}`);
  say(`\nMain thread, milliseconds per step; medians:\n\n${pageTable(results)}`);
  say(`\nCalls that change the map of the engine, per step:\n\n${callLines(results).join('\n')}`);
}
if (includes('grown')) {
  say('\nA record of 10,000 partnerships and 20,000 events, full page:\n');
  await reportGrown(site, FULL, say);
}
if (includes('picture')) {
  say(`\nThe picture of Korea’s view at 1200×630, in Node:\n`);
  reportPicture(say);
}
if (includes('film')) {
  say('\nFilms of the real record:\n');
  await reportFilm(site, FULL, say);
}
if (includes('slides')) {
  say('\nSlides of a reader’s own tour:\n');
  await reportSlides(site, FULL, say);
}
site.close();
