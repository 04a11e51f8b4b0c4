/** Sorting of many indices. */

/**
 * Indices below `count`, sorted by a key, which is a whole number from 0 to 2^53 / `count`; those with the same key in
 * ascending order. As plain numbers they are sorted several times faster than with a comparison.
 */
export function sortedBy(
  indices: Iterable<number>,
  count: number,
  keyOf: (index: number) => number,
): number[] {
  const keys = Float64Array.from(indices, (index) => keyOf(index) * count + index);
  return Array.from(keys.sort(), (key) => key % count);
}
