/** Which flags of figures are to be told once for all, and which for one figure alone. */
import type { Figure, Flag, Reason } from './figures.ts';
import { REASONS } from './figures.ts';

/** A flag that says something of a value; the others say why there is none. */
export type Remark = Exclude<Flag, Reason>;

/** Those flags of a figure that are not the reason of a blank, in the order in which they stand. */
export function remarksOf(flags: readonly Flag[]): Remark[] {
  const reasons: readonly Flag[] = REASONS;
  return flags.filter((flag): flag is Remark => !reasons.includes(flag));
}

/** The remarks that every figure above zero has, such as `e` where a whole table is estimated. */
export function commonRemarks(figures: readonly Figure[]): Remark[] {
  const [first, ...others] = figures.filter(({ value }) => value !== null && value > 0);
  // One figure alone has nothing in common with others.
  if (!first || others.length === 0) return [];
  return remarksOf(first.flags).filter((flag) => others.every(({ flags }) => flags.includes(flag)));
}
