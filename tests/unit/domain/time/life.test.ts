import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../../../src/domain/time/date.ts';
import {
  partsOf,
  ALWAYS,
  covers,
  dayWithin,
  meet,
  overlap,
  spanning,
  statusOn,
  changeDays,
  uncertain,
} from '../../../../src/domain/time/life.ts';
import { life, on, someLife } from '../partnership/made.ts';

/** The status on the days around the change days of a life, as `2024-06-27 upcoming`. */
const statusAround = (held: ReturnType<typeof life>) =>
  changeDays(held).flatMap((day) => [day - 1, day].map((at) => `${formatDay(at)} ${statusOn(held, at)}`));

describe('a start', () => {
  test('counts from its day on', () => {
    expect(statusAround(life('2024-06-28'))).toEqual(['2024-06-27 upcoming', '2024-06-28 in force']);
  });

  test('dated to a month or a year counts from its first day', () => {
    expect(statusAround(life('2024-06'))).toEqual(['2024-05-31 upcoming', '2024-06-01 in force']);
    expect(statusAround(life('2024'))).toEqual(['2023-12-31 upcoming', '2024-01-01 in force']);
  });

  test('on one unknown day of several is uncertain from the first and certain from the last', () => {
    expect(statusAround(life('[2022-06-14..2022-09-22]'))).toEqual([
      '2022-06-13 upcoming',
      '2022-06-14 uncertain',
      '2022-09-21 uncertain',
      '2022-09-22 in force',
    ]);
  });
});

describe('an end', () => {
  test('is the first day on which it is no longer in force', () => {
    expect(statusAround(life(undefined, '2026-02-04'))).toEqual(['2026-02-03 in force', '2026-02-04 ended']);
  });

  test('dated to a month or a year includes that period', () => {
    expect(statusAround(life(undefined, '2025-06'))).toEqual(['2025-06-30 in force', '2025-07-01 ended']);
    expect(statusAround(life(undefined, '2012'))).toEqual(['2012-12-31 in force', '2013-01-01 ended']);
  });

  test('on one unknown day of several is certain before the first and possible until the last', () => {
    expect(statusAround(life(undefined, '[2019-11-02..2019-11-05]'))).toEqual([
      '2019-11-01 in force',
      '2019-11-02 uncertain',
      '2019-11-04 uncertain',
      '2019-11-05 ended',
    ]);
  });
});

describe('a life', () => {
  test('without dates is in force on every day', () => {
    expect(statusOn(ALWAYS, on('1900'))).toBe('in force');
    expect(life()).toEqual(ALWAYS);
    expect(changeDays(ALWAYS)).toEqual([]);
  });

  test('with start and end dated to the same month covers that month', () => {
    expect(statusAround(life('2024-06', '2024-06'))).toEqual([
      '2024-05-31 upcoming',
      '2024-06-01 in force',
      '2024-06-30 in force',
      '2024-07-01 ended',
    ]);
  });

  test('whose unknown start may be after its unknown end is never certain', () => {
    const blurred = life('[2024-01-01..2024-03-01]', '[2024-02-01..2024-04-01]');
    expect(blurred).toEqual({ possible: { start: on('2024-01-01'), end: on('2024-04-01') }, certain: null });
    expect(statusOn(blurred, on('2024-02-15'))).toBe('uncertain');
  });

  test('that is only announced is uncertain from its start to its end', () => {
    expect(statusAround(uncertain(life('2025-03', '2025-05-01')))).toEqual([
      '2025-02-28 upcoming',
      '2025-03-01 uncertain',
      '2025-04-30 uncertain',
      '2025-05-01 ended',
    ]);
  });

  test('is certain only where it is possible', () => {
    fc.assert(
      fc.property(someLife, fc.integer({ min: -5, max: 60 }), ({ possible, certain }, day) => {
        expect(certain === null || !covers(certain, day) || covers(possible, day)).toBe(true);
      }),
    );
  });

  test('changes its status only on its change days', () => {
    fc.assert(
      fc.property(someLife, (held) => {
        const turns = changeDays(held);
        const changes = Array.from({ length: 60 }, (_, i) => i - 5).filter(
          (day) => statusOn(held, day) !== statusOn(held, day - 1),
        );
        expect(turns).toEqual(expect.arrayContaining(changes));
        expect(turns).toEqual([...new Set(turns)].sort((a, b) => a - b));
      }),
    );
  });
});

test('the nearest day of a life is the day itself, its first or its last', () => {
  const held = life('2022-06-14', '2026-02-04');
  const nearest = (text: string) => formatDay(dayWithin(held, on(text)));
  expect(['2020', '2024-07-01', '2026-02-03', '2026-02-04'].map(nearest)).toEqual([
    '2022-06-14',
    '2024-07-01',
    '2026-02-03',
    '2026-02-03',
  ]);
  expect(dayWithin(life(), 5)).toBe(5);
});

test('a life consists of intervals, each certain or uncertain', () => {
  const stretches = (from?: string, to?: string) =>
    partsOf(life(from, to)).map(({ start, end, certain }) => [start, end, certain]);
  const [a, b, c, d] = [on('2009-04-01'), on('2009-08-16'), on('2019-11-02'), on('2019-11-04')];
  expect(stretches('2009-04-01', '2019-11-02')).toEqual([[a, c, true]]);
  expect(stretches('[2009-04-01..2009-08-16]', '[2019-11-02..2019-11-04]')).toEqual([
    [a, b, false],
    [b, c, true],
    [c, d, false],
  ]);
  expect(stretches('2009-04-01')).toEqual([[a, Infinity, true]]);
  expect(partsOf(uncertain(life('2009-04-01', '2019-11-02')))).toEqual([
    { start: a, end: c, certain: false },
  ]);
});

describe('a span', () => {
  test('includes its first day and excludes its end', () => {
    expect([9, 10, 11, 12].map((day) => covers({ start: 10, end: 12 }, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('overlaps another on their common days, and not if one ends where the other starts', () => {
    expect(overlap({ start: 0, end: 10 }, { start: 5, end: 20 })).toEqual({ start: 5, end: 10 });
    expect(overlap({ start: 0, end: 10 }, { start: 10, end: 20 })).toBeNull();
  });
});

describe('two lives', () => {
  test('intersect on common days, certain where both are certain', () => {
    expect(meet(life('2022-06-14', '2026-02-04'), life('[2025-03-04..2025-11-18]'))).toEqual({
      possible: { start: on('2025-03-04'), end: on('2026-02-04') },
      certain: { start: on('2025-11-18'), end: on('2026-02-04') },
    });
  });

  test('do not intersect if one ends where the other starts', () => {
    expect(meet(life('2020', '2022-01-01'), life('2022-01-01'))).toBeNull();
  });

  test('have no certain intersection if one of them is uncertain', () => {
    expect(meet(spanning({ start: 0, end: 9 }), uncertain(spanning({ start: 3, end: 12 })))).toEqual({
      possible: { start: 3, end: 9 },
      certain: null,
    });
  });
});
