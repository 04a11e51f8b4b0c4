import { expect, test } from 'vitest';
import { writtenDates } from '../../../../src/record/rules/writtenDates.ts';

/** Dates as `2024-6-28`; what is not written is a dash. */
const found = (text: string, language: 'en' | 'ko') =>
  writtenDates(text, language).map(({ year, month, date }) =>
    [year, month, date].map((part) => part ?? '–').join('-'),
  );

test.each([
  ['On 28 June 2024', '2024년 6월 28일에', ['2024-6-28']],
  ['In June 2024', '2024년 6월에', ['2024-6-–']],
  ['In June', '6월에', ['–-6-–']],
  ['In 2024', '2024년에', ['2024-–-–']],
  ['On 13 and 14 January', '1월 13~14일에', ['–-1-13', '–-1-14']],
  ['On 4 June, 2024', '2024년 6월 4일', ['2024-6-4']],
  ['2023 and 2025', '2023~2025년', ['2023-–-–', '2025-–-–']],
  ['By May 2024 they may meet', '2024년 5월', ['2024-5-–']],
])('%s, %s', (en, ko, dates) => {
  expect(found(en, 'en')).toEqual(dates);
  expect(found(ko, 'ko')).toEqual(dates);
});

test.each([
  ['3,000 tonnes, 1,999 tonnes, $2000', '3000톤, 1만2000헥타르, 20일간'],
  ['for 90 minutes', '90분, 3개월, 2년 만에'],
])('numbers are no dates: %s, %s', (en, ko) => {
  expect([...found(en, 'en'), ...found(ko, 'ko')]).toEqual([]);
});
