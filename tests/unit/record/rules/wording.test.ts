import { describe, expect, test } from 'vitest';
import { checkRecord } from '../../../../src/record/rules.ts';
import { PACT, smallRecord, SUMMIT } from '../smallRecord.ts';

/** The errors of a note of a partnership, without the file. */
const faultsOfNote = (en: string, ko: string) =>
  checkRecord(smallRecord([{ ...PACT, note: { en, ko } }])).map(({ field, problem, fix }) => ({
    field,
    problem,
    fix,
  }));

test('a word that is not the usual one is reported with its file, its field and the usual one', () => {
  const record = smallRecord([
    { ...PACT, summary: { en: 'A pact with Viet Nam.', ko: '베트남과의 협정이다.' } },
  ]);
  expect(checkRecord(record)).toEqual([
    {
      file: 'partnerships/pact.json',
      field: 'summary, en',
      problem: 'The text has "Viet Nam": "A pact with Viet Nam.".',
      fix: 'Write Vietnam.',
    },
  ]);
});

describe('in English', () => {
  test.each([
    ['It stands "alone".', 'curly quotation marks: “ ” or ’'],
    ["It is Korea's.", 'curly quotation marks: “ ” or ’'],
    ['Cobalt of eastern Congo.', 'DR Congo, or the Republic of the Congo'],
    ['Signed beside the forum.', 'alongside, on the sidelines of, or next to'],
    ['A share of 52 percent.', '% after the number, as in 52%'],
    ['They signed an MOU.', 'memorandum'],
    ['It rests on one report.', 'Based on, or is based on'],
    ['The capital is assumed as the place.', 'assumed to be'],
    ['It followed remarks of the minister.', 'remarks by'],
    ['The term runs through June 2026.', 'to, as in “to June 2026”'],
    ['The term runs through 2026.', 'to, as in “to June 2026”'],
    ['Signed by the US and Cook Islands.', 'the before the country’s name'],
    [
      'Korea’s foreign minister Park Jin signed.',
      'the title before a name with capitals, as in “Foreign Minister Cho Hyun”',
    ],
    [
      'Foreign ministers Öz and Kim met.',
      'the title before a name with capitals, as in “Foreign Minister Cho Hyun”',
    ],
    ['It was announced by the President.', 'a title without a name in lower case, as in “the president”'],
    ['EU Vice-President Ribera signed.', 'Commission Vice-President, or Commission Executive Vice-President'],
    ['A loan of $1.67bn.', 'sums in words, as in $1.67 billion'],
    ['They agreed a plan.', 'agree on'],
    ['A contract on off-take.', 'offtake'],
    [
      'It was signed; no text was found.',
      'two sentences, or a comma and a conjunction, instead of a semicolon',
    ],
    ['Cooperation on critical-minerals supply chains.', 'critical-mineral supply'],
    ['Bought from Zambia’s state holding, which keeps 49%.', 'state holding company'],
    ['Signed at the Washington ministerial.', 'ministerial meeting'],
    ['It was published. We have no link to it.', 'that none was found, and of which document'],
    ['The start is the joint statement of 2010.', 'that it is the date of the document'],
  ])('%s', (text, right) => {
    expect(faultsOfNote(text, '문장이다.').map(({ field, fix }) => [field, fix])).toEqual([
      ['note, en', `Write ${right}.`],
    ]);
  });

  test('titles after a name, without a name and of offices are right', () => {
    const text =
      'At the ministerial meeting Foreign Minister Park Jin met Dele Alake, Nigeria’s mining minister, the state secretary Brantner, the president of Laos and US Secretary of State Rubio.';
    expect(faultsOfNote(text, '문장이다.')).toEqual([]);
  });

  test('DR Congo, the Republic of the Congo, Vietnam and curly quotation marks are right', () => {
    const text = 'DR Congo, the Republic of the Congo and Vietnam’s “plan” besides.';
    expect(faultsOfNote(text, '문장이다.')).toEqual([]);
  });
});

