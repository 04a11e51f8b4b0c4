/** What is measured on a page that has loaded. */
import type { Day } from '../../src/domain/time/date.ts';
import { median, type Values } from './results.ts';
import { MIDDLE, STEP_DAYS } from './scene.ts';
import type { Visit } from './visit.ts';

/** Presses of an arrow key, as many as there are steps in a scene. */
const PRESSES = STEP_DAYS.length;

/** Start of the names of the values that are calls of the engine's map. */
export const CALL = 'call ';

/**
 * The median cost of some moves, each until the engine is idle, and until the text shows it, too; and the mean number
 * of calls that changed the engine's map.
 */
async function costOfMoves(
  { costOf, evaluate }: Visit,
  moves: readonly (() => Promise<unknown>)[],
): Promise<Values> {
  await evaluate('bench.calls()');
  const costs = [];
  for (const move of moves) {
    const drawn = await costOf(move);
    const settled = await costOf(() => evaluate('bench.settled()'));
    costs.push({ ...drawn, whole: drawn.task + settled.task });
  }
  const calls = await evaluate<Readonly<Record<string, number>>>('bench.calls()');
  const made: Record<string, number> = {};
  for (const [method, count] of Object.entries(calls)) made[CALL + method] = count / moves.length;
  return {
    step: median(costs.map(({ task }) => task)),
    whole: median(costs.map(({ whole }) => whole)),
    script: median(costs.map(({ script }) => script)),
    style: median(costs.map(({ style }) => style)),
    layout: median(costs.map(({ layout }) => layout)),
    ...made,
  };
}

const stepTo =
  ({ evaluate }: Visit) =>
  (day: Day) =>
  () =>
    evaluate(`bench.step(${day})`);

/** Steps through a scene, one day at a time, after one step to warm up. `arcs` is their number half-way. */
export async function steps(visit: Visit): Promise<Values> {
  await stepTo(visit)(MIDDLE)();
  const arcs = await visit.evaluate<number>('bench.arcs()');
  return { ...(await costOfMoves(visit, STEP_DAYS.map(stepTo(visit)))), arcs };
}

/** Sets a day in each frame. */
export async function drag({ evaluate }: Visit): Promise<Values> {
  const { set, missed } = await evaluate<{ set: number; missed: number }>(
    `bench.drag([${STEP_DAYS.join()}])`,
  );
  return { drag: missed / set };
}

/** Moves to a day and to the next, on which nothing changes, again and again. Nothing is measured without such days. */
export async function stepsBetween(visit: Visit): Promise<Values> {
  const { quiet } = await visit.evaluate<{ quiet: Day[] }>('benchApp.days()');
  const chosen = STEP_DAYS.flatMap((_, i) => quiet[Math.floor((i * quiet.length) / STEP_DAYS.length)] ?? []);
  const costs = [];
  for (const day of chosen) {
    await stepTo(visit)(day)();
    await visit.evaluate('bench.settled()');
    costs.push(await visit.costOf(stepTo(visit)(day + 1)));
  }
  return { between: median(costs.map(({ task }) => task)) };
}

/** Presses → from event to event until the last event of the record. `arcs` is their number half-way. */
export async function presses(visit: Visit): Promise<Values> {
  const { events } = await visit.evaluate<{ events: Day[] }>('benchApp.days()');
  await stepTo(visit)(events.at(-PRESSES - 1) ?? 0)();
  const press = async () => {
    await visit.page.keyboard.press('ArrowRight');
    await visit.evaluate('bench.drawn()');
  };
  const values = await costOfMoves(
    visit,
    Array.from({ length: PRESSES }, () => press),
  );
  await stepTo(visit)(events.at(-PRESSES / 2) ?? 0)();
  return { ...values, arcs: await visit.evaluate<number>('bench.arcs()') };
}

/** Megabytes of JavaScript objects by which 1,000 steps of the date raise the heap. */
export async function growth(visit: Visit): Promise<Values> {
  const before = await visit.heap();
  for (let done = 0; done < 1000; done += STEP_DAYS.length)
    await visit.evaluate(`bench.run([${STEP_DAYS.join()}])`);
  return { growth: (await visit.heap()) - before };
}
