import { describe, expect, test } from 'vitest';
import { englishDate, englishDay, koreanDate, koreanDay } from '../../../src/i18n/dates.ts';
import { date, on } from '../domain/partnership/made.ts';

describe('a date is formatted at its precision', () => {
  test.each([
    ['2024-07-01', '1 July 2024', '2024년 7월 1일'],
    ['2024-02-29', '29 February 2024', '2024년 2월 29일'],
    ['2024-06', 'June 2024', '2024년 6월'],
    ['2024', '2024', '2024년'],
    ['2024-06-04/2024-06-05', '4–5 June 2024', '2024년 6월 4~5일'],
    ['2024-08-31/2024-09-01', '31 August – 1 September 2024', '2024년 8월 31일~9월 1일'],
    ['2023-12-31/2024-01-02', '31 December 2023 – 2 January 2024', '2023년 12월 31일~2024년 1월 2일'],
    ['[2024-06-04..2024-06-09]', 'between 4 and 9 June 2024', '2024년 6월 4~9일 사이'],
    ['[2024-08-31..2024-09-01]', 'between 31 August and 1 September 2024', '2024년 8월 31일~9월 1일 사이'],
    [
      '[2022-12-14..2023-02-15]',
      'between 14 December 2022 and 15 February 2023',
      '2022년 12월 14일~2023년 2월 15일 사이',
    ],
  ])('%s', (edtf, english, korean) => {
    expect([englishDate(date(edtf)), koreanDate(date(edtf))]).toEqual([english, korean]);
  });

  test('a single day', () => {
    expect([englishDay(on('2026-05-26')), koreanDay(on('2026-05-26'))]).toEqual([
      '26 May 2026',
      '2026년 5월 26일',
    ]);
  });
});
