import { expect, test } from 'vitest';
import { checkRecord } from '../../../../src/record/rules.ts';
import { PACT, smallRecord } from '../smallRecord.ts';

const faultsOf = (ko: string, en = 'A sentence.') =>
  checkRecord(smallRecord([{ ...PACT, note: { en, ko } }]));

test('a number with commas is reported with its file, its field and the Korean way', () => {
  expect(faultsOf('20,471톤을 수입했다.')).toEqual([
    {
      file: 'partnerships/pact.json',
      field: 'note, ko',
      problem: 'The text has "20,471": "20,471톤을 수입했다.".',
      fix: 'Write 만 and 억 without commas: 1만5703헥타르, 1500톤.',
    },
  ]);
});

test.each([
  ['2만 5990톤', 'Close the parts of a number up: 1억7235만 달러.'],
  ['1억 7235만 달러', 'Close the parts of a number up: 1억7235만 달러.'],
  ['350만톤', 'Put a space between 만, 억 or 조 and the unit: 350만 톤, 74억 달러.'],
  ['62 톤', 'Close digit and unit up: 62톤, 9000㎢.'],
  ['1∼11월', 'Write the tilde "~".'],
  ['6월 4일~5일', 'Name the unit once: 6월 4~5일.', 'On 4 and 5 June.'],
])('%s is reported', (ko, fix, en = 'A sentence.') => {
  expect(faultsOf(ko, en).map((fault) => fault.fix)).toEqual([fix]);
});

test('numbers as newspapers write them are right', () => {
  const text =
    '2024년 6월 4~5일 1억7235만 달러와 350만 톤, 62톤, 9000㎢, 1만5703헥타르, 3개국, 제12차 회의, 2 대 1';
  expect(faultsOf(text, 'On 4 and 5 June.')).toEqual([]);
});
