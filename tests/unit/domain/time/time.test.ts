import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trailingYear } from '../../../../src/domain/partnership/event.ts';
import { showsEvent } from '../../../../src/domain/partnership/event.ts';
import {
  dayMeant,
  firstDayOf,
  formatTime,
  inMode,
  parseTime,
  shownSpans,
  showsSpan,
} from '../../../../src/domain/time/time.ts';
import { date, event, on } from '../partnership/made.ts';

const timeOf = (text: string) => parseTime(text)?.time ?? null;
const onDate = (day: string) => ({ mode: 'on', day: on(day) }) as const;
const soFar = (day: string) => ({ mode: 'so-far', day: on(day) }) as const;
const between = (start: string, day: string) =>
  ({ mode: 'between', start: on(start), day: on(day) }) as const;

describe('the text of a time', () => {
  test('is a date, everything up to a date, or a window', () => {
    expect(timeOf('2024-07-01')).toEqual(onDate('2024-07-01'));
    expect(timeOf('../2024-07-01')).toEqual(soFar('2024-07-01'));
    expect(timeOf('2023-01-01/2024-07-01')).toEqual(between('2023-01-01', '2024-07-01'));
  });

  test('may name a month or a year: its first day, or its last at the end of a window', () => {
    expect(timeOf('2024-02')).toEqual(onDate('2024-02-01'));
    expect(timeOf('2024')).toEqual(onDate('2024-01-01'));
    expect(timeOf('../2024-02')).toEqual(soFar('2024-02-29'));
    expect(timeOf('2023/2024-02')).toEqual(between('2023-01-01', '2024-02-29'));
  });

  test('covers all days of its months and years', () => {
    const spanOf = (text: string) => parseTime(text)?.span;
    expect(spanOf('2024-02')).toEqual({ start: on('2024-02-01'), end: on('2024-03-01') });
    expect(spanOf('../2024')).toEqual({ start: -Infinity, end: on('2025-01-01') });
    expect(spanOf('2023/2024-02')).toEqual({ start: on('2023-01-01'), end: on('2024-03-01') });
  });

  test('may be a window of one day', () => {
    expect(timeOf('2024-02-29/2024-02-29')).toEqual(between('2024-02-29', '2024-02-29'));
  });

  test.each([
    '',
    'soon',
    '2024-02-30',
    '2024-07-01/2024-06-30',
    '2024/',
    '/2024',
    '../..',
    '2024/..',
    '2023/2024/2025',
    '[2024-01-01..2024-02-01]',
  ])('%j is not valid', (text) => {
    expect(timeOf(text)).toBeNull();
  });

  test('is parsed again from its formatted text', () => {
    const day = fc.integer({ min: on('1990-01-01'), max: on('2040-01-01') });
    fc.assert(
      fc.property(day, day, fc.constantFrom('on', 'so-far', 'between'), (a, b, mode) => {
        const time = inMode({ mode: 'on', day: Math.max(a, b) }, mode, Math.min(a, b));
        expect(timeOf(formatTime(time))).toEqual(time);
      }),
    );
  });
});

test('a new window never starts after its date', () => {
  expect(inMode(onDate('2024-07-01'), 'between', on('2030-01-01'))).toEqual(
    between('2024-07-01', '2024-07-01'),
  );
});

describe('a typed month or year', () => {
  const [june, year] = [date('2024-06'), date('2023')];

  test('is its first day on a date', () => {
    expect([dayMeant(june, 'on'), dayMeant(year, 'on')]).toEqual([on('2024-06-01'), on('2023-01-01')]);
  });

  test('is its last day as the end of everything so far', () => {
    expect([dayMeant(june, 'so-far'), dayMeant(year, 'so-far')]).toEqual([
      on('2024-06-30'),
      on('2023-12-31'),
    ]);
  });

  test('is its first day as the start of a window and its last as the end', () => {
    expect(dayMeant(year, 'between', 'start')).toBe(on('2023-01-01'));
    expect(dayMeant(year, 'between', 'day')).toBe(on('2023-12-31'));
  });

  test('has the same meaning in the URL', () => {
    expect(timeOf('2024-06')?.day).toBe(dayMeant(june, 'on'));
    expect(timeOf('../2024-06')?.day).toBe(dayMeant(june, 'so-far'));
    expect(timeOf('2023/2024-06')?.day).toBe(dayMeant(june, 'between', 'day'));
  });
});

describe('a span from 2024-03-01 (inclusive) to 2024-06-01 (exclusive)', () => {
  const span = { start: on('2024-03-01'), end: on('2024-06-01') };

  test('is shown on its days', () => {
    expect(
      ['2024-02-29', '2024-03-01', '2024-05-31', '2024-06-01'].map((day) => showsSpan(onDate(day), span)),
    ).toEqual([false, true, true, false]);
  });

  test('is shown so far from its start on, also after its end', () => {
    expect(['2024-02-29', '2024-03-01', '2030-01-01'].map((day) => showsSpan(soFar(day), span))).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('is shown in every window that overlaps it, including the last day of the window', () => {
    expect(showsSpan(between('2023-01-01', '2024-02-29'), span)).toBe(false);
    expect(showsSpan(between('2023-01-01', '2024-03-01'), span)).toBe(true);
    expect(showsSpan(between('2024-05-31', '2025-01-01'), span)).toBe(true);
    expect(showsSpan(between('2024-06-01', '2025-01-01'), span)).toBe(false);
  });

  test('is among the shown ones of many on the same days', () => {
    const spans = [
      span,
      { start: -Infinity, end: on('2024-03-02') },
      { start: on('2024-05-01'), end: Infinity },
    ];
    const shown = shownSpans(spans);
    for (const time of [
      onDate('2024-03-01'),
      onDate('2024-03-02'),
      soFar('2024-05-01'),
      soFar('2024-04-30'),
      between('2024-03-02', '2024-05-01'),
    ]) {
      expect(shown(time)).toEqual(spans.filter((one) => showsSpan(time, one)));
    }
    expect(shown(onDate('2024-03-01'))).toHaveLength(2);
  });
});

describe('an event of 29 February 2024', () => {
  const happened = event('2024-02-29');

  test('is shown on a date for a year', () => {
    expect(trailingYear(happened).end).toBe(on('2025-02-28'));
    expect(
      ['2024-02-28', '2024-02-29', '2025-02-27', '2025-02-28'].map((day) =>
        showsEvent(onDate(day), happened),
      ),
    ).toEqual([false, true, true, false]);
  });

  test('is shown so far on every later day', () => {
    expect(showsEvent(soFar('2024-02-28'), happened)).toBe(false);
    expect(showsEvent(soFar('2099-01-01'), happened)).toBe(true);
  });

  test('is shown in the windows that include its day, with their ends', () => {
    expect(showsEvent(between('2024-02-29', '2024-02-29'), happened)).toBe(true);
    expect(showsEvent(between('2024-03-01', '2024-04-01'), happened)).toBe(false);
    expect(showsEvent(between('2024-01-01', '2024-02-28'), happened)).toBe(false);
  });
});

test('everything so far has no first day', () => {
  expect(firstDayOf(soFar('2024-01-01'))).toBe(-Infinity);
  expect(firstDayOf(onDate('2024-01-01'))).toBe(on('2024-01-01'));
  expect(firstDayOf(between('2023-01-01', '2024-01-01'))).toBe(on('2023-01-01'));
});
