import { describe, expect, test } from 'vitest';
import { checkRecord } from '../../../../src/record/rules.ts';
import { PACT, smallRecord, SUMMIT } from '../smallRecord.ts';

describe('titles', () => {
  test('are not given twice', () => {
    const again = { ...SUMMIT, id: 'next-2024', date: '2024-06-27', title: { en: 'Summit', ko: '회담' } };
    expect(checkRecord(smallRecord([PACT], [SUMMIT, again]))).toEqual([
      {
        file: 'events/next-2024.json',
        field: 'title, en',
        problem: 'data/events/summit-2024.json has the same title: "Summit".',
        fix: 'Say in one of the two what sets it apart, such as the matter or the year.',
      },
    ]);
  });

  test.each([
    [
      'Korea and Vietnam sign a memorandum',
      '한·베트남 협력 파트너십 체결',
      'memorandum and 양해각서 or 협력각서',
    ],
    ['Korea and Vietnam agree', '한·베트남 공동성명', 'joint statement and 공동성명'],
    ['Korea and Vietnam adopt a plan', '한·베트남 행동계획 채택', 'action plan and 행동계획'],
    ['A trade treaty', '무역협정', 'treaty and 조약, agreement and 협정'],
  ])('call a document the same in both languages: %s', (en, ko, nouns) => {
    expect(checkRecord(smallRecord([PACT], [{ ...SUMMIT, title: { en, ko } }]))).toEqual([
      {
        file: 'events/summit-2024.json',
        field: 'title',
        problem: `The two languages call a document differently: "${en}", "${ko}".`,
        fix: `Use one noun: ${nouns} translate each other.`,
      },
    ]);
  });

  test('may call it by nouns that translate each other', () => {
    const title = {
      en: 'A memorandum, a plan of action and a joint statement of intent',
      ko: '양해각서와 행동계획, 공동의향서',
    };
    expect(checkRecord(smallRecord([PACT], [{ ...SUMMIT, title }]))).toEqual([]);
  });
});

test('a memorandum is not called an agreement', () => {
  const memorandum = { ...PACT, instrument: 'mou' as const, shortName: { en: 'Korea', ko: '한국' } };
  const faults = checkRecord(
    smallRecord([{ ...memorandum, name: { en: 'A minerals agreement', ko: '광물 협력 협정' } }]),
  );
  expect(faults.map(({ field }) => field)).toEqual(['name, en', 'name, ko']);
  expect(faults[0]).toEqual({
    file: 'partnerships/pact.json',
    field: 'name, en',
    problem: 'The instrument is "mou", but it is called "A minerals agreement".',
    fix: 'Call it a memorandum (양해각서), or correct the instrument.',
  });
});
