/** The goals of the benchmark, each with its value. */
import type { Results } from './results.ts';

/** A goal: `value` is at most `limit`. `before` is the value of 29 November 2026. */
export interface Goal {
  readonly what: string;
  readonly before: string;
  readonly limit: number;
  readonly value: (results: Results) => number;
}

/** The name of a page over a scene of `n` partnerships. */
export const sceneName = (n: number) => `${n.toLocaleString('en')} partnerships`;
/** The name of the reference page that is visited after a page. */
export const referenceOf = (page: string) => `engine alone, ${page}`;

/** The measured views of the full page over the real record, with their queries. */
export const VIEWS = [
  { name: 'Korea', query: '' },
  { name: 'Korea, MSP open', query: '&partnership=msp' },
  { name: 'world', query: '&party=all' },
  { name: 'world, MSP open', query: '&party=all&partnership=msp' },
] as const;

const SIZES = [
  { n: 150, step: ['5.7', 1.8], load: ['3.0', 1.6], drag: '2.6', heap: ['2.8', 2.5] },
  { n: 1000, step: ['9.5', 1.9], load: ['3.0', 1.7], drag: '2.1', heap: ['3.4', 2.5] },
  { n: 10_000, step: ['64', 2.5], load: ['7.5', 3], drag: '1.3', heap: ['11', 5] },
] as const;

const ratio = (page: string, name: string) => (results: Results) =>
  results.ratio(page, referenceOf(page), name);

/** All goals. Ratios are to the reference page, in the same round. */
export const GOALS: readonly Goal[] = [
  ...SIZES.map(({ n, step: [before, limit] }) => ({
    what: `Step, ${sceneName(n)}`,
    before,
    limit,
    value: ratio(sceneName(n), 'step'),
  })),
  ...VIEWS.map(({ name }) => ({
    what: `Step, full page, ${name}`,
    before: name.startsWith('Korea') ? '5.6' : '5.1',
    limit: 2,
    value: ratio(name, 'step'),
  })),
  {
    what: `Elements of the page, ${sceneName(1000)}`,
    before: '4,670',
    limit: 800,
    value: (results) => results.value(sceneName(1000), 'nodes'),
  },
  ...SIZES.map(({ n, load: [before, limit] }) => ({
    what: `Load to first arcs, ${sceneName(n)}`,
    before,
    limit,
    value: ratio(sceneName(n), 'firstArcs'),
  })),
  ...SIZES.map(({ n, drag: before }) => ({
    what: `Drag, frames missed, ${sceneName(n)}`,
    before,
    limit: 1.3,
    value: ratio(sceneName(n), 'drag'),
  })),
  ...SIZES.map(({ n, heap: [before, limit] }) => ({
    what: `Heap, ${sceneName(n)}`,
    before,
    limit,
    value: ratio(sceneName(n), 'heap'),
  })),
  {
    what: 'Step between two changes, full page, Korea',
    before: '1.9',
    limit: 1.1,
    value: (results) => results.ratio('Korea', referenceOf('Korea'), 'between', 'step'),
  },
  {
    what: 'At rest, % of the main thread, the busiest page',
    before: '0.1',
    limit: 0.1,
    value: (results) => Math.max(...restsOf(results)),
  },
];

function restsOf(results: Results): number[] {
  const products = results.pages().filter((page) => !page.startsWith(referenceOf('')));
  return products.map((page) => results.value(page, 'rest')).filter(Number.isFinite);
}
