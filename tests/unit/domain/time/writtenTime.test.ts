/** Dates and windows as people write them: typed, copied from this site or from another one. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EdtfDate, formatEdtf } from '../../../../src/domain/time/date.ts';
import { formatTime, parseTime } from '../../../../src/domain/time/time.ts';
import {
  type Ambiguous,
  daysOf,
  readWritten,
  timeMeant,
  type Written,
} from '../../../../src/domain/time/writtenTime.ts';
import { englishDate, koreanDate } from '../../../../src/i18n/dates.ts';
import { date, on } from '../partnership/made.ts';

/** What a text is read as: an EDTF date, a window `a … b`, `a or b` if it is ambiguous, or null. */
function reading(text: string): string | null {
  const read = readWritten(text);
  if (!read) return null;
  switch (read.kind) {
    case 'ambiguous':
      return `${formatEdtf(read.one)} or ${formatEdtf(read.other)}`;
    case 'window':
      return `${formatEdtf(read.start)} … ${formatEdtf(read.end)}`;
    case 'so-far':
      return `so far ${formatEdtf(read.date)}`;
    case 'date':
      return formatEdtf(read.date);
  }
}

describe('26 June 2024 can be written', () => {
  test.each([
    // The cases of a bug report.
    '20240626',
    '26.06.2024',
    '26/06/2024',
    '2024-06-26T00:00:00Z',
    '２０２４-０６-２６',
    '2024–06–26',
    '26-Jun-2024',
    'Wed, 26 June 2024',
    '2024년 6월 26일 (수)',
    '2024년 6월 26일.',
    '2024 June 26',
    '24.6.26',
    '2024\u200b-06\u200b-26\u200b',
    // In other common forms.
    '2024-06-26',
    '2024.6.26.',
    '2024/06/26',
    '2024. 6. 26.(수요일)',
    '2024년6월26일',
    '2024년 6월 26일 수요일',
    '2024年6月26日',
    '24년 6월 26일',
    '26 Jun 2024',
    '26th  june  2024',
    'the 26th of June, 2024',
    'June 26, 2024',
    'Jun. 26, 2024',
    '26 Jun ’24',
    '26 Jun 24',
    '26/Jun/2024',
    'Wednesday 26 June 2024',
    // As programs write it.
    '06/26/2024',
    '6/26/2024, 3:00:00 PM',
    '26/06/2024, 15:00:00',
    '2024. 6. 26. 오후 3:00:00',
    '2024-06-26 14:30',
    '2024-06-26T09:00:00.000+09:00',
    'Wed Jun 26 2024 00:00:00 GMT+0900 (Korean Standard Time)',
    // In its context.
    'on 26 June 2024.',
    '“2024-06-26”',
    '(2024-06-26)',
    '2024-06-26,',
    '2024-06-26에서',
    '2024년 6월 26일부터',
    '2024.06.26(수)까지',
    '\u00a02024-06-26\u00a0',
    '2024년 6월 26일'.normalize('NFD'),
  ])('%j', (text) => {
    expect(reading(text)).toBe('2024-06-26');
  });
});

test.each([
  ['2024', '2024'],
  ['2024년', '2024'],
  ['2024-06', '2024-06'],
  ['2024/6', '2024-06'],
  ['2024. 6.', '2024-06'],
  ['06/2024', '2024-06'],
  ['June 2024', '2024-06'],
  ['jun 2024', '2024-06'],
  ['Jun-2024', '2024-06'],
  ['Sept 2023', '2023-09'],
  ['2024년 6월', '2024-06'],
  ['2024년6월의', '2024-06'],
  ['  29 Feb 2024 ', '2024-02-29'],
  ['05/05/2024', '2024-05-05'],
])('%j is the month, the year or the day %s', (text, edtf) => {
  expect(reading(text)).toBe(edtf);
});

test.each([
  ['4–5 June 2024', '2024-06-04/2024-06-05'],
  ['June 4-5, 2024', '2024-06-04/2024-06-05'],
  ['4 and 5 June 2024', '2024-06-04/2024-06-05'],
  ['4/5 June 2024', '2024-06-04/2024-06-05'],
  ['2024-06-04/05', '2024-06-04/2024-06-05'],
  ['2024.6.4-5', '2024-06-04/2024-06-05'],
  ['2024년 6월 4일~5일', '2024-06-04/2024-06-05'],
  ['2024년 6월 4~5일', '2024-06-04/2024-06-05'],
  ['30 June – 2 July 2024', '2024-06-30/2024-07-02'],
  ['2024년 8월 31일~9월 1일', '2024-08-31/2024-09-01'],
  ['June–July 2024', '2024-06-01/2024-07-31'],
])('%j is several days', (text, edtf) => {
  expect(reading(text)).toBe(edtf);
});

test.each([
  ['2023-01-01/2024-07-01', '2023-01-01 … 2024-07-01'],
  ['2023-01-01 – 2024-07-01', '2023-01-01 … 2024-07-01'],
  ['2023-01-01-2024-07-01', '2023-01-01 … 2024-07-01'],
  ['2023.1.1~2024.7.1', '2023-01-01 … 2024-07-01'],
  ['2023. 1. 1. ~ 2024. 7. 1.', '2023-01-01 … 2024-07-01'],
  ['1 January 2023 – 1 July 2024', '2023-01-01 … 2024-07-01'],
  ['from 1 January 2023 to 1 July 2024', '2023-01-01 … 2024-07-01'],
  ['2023년 1월 1일부터 2024년 7월 1일까지', '2023-01-01 … 2024-07-01'],
  ['2024-06-26T00:00:00Z/2024-07-01T00:00:00Z', '2024-06-26 … 2024-07-01'],
  ['2020–2024', '2020 … 2024'],
  ['2020 to June 2024', '2020 … 2024-06'],
  ['2023년 1월~2024년 7월', '2023-01 … 2024-07'],
  ['2024-07-01/2023-01-01', '2023-01-01 … 2024-07-01'],
  ['2024 – 2020', '2020 … 2024'],
])('%j is a window, the earlier date first', (text, window) => {
  expect(reading(text)).toBe(window);
});

