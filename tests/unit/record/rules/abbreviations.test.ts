import { expect, test } from 'vitest';
import { checkRecord } from '../../../../src/record/rules.ts';
import { PACT, smallRecord, SUMMIT } from '../smallRecord.ts';

const faultsOfNote = (en: string, ko: string) =>
  checkRecord(smallRecord([{ ...PACT, note: { en, ko } }])).map(({ field, problem, fix }) => [
    field,
    problem,
    fix,
  ]);

test('a body that a record abbreviates in a sentence and names nowhere is reported with its full name', () => {
  expect(faultsOfNote('The MSP met.', 'MSP 회의가 열렸다.')).toEqual([
    [
      'note, en',
      'The record does not say what MSP is.',
      'Write it in full where it is first mentioned: Minerals Security Partnership (MSP).',
    ],
    [
      'note, ko',
      'The record does not say what MSP is.',
      'Write it in full where it is first mentioned: 핵심광물안보파트너십 (MSP).',
    ],
  ]);
});

test('a body that is spelled out once may be abbreviated in the same record', () => {
  expect(
    faultsOfNote(
      'The Minerals Security Partnership (MSP) met. The MSP has 15 members.',
      '핵심광물안보파트너십(MSP) 회의가 열렸다. MSP 회원국은 15곳이다.',
    ),
  ).toEqual([]);
});

test('a title may be short when the record says what it is short for, and the G7 needs no words in English', () => {
  const title = { en: 'MSP meets', ko: 'MSP 회의' };
  expect(checkRecord(smallRecord([PACT], [{ ...SUMMIT, title }]))).toEqual([]);
  expect(faultsOfNote('The G7 met.', '주요 7개국(G7)이 만났다.')).toEqual([]);
});
