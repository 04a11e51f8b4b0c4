import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addYears,
  calendarOf,
  dayOf,
  formatDay,
  parseDay,
  parseEdtf,
  yearStart,
} from '../../../../src/domain/time/date.ts';

/** From 1 January 1000 to 31 December 9999. */
const anyDay = fc.integer({ min: -354_285, max: 2_932_896 });

describe('a day', () => {
  test('counts from 1 January 1970', () => {
    expect(parseDay('1970-01-01')).toBe(0);
    expect(parseDay('1969-12-31')).toBe(-1);
    expect(parseDay('2024-07-01')).toBe(19_905);
    expect(dayOf(2024, 7, 1)).toBe(19_905);
    expect(yearStart(2024)).toBe(19_723);
  });

  test('has year, month and day of the month', () => {
    expect(calendarOf(19_905)).toEqual({ year: 2024, month: 7, date: 1 });
    expect(formatDay(-1)).toBe('1969-12-31');
  });

  test('is formatted and parsed to the same day, from the year 1000 to the year 9999', () => {
    expect([formatDay(-354_285), formatDay(2_932_896)]).toEqual(['1000-01-01', '9999-12-31']);
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, date } = calendarOf(day);
        expect(parseDay(formatDay(day))).toBe(day);
        expect(dayOf(year, month, date)).toBe(day);
      }),
    );
  });

  test('is followed by the next one at the end of February, in leap years and others', () => {
    expect(formatDay((parseDay('2024-02-28') ?? 0) + 1)).toBe('2024-02-29');
    expect(formatDay((parseDay('2023-02-28') ?? 0) + 1)).toBe('2023-03-01');
    expect(formatDay((parseDay('2100-02-28') ?? 0) + 1)).toBe('2100-03-01');
    expect(formatDay((parseDay('2000-02-28') ?? 0) + 1)).toBe('2000-02-29');
  });

  test.each([
    '2023-02-29',
    '2100-02-29',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-01-32',
  ])('is not %s, which does not exist', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  test.each([
    '',
    '20240701',
    '2024-7-1',
    ' 2024-07-01',
    '2024-07-01\n',
    '+2024-07-01',
    '0024-07-01',
    '２０２４-07-01',
  ])('is not parsed from %j', (text) => {
    expect(parseDay(text)).toBeNull();
  });
});

describe('one year later', () => {
  test('is the same date', () => {
    expect(addYears(19_905, 1)).toBe(parseDay('2025-07-01'));
    expect(addYears(19_905, -2)).toBe(parseDay('2022-07-01'));
  });

  test('than 29 February is 28 February, and 29 February again after four', () => {
    const leapDay = parseDay('2024-02-29') as number;
    expect(formatDay(addYears(leapDay, 1))).toBe('2025-02-28');
    expect(formatDay(addYears(leapDay, -1))).toBe('2023-02-28');
    expect(formatDay(addYears(leapDay, 4))).toBe('2028-02-29');
  });
});

describe('an EDTF date', () => {
  const spelled = (text: string) => {
    const date = parseEdtf(text);
    return date && [date.precision, formatDay(date.first), formatDay(date.after)];
  };

  test('of a day ends the day after', () => {
    expect(spelled('2024-06-28')).toEqual(['day', '2024-06-28', '2024-06-29']);
  });

  test('of a month ends with the next one', () => {
    expect(spelled('2024-02')).toEqual(['month', '2024-02-01', '2024-03-01']);
    expect(spelled('2024-12')).toEqual(['month', '2024-12-01', '2025-01-01']);
  });

  test('of a year ends with the next one', () => {
    expect(spelled('2024')).toEqual(['year', '2024-01-01', '2025-01-01']);
  });

  test('can be one unknown day of several, the last included', () => {
    expect(spelled('[2022-06-14..2022-09-22]')).toEqual(['one-of', '2022-06-14', '2022-09-23']);
  });

  test('can be several days in a row, the last included', () => {
    expect(spelled('2024-06-04/2024-06-05')).toEqual(['interval', '2024-06-04', '2024-06-06']);
  });

  test.each([
    '2024-13',
    '2024-00',
    '0999',
    '24',
    '20230504',
    '2024-6',
    '2024-06-31',
    '2024-06-31/2024-07-02',
    '2024-06-05/2024-06-04',
    '2024-06-04/2024-06-04',
    '[2024-06-04..2024-06-04]',
    '[2024-06-05..2024-06-04]',
    '[2024-06..2024-07]',
    '2024-06/2024-07',
    '[2024-06-04..2024-06-05',
    '2024-06-04..2024-06-05',
    '../2024-06-04',
    '2024-06-04T10:00:00Z',
    '2024~',
    'XXXX-06-04',
    'NaN',
    '__proto__',
  ])('is not %s', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  test('parsing any text gives null or a valid range, and never throws', () => {
    const nearly = fc.stringMatching(/^[[0-9./\]-]{0,24}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly), (text) => {
        const date = parseEdtf(text);
        expect(date === null || date.first < date.after).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('is parsed again from its formatted text, at every precision', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (first, days) => {
        const [a, b] = [formatDay(first), formatDay(Math.min(first + days, 2_932_896))];
        fc.pre(a < b);
        const after = (parseDay(b) as number) + 1;
        expect(parseEdtf(`[${a}..${b}]`)).toEqual({ precision: 'one-of', first, after });
        expect(parseEdtf(`${a}/${b}`)).toEqual({ precision: 'interval', first, after });
        const [month, year] = [parseEdtf(a.slice(0, 7)), parseEdtf(a.slice(0, 4))];
        expect(month && month.first <= first && first < month.after).toBe(true);
        expect(year && year.first <= first && first < year.after).toBe(true);
      }),
    );
  });
});
