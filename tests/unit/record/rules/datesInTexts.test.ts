import { describe, expect, test } from 'vitest';
import { checkRecord } from '../../../../src/record/rules.ts';
import type { EventRecord } from '../../../../src/record/schema.ts';
import { PACT, smallRecord, SUMMIT } from '../smallRecord.ts';

/** The errors of the note of an event of 28 June 2024. */
const faultsOf = (en: string, ko: string, rest: Partial<EventRecord> = {}) =>
  checkRecord(smallRecord([PACT], [{ ...SUMMIT, note: { en, ko }, ...rest }]));

describe('a day that only one language names', () => {
  test('is reported with its file and field', () => {
    expect(faultsOf('Passed on 8 May.', '5월에 통과됐다.')).toEqual([
      {
        file: 'events/summit-2024.json',
        field: 'note, ko',
        problem: 'The other language names 8 May, this one does not.',
        fix: 'Name the same days in both languages.',
      },
    ]);
    expect(faultsOf('Passed in May.', '5월 8일 통과됐다.').map(({ field }) => field)).toEqual(['note, en']);
    expect(faultsOf('Passed on 8 May.', '5월 9일 통과됐다.')).toHaveLength(2);
  });

  test('may be the day of the event itself', () => {
    expect(faultsOf('They met on the day.', '6월 28일 만났다.')).toEqual([]);
    const [fault] = faultsOf('They met then.', '6월 28일 만났다.', { date: '2024-06' }).slice(-1);
    expect(fault?.problem).toBe('The other language names 28 June, this one does not.');
  });

  test.each([
    ['3 to 6 May', '5월 3~6일'],
    ['26 or 27 May', '5월 26일 또는 27일'],
    ['20–21 May and on 4 Mar', '5월 20~21일과 3월 4일'],
    ['On 26 March', '26일'],
    ['“May 12” in May 2024', '5월 12일'],
    ['180 days', '180일간'],
  ])('is found in every form: %s, %s', (en, ko) => {
    expect(faultsOf(en, ko)).toEqual([]);
  });
});

describe('a weekday', () => {
  test('is that of its day in the year of the event', () => {
    expect(faultsOf('On Monday, 24 June.', '6월 24일 월요일')).toEqual([]);
    expect(faultsOf('On Sunday, 24 June.', '6월 24일 일요일')).toEqual([
      {
        file: 'events/summit-2024.json',
        field: 'note, en',
        problem: '24 June 2024 was not a Sunday.',
        fix: 'Correct the day, the weekday, or the date of the event.',
      },
      expect.objectContaining({ field: 'note, ko', problem: '24 June 2024 was not a Sunday.' }),
    ]);
  });

  test('is that of the year which the text names', () => {
    expect(faultsOf('On Tuesday, 24 June 2025.', '2025년 6월 24일 화요일')).toEqual([]);
    expect(faultsOf('On Tuesday, 31 June.', '6월 31일 화요일')).toHaveLength(2);
  });

  test('may be wrong in a quotation', () => {
    expect(faultsOf('One has “Sunday, 24 June”.', '한 곳은 ‘6월 24일 일요일’로 적었다.')).toEqual([]);
  });
});
