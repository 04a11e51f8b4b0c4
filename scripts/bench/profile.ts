/** What the main thread does during some moves, from a sampling profile of its scripts. */
import type { Visit } from './visit.ts';

/**
 * Parts of the time. `drawing`: the engine draws a frame. `arcs`: the product's code in that frame. `calls`: the engine,
 * called by the product. `tiles`: the engine otherwise, mostly with what comes back from its worker. `interface`: the
 * product's code and React. `collection`: garbage collection. `style`, `layout`: of the page. `other`: all else that is
 * not script, mostly paint.
 */
type Part =
  | 'drawing'
  | 'arcs'
  | 'calls'
  | 'tiles'
  | 'interface'
  | 'collection'
  | 'style'
  | 'layout'
  | 'other';

/** The time of a profile in milliseconds, the largest first. */
export interface Profile {
  readonly parts: readonly (readonly [Part, number])[];
  /** By name of function, without what it calls. */
  readonly functions: readonly (readonly [string, number])[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

const INTERVAL_US = 250;

/** Profiles what `act` does. */
export async function profiled({ session, costOf }: Visit, act: () => Promise<unknown>): Promise<Profile> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL_US });
  await session.send('Profiler.start');
  const { task, style, layout } = await costOf(act);
  const { profile } = await session.send('Profiler.stop');
  const { nodes, samples = [], timeDeltas = [] } = profile;
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const byId = new Map<number, ProfileNode>(nodes.map((node) => [node.id, node]));
  const stackOf = (id: number | undefined): ProfileNode[] => {
    const node = byId.get(id ?? NaN);
    return node ? [node, ...stackOf(parents.get(node.id))] : [];
  };
  const parts = new Map<Part, number>();
  const functions = new Map<string, number>();
  for (const [i, id] of samples.entries()) {
    const stack = stackOf(id);
    const part = partOf(stack);
    if (!part) continue;
    // Chromium writes some samples late, with a negative time difference.
    const time = Math.max(timeDeltas[i] ?? 0, 0) / 1000;
    parts.set(part, (parts.get(part) ?? 0) + time);
    const name = stack[0]?.callFrame.functionName || '(anonymous)';
    functions.set(name, (functions.get(name) ?? 0) + time);
  }
  const scripts = [...parts.values()].reduce((sum, time) => sum + time, 0);
  parts.set('style', style).set('layout', layout);
  parts.set('other', Math.max(task - scripts - style - layout, 0));
  return { parts: largest(parts), functions: largest(functions) };
}

const largest = <K>(times: ReadonlyMap<K, number>) => [...times].toSorted(([, a], [, b]) => b - a);

const isEngine = ({ callFrame }: ProfileNode) => callFrame.url.includes('/engine-');
const isProduct = (node: ProfileNode) => node.callFrame.url.startsWith('http') && !isEngine(node);
const draws = (node: ProfileNode) => isEngine(node) && node.callFrame.functionName === '_render';

/** The part that a sample belongs to, from its stack with the innermost function first; null if it is no script. */
function partOf(stack: readonly ProfileNode[]): Part | null {
  if (stack[0]?.callFrame.functionName === '(garbage collector)') return 'collection';
  const inner = stack.find((node) => node.callFrame.url.startsWith('http'));
  if (!inner) return null;
  if (stack.some(draws)) return isEngine(inner) ? 'drawing' : 'arcs';
  if (!isEngine(inner)) return 'interface';
  return stack.some(isProduct) ? 'calls' : 'tiles';
}
