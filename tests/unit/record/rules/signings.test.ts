import { expect, test } from 'vitest';
import { checkRecord } from '../../../../src/record/rules.ts';
import { PACT, smallRecord, SUMMIT } from '../smallRecord.ts';

const faultsOf = (en: string, ko: string) =>
  checkRecord(smallRecord([PACT], [{ ...SUMMIT, summary: { en, ko } }])).map(({ field, problem }) => [
    field,
    problem,
  ]);

test('a summary that says who signed, but not what, is reported in both languages', () => {
  expect(faultsOf('Minister Cho signed in Seoul. It is public.', '조 장관이 서울에서 서명했다.')).toEqual([
    ['summary, en', 'The first sentence does not say what was signed: "Minister Cho signed in Seoul.".'],
    ['summary, ko', 'The first sentence does not say what was signed: "조 장관이 서울에서 서명했다.".'],
  ]);
  expect(faultsOf('Both ministers signed.', '두 장관이 협정에 서명했다.')).toHaveLength(1);
});

test('a signing with an object, a passive one and a later one are not', () => {
  expect(
    faultsOf('The memorandum was signed in Seoul. Cho signed with Park.', '두 나라가 원칙에 가서명했다.'),
  ).toEqual([]);
  expect(
    faultsOf('They signed the pact in Seoul.', '두 장관이 협정에 서명했다. 조 장관은 1월에 서명했다.'),
  ).toEqual([]);
});
