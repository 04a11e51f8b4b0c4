/** The flags of figures that are shown as annotations: once for a whole table, or for one figure. */
import type { Figure, Flag, Reason } from './figures.ts';
import { REASONS } from './figures.ts';

/** A flag that says something of a value; the others say why there is none. */
export type Annotation = Exclude<Flag, Reason>;

/** The flags of a figure that do not say why it has no value, in their order. */
export function annotationsOf(flags: readonly Flag[]): Annotation[] {
  const reasons: readonly Flag[] = REASONS;
  return flags.filter((flag): flag is Annotation => !reasons.includes(flag));
}

/** The annotations that every figure above zero has, such as `e` where a whole table is estimated. */
export function commonAnnotations(figures: readonly Figure[]): Annotation[] {
  const [first, ...others] = figures.filter(({ value }) => value !== null && value > 0);
  // One figure alone has nothing in common with others.
  if (!first || others.length === 0) return [];
  return annotationsOf(first.flags).filter((flag) => others.every(({ flags }) => flags.includes(flag)));
}
