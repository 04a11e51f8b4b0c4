/** An order in which items are shown that does not give their right order away. */

/**
 * The numbers from 0 to `count` - 1 in another order: always the same for a seed, such as the id of a question, and with
 * at most one of them at its own place. For one item there is no other order.
 */
export function mixed(count: number, seed: string): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  let state = 7;
  for (let i = 0; i < seed.length; i++) state = (state * 31 + seed.charCodeAt(i)) % MODULUS;
  while (order.filter((item, place) => item === place).length > 1) {
    for (let last = count - 1; last > 0; last--) {
      state = (state * 48271) % MODULUS;
      const other = state % (last + 1);
      [order[last], order[other]] = [order[other] as number, order[last] as number];
    }
  }
  return order;
}

/** Of the generator of Lehmer with the multiplier of MINSTD; its states are from 1 to this number - 1. */
const MODULUS = 2_147_483_647;
