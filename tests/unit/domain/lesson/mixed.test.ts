/** The order in which items are shown. */
import { describe, expect, test } from 'vitest';
import { mixed } from '../../../../src/domain/lesson/mixed.ts';

describe('A mixed order', () => {
  // Their hash is 0, which the generator of random numbers would never leave.
  test.each(['tdgqawl', 'qvggbkk', 'jnfhdfh'])('exists for any id of a question, such as %s', (id) => {
    for (const count of [2, 3, 4, 5, 6]) {
      const order = mixed(count, id);
      expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
      expect(order.some((item, place) => item > 0 && order[place - 1] === item - 1)).toBe(false);
    }
  });

  test('is always the same for an id', () => {
    expect(mixed(6, 'q1')).toEqual(mixed(6, 'q1'));
  });
});
