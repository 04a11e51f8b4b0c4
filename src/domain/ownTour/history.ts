/** Undo and redo: the states before and after the present one, each with the name of the change that led to it. */

/** A state and the change that led to it. */
interface Step<T, C> {
  readonly state: T;
  readonly change: C;
  /** Changes in succession with the same name are one step; null for a step of its own. */
  readonly joined: string | null;
}

/** The last of `past` and the first of `future` are next to the present. */
export interface History<T, C> {
  readonly past: readonly Step<T, C>[];
  readonly present: Step<T, C>;
  readonly future: readonly Step<T, C>[];
}

/** How many steps can be undone. */
const MOST_STEPS = 200;

/** A history without steps. `change` says how the state came about. */
export function startedWith<T, C>(state: T, change: C): History<T, C> {
  return { past: [], present: { state, change, joined: null }, future: [] };
}

/** A change to another state. Typing is one step: with the same name in `joined` it replaces the present. */
export function changedTo<T, C>(
  { past, present, future }: History<T, C>,
  state: T,
  change: C,
  joined: string | null = null,
): History<T, C> {
  if (state === present.state) return { past, present, future };
  const next = { state, change, joined };
  const joins = joined !== null && joined === present.joined && past.length > 0;
  return { past: joins ? past : [...past, present].slice(-MOST_STEPS), present: next, future: [] };
}

/** One step back; the same history if there is none. */
export function undone<T, C>(history: History<T, C>): History<T, C> {
  const { past, present, future } = history;
  const before = past.at(-1);
  return before ? { past: past.slice(0, -1), present: before, future: [present, ...future] } : history;
}

/** One step forward; the same history if there is none. */
export function redone<T, C>(history: History<T, C>): History<T, C> {
  const { past, present, future } = history;
  const [next, ...rest] = future;
  return next ? { past: [...past, present], present: next, future: rest } : history;
}