describe('in Korean', () => {
  test.each([
    ['콩고 광산', '콩고민주공화국, 콩고공화국'],
    ['EU와 서명했다', '유럽연합'],
    ['유럽연합(EU)과 서명했다', '유럽연합'],
    ['AU와 서명했다', '아프리카연합'],
    ['대한민국 정부', '한국'],
    ['사우디 장관', '사우디아라비아'],
    ['동반자관계', '동반자 관계'],
    ['국빈방문', '국빈 방문'],
    ['외교장관 회의', '장관회의'],
    ['공동 연구센터', '공동사업, 공동투자, 공동연구, 공동성명, 공동위원회, 공동의향서'],
    ['비구속적 문서', '구속력 없는'],
    ['저마늄', '게르마늄'],
    ['잠비아 광업부 장관', '다른 나라의 장관은 ‘부’ 없이, 광업장관처럼'],
    ['필리핀 통상산업부 장관', '다른 나라의 장관은 ‘부’ 없이, 광업장관처럼'],
    ['유럽연합 집행위원회 부위원장', '집행위원회 부집행위원장'],
    ['미국과 10개 동반국', '참여국, 협력국'],
    ['핵심광물협정을 맺었다', '핵심광물 협정'],
    ['로이터는 전했다', '로이터통신'],
    ['한-베트남 정상회담', '한·베트남처럼 가운뎃점'],
    ['세주르네 수석부위원장', '수석 부집행위원장'],
    ['돔브로우스키스 수석 부위원장', '수석 부집행위원장'],
    ['중국의 수출관세', '수출세'],
    ['일반 통상협정', '무역협정'],
    ['핵심광물 MOU를 체결했다', '양해각서'],
    ['사업은 2023–2025년에 한다', '2023~2025년, 6월 4~5일'],
    ['동파오 광상 사업', '매장지'],
    ['핵심광물 장을 두었다', '챕터'],
    ['두 문서의 전문은 모두 확인되지 않았다.', '‘어느 쪽도 …지 않았다’처럼, 일부인지 전부인지 분명하게'],
    ['시작일은 2010년 공동성명이다.', '문서의 날짜라고: ‘공동성명의 날짜다’'],
  ])('%s', (text, right) => {
    expect(faultsOfNote('A sentence.', text).map(({ field, fix }) => [field, fix])).toEqual([
      ['note, ko', `Write ${right}.`],
    ]);
  });

  test('names that contain such a word, and verbs, are right', () => {
    const text =
      '콩고민주공화국과 콩고공화국이 리소스EU를 공동 연구하고, 사우디가제트와 로이터통신, 산업광물자원장관과 산업통상자원부 장관이 핵심광물 장관급회의에서 전했다.';
    expect(faultsOfNote('A sentence.', text)).toEqual([]);
  });

  test('names and titles have EU', () => {
    const name = { en: 'EU pact', ko: 'EU 협정' };
    expect(checkRecord(smallRecord([{ ...PACT, name, shortName: name }]))).toEqual([]);
  });
});

describe('a title of what is only reported', () => {
  const faultsOf = (en: string, ko: string) =>
    checkRecord(smallRecord([PACT], [{ ...SUMMIT, title: { en, ko } }])).map(({ field, fix }) => [
      field,
      fix,
    ]);

  test('says that it is going on, and quotes it in Korean', () => {
    expect(faultsOf('China reported to hold up exports', '중국, 수출 지연 보도')).toEqual([
      ['title, en', 'Write reported to be …ing, or reported to have ….'],
      ['title, ko', 'Write 보도된 내용은 ‘ ’ 안에: ‘인도, 리튬 사업 철수’ 보도.'],
    ]);
    expect(faultsOf('China reported to be holding up exports', '‘중국, 수출 지연’ 보도')).toEqual([]);
  });
});

test('countries with an article keep it, in sentences and in titles', () => {
  const text = 'Signed by the US and the Cook Islands in the Netherlands, with Philippine nickel.';
  expect(faultsOfNote(text, '문장이다.')).toEqual([]);
});

describe('a title of a source', () => {
  const faultsOf = (title: string, titleIsDescriptive: boolean) => {
    const record = smallRecord([PACT]);
    const sources = record.files.sources.map((source) => ({
      ...source,
      title,
      language: 'ko',
      ...(titleIsDescriptive ? { titleIsDescriptive } : {}),
    }));
    return checkRecord({ ...record, files: { ...record.files, sources } }).map(({ file, field }) => [
      file,
      field,
    ]);
  };

  test('is as it was published, but our own description follows the rules', () => {
    expect(faultsOf('한-베트남 정상회담 MOU', false)).toEqual([]);
    expect(faultsOf('한-베트남 정상회담', true)).toEqual([['sources.json', 'paper, title, ko']]);
  });
});
