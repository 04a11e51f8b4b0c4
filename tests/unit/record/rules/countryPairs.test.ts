import { expect, test } from 'vitest';
import { checkRecord } from '../../../../src/record/rules.ts';
import { PACT, smallRecord } from '../smallRecord.ts';

const faultsOf = (ko: string) => checkRecord(smallRecord([{ ...PACT, note: { en: 'A sentence.', ko } }]));

test('a pair without its dot is reported with its file, its field and the right form', () => {
  expect(faultsOf('한미일 장관이 만났다.')).toEqual([
    {
      file: 'partnerships/pact.json',
      field: 'note, ko',
      problem: 'The text has "한미일" without dots.',
      fix: 'Write "한·미·일".',
    },
  ]);
});

test.each([
  ['미·베트남 협정', '미국·베트남'],
  ['일·아프리카 포럼', '일본·아프리카'],
  ['영·일 각서', '영국·일본'],
])('%s is written out', (ko, right) => {
  expect(faultsOf(ko).map(({ fix }) => fix)).toEqual([`Write both out: "${right}".`]);
});

test('the usual pairs, those of Korea and written-out ones are right', () => {
  const text = '한·미, 미·일, 한·미·일, 미·중, 한·베트남, 미·일·필리핀, 미국·베트남, 위한 미군과 한일시멘트';
  expect(faultsOf(text)).toEqual([]);
});
