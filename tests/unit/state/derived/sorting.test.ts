import { describe, expect, test } from 'vitest';
import { ordered, sortedBy } from '../../../../src/state/derived/sorting.ts';

const rows = [{ key: 3 }, { key: null }, { key: 1 }, { key: 2 }];
const keys = (sorted: readonly { key: unknown }[]) => sorted.map(({ key }) => key);

test('The first click on a column header sorts by it, the second reverses the order', () => {
  const byName = sortedBy<'name' | 'since'>({ by: 'since', descending: true }, 'name');
  expect(byName).toEqual({ by: 'name', descending: false });
  expect(sortedBy(byName, 'name')).toEqual({ by: 'name', descending: true });
  expect(sortedBy(sortedBy(byName, 'name'), 'name')).toEqual(byName);
});

describe('sorted rows', () => {
  test('with unknown values are last in both orders', () => {
    expect(keys(ordered(rows, ({ key }) => key, false, 'en'))).toEqual([1, 2, 3, null]);
    expect(keys(ordered(rows, ({ key }) => key, true, 'en'))).toEqual([3, 2, 1, null]);
  });

  test('follow the alphabet of the language, ignore case, and compare numbers by value', () => {
    const inOrder = (language: string, ...names: string[]) => ordered(names, (name) => name, false, language);
    expect(inOrder('en', 'zinc', 'Alliance', 'action plan')).toEqual(['action plan', 'Alliance', 'zinc']);
    expect(inOrder('ko', '한·미', '베트남', '중국')).toEqual(['베트남', '중국', '한·미']);
    expect(inOrder('en', 'G20', 'G7')).toEqual(['G7', 'G20']);
  });

  test('with equal values keep their order in both directions', () => {
    const same = [{ id: 'b' }, { id: 'a' }];
    expect(ordered(same, () => 1, false, 'en')).toEqual(same);
    expect(ordered(same, () => 1, true, 'en')).toEqual(same);
  });
});
