import { describe, expect, test } from 'vitest';
import { ordered, sortedBy } from '../../../../src/state/derived/sorting.ts';

const rows = [{ key: 3 }, { key: null }, { key: 1 }, { key: 2 }];
const keys = (sorted: readonly { key: unknown }[]) => sorted.map(({ key }) => key);

test('a press on a head sorts by it, a second press turns the order round', () => {
  const byName = sortedBy<'name' | 'since'>({ by: 'since', descending: true }, 'name');
  expect(byName).toEqual({ by: 'name', descending: false });
  expect(sortedBy(byName, 'name')).toEqual({ by: 'name', descending: true });
  expect(sortedBy(sortedBy(byName, 'name'), 'name')).toEqual(byName);
});

describe('rows in order', () => {
  test('what is not known stands last, from first to last and from last to first', () => {
    expect(keys(ordered(rows, ({ key }) => key, false, 'en'))).toEqual([1, 2, 3, null]);
    expect(keys(ordered(rows, ({ key }) => key, true, 'en'))).toEqual([3, 2, 1, null]);
  });

  test('follow the alphabet of their language, whatever the case, and numbers in it by their size', () => {
    const inOrder = (language: string, ...names: string[]) => ordered(names, (name) => name, false, language);
    expect(inOrder('en', 'zinc', 'Alliance', 'action plan')).toEqual(['action plan', 'Alliance', 'zinc']);
    expect(inOrder('ko', '한·미', '베트남', '중국')).toEqual(['베트남', '중국', '한·미']);
    expect(inOrder('en', 'G20', 'G7')).toEqual(['G7', 'G20']);
  });

  test('that are equal keep their order, also from last to first', () => {
    const same = [{ id: 'b' }, { id: 'a' }];
    expect(ordered(same, () => 1, false, 'en')).toEqual(same);
    expect(ordered(same, () => 1, true, 'en')).toEqual(same);
  });
});
