import { expect, test } from 'vitest';
import { checkRecord } from '../../../../src/record/rules.ts';
import { PACT, smallRecord, SUMMIT } from '../smallRecord.ts';

const faultsOf = (ko: string) =>
  checkRecord(smallRecord([PACT], [{ ...SUMMIT, note: { en: 'Reuters says so.', ko } }])).map(
    ({ field, problem, fix }) => [field, problem, fix],
  );

test('a particle that does not fit its word is reported, also after brackets and a quotation mark', () => {
  expect(faultsOf('로이터통신(2026년 2월)는 ‘협정’를 전한다.')).toEqual([
    [
      'note, ko',
      'The particle does not fit its word: "로이터통신(2026년 2월)는".',
      'Write 로이터통신(2026년 2월)은.',
    ],
    ['note, ko', 'The particle does not fit its word: "협정’를".', 'Write 협정’을.'],
  ]);
  expect(faultsOf('뉴스는 광물를 전한다.')).toHaveLength(1);
  expect(faultsOf('국제에너지기구(IEA)을 만났다.')).toHaveLength(1);
});

test('particles that fit and words that only look like one are not', () => {
  expect(
    faultsOf('국제에너지기구(IEA)는 가을에 있는 ‘협정’을 한국과 일본, 미국(USA)이 맺었다고 전한다.'),
  ).toEqual([]);
});
