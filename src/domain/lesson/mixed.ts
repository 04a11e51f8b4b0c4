/** An order in which items are shown that does not give their right order away. */

/**
 * The numbers from 0 to `count` - 1 in another order: always the same for a seed, such as the id of a question. None
 * comes directly after the one before it, and three or more are not simply turned round.
 */
export function mixed(count: number, seed: string): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  let state = 7;
  for (let i = 0; i < seed.length; i++) state = (state * 31 + seed.charCodeAt(i)) % MODULUS;
  // A state of 0 would stay 0.
  state ||= 7;
  while (gives(order)) {
    for (let last = count - 1; last > 0; last--) {
      state = (state * 48271) % MODULUS;
      const other = state % (last + 1);
      [order[last], order[other]] = [order[other] as number, order[last] as number];
    }
  }
  return order;
}

/** Whether an order gives the right one away. */
function gives(order: readonly number[]): boolean {
  const isTurned = order.length > 2 && order.every((item, place) => item === order.length - 1 - place);
  return isTurned || order.some((item, place) => item > 0 && order[place - 1] === item - 1);
}

/** Of the generator of Lehmer with the multiplier of MINSTD; its states are from 1 to this number - 1. */
const MODULUS = 2_147_483_647;
