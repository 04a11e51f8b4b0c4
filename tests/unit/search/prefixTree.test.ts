import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../src/search/editDistance.ts';
import { prefixTreeOf } from '../../../src/search/prefixTree.ts';

const ascending = (indices: Iterable<number>) => [...new Set(indices)].sort((a, b) => a - b);

test('strings are found by their first letters, and all of them by none', () => {
  const tree = prefixTreeOf(['korea', 'kobalt', 'ore', 'korea', '']);
  expect(ascending(tree.startingWith('ko'))).toEqual([0, 1, 3]);
  expect(ascending(tree.startingWith('korean'))).toEqual([]);
  expect(ascending(tree.startingWith(''))).toEqual([0, 1, 2, 3, 4]);
});

test('strings and their prefixes are found with typos', () => {
  const { near } = prefixTreeOf(['mineral', 'minerals', 'mineralization', 'material']);
  expect(ascending(near('mimeral', 1).full)).toEqual([0]);
  expect(ascending(near('mimeral', 1).prefix)).toEqual([0, 1, 2]);
});

describe('among many strings of few letters, it finds the same as a look at each of them', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  const words = fc.array(word, { minLength: 100, maxLength: 200 });
  const indicesOf = (strings: readonly string[], isFound: (string: string) => boolean) =>
    strings.flatMap((string, i) => (isFound(string) ? [i] : []));

  test('by first letters', () => {
    fc.assert(
      fc.property(words, fc.array(word, { maxLength: 10 }), (strings, prefixes) => {
        const tree = prefixTreeOf(strings);
        for (const prefix of prefixes)
          expect(ascending(tree.startingWith(prefix))).toEqual(
            indicesOf(strings, (string) => string.startsWith(prefix)),
          );
      }),
    );
  });

  test('with typos', () => {
    fc.assert(
      fc.property(
        words,
        fc.array(word, { maxLength: 5 }),
        fc.integer({ min: 1, max: 2 }),
        (strings, asked, max) => {
          const tree = prefixTreeOf(strings);
          for (const one of asked.filter(({ length }) => length > max)) {
            const { full, prefix } = tree.near(one, max);
            expect(ascending(full)).toEqual(indicesOf(strings, (s) => editDistance(one, s, max).full <= max));
            expect(ascending(prefix)).toEqual(
              indicesOf(strings, (s) => editDistance(one, s, max).prefix <= max),
            );
          }
        },
      ),
    );
  });
});
