import { describe, expect, test } from 'vitest';
import { formatDay } from '../../../../src/domain/time/date.ts';
import { byDate } from '../../../../src/domain/partnership/event.ts';
import { extentOf, marksOf } from '../../../../src/domain/partnership/marks.ts';
import { date, event } from './made.ts';

const always = () => true;
const never = () => false;

function marks(texts: readonly string[], hasRoom: () => boolean = always) {
  const events = texts.map((text, i) => event(text, { id: `${text} ${i}` })).sort(byDate);
  return marksOf(events, hasRoom).map(({ start, end, extent, level, levels }) =>
    [formatDay(start), formatDay(end - 1), extent, `${level} of ${levels}`].join(', '),
  );
}

test('a month, a year or [a..b] means one unknown day, a/b all days', () => {
  const forms = ['2024-06-28', '2024-06', '2024', '[2024-08-31..2024-09-01]', '2024-06-04/2024-06-05'];
  expect(forms.map((text) => extentOf(date(text)))).toEqual([
    'day',
    'some-day',
    'some-day',
    'some-day',
    'lasting',
  ]);
});

describe('an event is drawn on the axis', () => {
  test.each([
    ['2024-06-28', '2024-06-28, 2024-06-28, day, 0 of 1'],
    ['2024-02-29', '2024-02-29, 2024-02-29, day, 0 of 1'],
    ['2024-02', '2024-02-01, 2024-02-29, some-day, 0 of 1'],
    ['2023-02', '2023-02-01, 2023-02-28, some-day, 0 of 1'],
    ['2023-12', '2023-12-01, 2023-12-31, some-day, 0 of 1'],
    ['2024', '2024-01-01, 2024-12-31, some-day, 0 of 1'],
    ['[2022-07-18..2022-07-24]', '2022-07-18, 2022-07-24, some-day, 0 of 1'],
    ['2025-11-07/2026-11-10', '2025-11-07, 2026-11-10, lasting, 0 of 1'],
    // The first and the last day of the record.
    ['2001', '2001-01-01, 2001-12-31, some-day, 0 of 1'],
    ['2026-05-26', '2026-05-26, 2026-05-26, day, 0 of 1'],
  ])('dated %s: start, end, extent and position in its stack: %s', (text, mark) => {
    expect(marks([text])).toEqual([mark]);
  });

  test('as a mark of its first day if its span is too narrow', () => {
    expect(marks(['2024-06', '2024-06-01'], never)).toEqual([
      '2024-06-01, 2024-06-30, day, 0 of 2',
      '2024-06-01, 2024-06-01, day, 1 of 2',
    ]);
  });
});

describe('in a stack', () => {
  test('marks of one day are ordered: single days lowest, then shorter spans', () => {
    expect(marks(['2024', '2024-01', '2024-01-01', '2024-01-01'])).toEqual([
      '2024-01-01, 2024-01-01, day, 0 of 4',
      '2024-01-01, 2024-01-01, day, 1 of 4',
      '2024-01-01, 2024-01-31, some-day, 2 of 4',
      '2024-01-01, 2024-12-31, some-day, 3 of 4',
    ]);
  });

  test('bars do not overlap, and a level is free again on the day after a bar', () => {
    expect(marks(['2024', '2024-06', '2024-06-10/2024-06-15', '2024-07', '2025'])).toEqual([
      '2024-01-01, 2024-12-31, some-day, 0 of 1',
      '2024-06-01, 2024-06-30, some-day, 1 of 2',
      '2024-06-10, 2024-06-15, lasting, 2 of 3',
      '2024-07-01, 2024-07-31, some-day, 1 of 2',
      '2025-01-01, 2025-12-31, some-day, 0 of 1',
    ]);
  });

  test('a single day may overlap a bar instead of floating above it', () => {
    expect(marks(['2024-06', '2024-06-28'])).toEqual([
      '2024-06-01, 2024-06-30, some-day, 0 of 1',
      '2024-06-28, 2024-06-28, day, 0 of 1',
    ]);
  });
});
