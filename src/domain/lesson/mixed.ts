/** An order in which items are shown that does not give their right order away. */

/**
 * The numbers from 0 to `count` - 1 in another order: always the same for a seed, such as the id of a question, and for
 * two or more never the first one after the other.
 */
export function mixed(count: number, seed: string): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  let state = 7;
  for (let i = 0; i < seed.length; i++) state = (state * 31 + seed.charCodeAt(i)) % 2147483647;
  for (let last = count - 1; last > 0; last--) {
    state = (state * 48271) % 2147483647;
    const other = state % (last + 1);
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  const isUnchanged = order.every((place, i) => place === i);
  return isUnchanged && count > 1 ? [...order.slice(1), 0] : order;
}
