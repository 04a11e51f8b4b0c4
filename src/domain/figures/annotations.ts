/** Flags of figures shown as annotations, either once for a whole table or for a single figure. */
import type { Figure, Flag, Reason } from './figures.ts';
import { REASONS } from './figures.ts';

/** A flag that qualifies a value. The other flags give the reason for a missing value. */
export type Annotation = Exclude<Flag, Reason>;

/** The flags of a figure without the reasons for a missing value, in the given order. */
export function annotationsOf(flags: readonly Flag[]): Annotation[] {
  const reasons: readonly Flag[] = REASONS;
  return flags.filter((flag): flag is Annotation => !reasons.includes(flag));
}

/**
 * Annotations shared by all figures above zero, such as `e` in a table of estimates. Empty for fewer than two
 * figures.
 */
export function commonAnnotations(figures: readonly Figure[]): Annotation[] {
  const [first, ...others] = figures.filter(({ value }) => value !== null && value > 0);
  // A single figure needs no common annotation: it shows its own.
  if (!first || others.length === 0) return [];
  return annotationsOf(first.flags).filter((flag) => others.every(({ flags }) => flags.includes(flag)));
}
