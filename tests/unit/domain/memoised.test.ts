import { expect, test } from 'vitest';
import { lazily, memoised, once } from '../../../src/domain/memoised.ts';

test('a result is computed once for each key', () => {
  const computed: number[] = [];
  const square = memoised((n: number) => computed.push(n) && n * n);
  expect([square(3), square(4), square(3)]).toEqual([9, 16, 9]);
  expect(computed).toEqual([3, 4]);
});

test('a result without a key is computed once, even if it is undefined or null', () => {
  const computed: null[] = [];
  const nothing = once(() => {
    computed.push(null);
    return null;
  });
  expect([nothing(), nothing(), computed.length]).toEqual([null, null, 1]);
});

test('a lazy object computes each property when it is first read, and has all of them', () => {
  const computed: string[] = [];
  const made = lazily<{ a: number; b: number }>({
    a: () => computed.push('a'),
    b: () => computed.push('b'),
  });
  expect(computed).toEqual([]);
  expect([made.b, made.b]).toEqual([1, 1]);
  expect(computed).toEqual(['b']);
  expect({ ...made }).toEqual({ a: 2, b: 1 });
});
