import { expect, test } from 'vitest';
import { checkRecord } from '../../../../src/record/rules.ts';
import { PACT, smallRecord, SUMMIT } from '../smallRecord.ts';

const faultsOf = (ko: string) =>
  checkRecord(smallRecord([PACT], [{ ...SUMMIT, summary: { en: 'They met.', ko } }])).map(
    ({ field, problem }) => [field, problem],
  );

test('a Korean summary whose first sentence says nothing of its subject is reported', () => {
  expect(faultsOf('총리가 지켜보는 가운데 서울에서 서명됐다. 협정은 공개됐다.')).toEqual([
    ['summary, ko', 'The first sentence has no subject: "총리가 지켜보는 가운데 서울에서 서명됐다.".'],
  ]);
  expect(faultsOf('서울에서 서명됐다.')).toHaveLength(1);
});

test('a subject may be left out after the first sentence', () => {
  expect(faultsOf('협정은 서울에서 서명됐다. 광물을 다룬다.')).toEqual([]);
});