test.each([
  ['03/04/2024', '2024-04-03 or 2024-03-04'],
  ['3-4-2024', '2024-04-03 or 2024-03-04'],
  ['03 04 2024', '2024-04-03 or 2024-03-04'],
  ['24/6/26', '2024-06-26 or 2026-06-24'],
])('%j is ambiguous', (text, readings) => {
  expect(reading(text)).toBe(readings);
});

test.each([
  '',
  'soon',
  'someday',
  '29 Feb 2023',
  '31 June 2024',
  '31/06/2024',
  '4–31 June 2024',
  '5–4 June 2024',
  '2024-13',
  'Juno 2024',
  'Ju 2024',
  '12024',
  '26',
  '6월',
  '26 June',
  'Tuesday',
  '2024-06-26-01',
  '0000',
  '2024 someday',
  '2024년 여름',
  '2023/24',
  '26062024',
  '[2024-01-01..2024-02-01]',
  '2024/..',
  `2024${' '.repeat(200)}`,
])('%j is not a date', (text) => {
  expect(reading(text)).toBeNull();
});

test('Each date that the site shows can be typed, in both languages', () => {
  const day = fc.integer({ min: on('2001-01-01'), max: on('2026-12-31') });
  const single = day.map((first) => formatEdtf({ precision: 'day', first, after: first + 1 }));
  const edtf = fc.oneof(
    single,
    single.map((text) => text.slice(0, 7)),
    single.map((text) => text.slice(0, 4)),
    fc
      .tuple(day, fc.integer({ min: 2, max: 60 }))
      .map(([first, days]) => formatEdtf({ precision: 'interval', first, after: first + days })),
  );
  const shownAs = (text: string): EdtfDate | null => {
    const read = readWritten(text);
    return read && read.kind !== 'ambiguous' ? daysOf(read) : null;
  };
  fc.assert(
    fc.property(edtf, (text) => {
      expect([englishDate, koreanDate].map((format) => shownAs(format(date(text))))).toEqual([
        date(text),
        date(text),
      ]);
    }),
  );
});

test('Each time of a link is read as the link is', () => {
  const read = (text: string) => clear(text) && timeMeant(clear(text), { mode: 'on', day: 0 });
  for (const text of [
    '2024-07-01',
    '2024-02',
    '2024',
    '../2024-02',
    '2023/2024-02',
    '2023-01-01/2024-07-01',
  ]) {
    expect(read(text)).toEqual(parseTime(text));
  }
});

test('Reading never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(() => readWritten(text)).not.toThrow();
    }),
  );
  const piece = fc.constantFrom(
    '2024',
    '6',
    '26',
    '/',
    '-',
    '.',
    ' ',
    'june',
    '년',
    '월',
    '일',
    '~',
    'to',
    ':',
    't',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expect(() => readWritten(pieces.join(''))).not.toThrow();
    }),
    { numRuns: 2000 },
  );
});

/** The unambiguous reading of a text. */
function clear(text: string): Written {
  const read: Written | Ambiguous | null = readWritten(text);
  if (!read || read.kind === 'ambiguous') throw new Error(`clear: expected a date, got "${text}".`);
  return read;
}

describe('what a written time means', () => {
  const meant = (text: string, shown: string, handle?: 'start' | 'day') => {
    const current = parseTime(shown)?.time;
    return current && formatTime(timeMeant(clear(text), current, handle).time);
  };

  test.each([
    ['2023', '2024-07-01', '2023-01-01'],
    ['June 2023', '2024-07-01', '2023-06-01'],
    ['4–5 June 2023', '2024-07-01', '2023-06-04'],
    ['2023', '../2024-07-01', '../2023-12-31'],
    ['4–5 June 2023', '../2024-07-01', '../2023-06-05'],
    ['2020–2023', '2024-07-01', '2020-01-01/2023-12-31'],
    ['2020–2023', '../2024-07-01', '2020-01-01/2023-12-31'],
    ['../2023', '2024-07-01', '../2023-12-31'],
  ])('%s where %s is shown is %s, whichever field it is typed into', (text, shown, time) => {
    expect(meant(text, shown)).toBe(time);
    expect(meant(text, shown, 'day')).toBe(time);
  });

  test('in a window, a date sets the end that is typed, as its first or last day', () => {
    expect(meant('2021', '2020-05-05/2024-07-01', 'start')).toBe('2021-01-01/2024-07-01');
    expect(meant('2023', '2020-05-05/2024-07-01', 'day')).toBe('2020-05-05/2023-12-31');
  });

  test('in a window, several days, a window, or a date for both ends set both', () => {
    for (const handle of ['start', 'day'] as const) {
      expect(meant('4–5 June 2023', '2020-05-05/2024-07-01', handle)).toBe('2023-06-04/2023-06-05');
      expect(meant('2021–2022', '2020-05-05/2024-07-01', handle)).toBe('2021-01-01/2022-12-31');
    }
    expect(meant('2023', '2020-05-05/2024-07-01')).toBe('2023-01-01/2023-12-31');
  });
});
