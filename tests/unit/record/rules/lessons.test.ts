/** Errors of lessons and of the glossary that the check reports by file, field and fix. */
import { describe, expect, test } from 'vitest';
import type { LessonRecord, TermRecord } from '../../../../src/record/lessonSchema.ts';
import type { QuestionRecord } from '../../../../src/record/questionSchema.ts';
import { readRecordFile } from '../../../../src/record/recordFile.ts';
import { checkRecord } from '../../../../src/record/rules.ts';
import type { RecordFiles } from '../../../../src/record/schema.ts';
import { PACT, smallRecord, SUMMIT } from '../smallRecord.ts';
import { ASKED, LESSON, PACT_TERM, TEXT } from './smallLesson.ts';

const faultsIn = (lesson: Partial<LessonRecord>, files: Partial<RecordFiles> = {}) =>
  checkRecord(
    smallRecord([PACT], [SUMMIT], {
      lessons: [{ ...LESSON, ...lesson }],
      glossary: [PACT_TERM],
      ...files,
    }),
  );

/** The faults of a lesson whose first question is this one. */
const faultsOf = (question: Partial<QuestionRecord>, files: Partial<RecordFiles> = {}) =>
  faultsIn({ scenes: scenesWith({ ...ASKED, id: 'asked', ...question } as QuestionRecord) }, files);

function scenesWith(question: QuestionRecord): LessonRecord['scenes'] {
  return LESSON.scenes.map((scene, i) =>
    i === 1 ? { ...scene, questions: [question, ...(scene.questions ?? [])] } : scene,
  );
}

const short = (faults: readonly { readonly field: string; readonly problem: string }[]) =>
  faults.map(({ field, problem }) => `${field}: ${problem}`);

const AT = 'scenes, entry 2, questions, asked';

test('a sound lesson has no faults', () => {
  expect(faultsIn({})).toEqual([]);
});

describe('a lesson', () => {
  test('takes 45 minutes, which are those of its scenes', () => {
    const scenes = LESSON.scenes.map((scene) => ({ ...scene, minutes: 20 }));
    expect(faultsIn({ scenes })).toEqual([
      {
        file: 'lessons/two.json',
        field: 'scenes',
        problem: 'Their minutes add up to 40, not to 45.',
        fix: 'Correct the minutes.',
      },
    ]);
    expect(short(faultsIn({ scenes, minutes: 40 }))).toEqual(['minutes: The lesson takes 40 minutes.']);
  });

  test('has 8 to 12 questions, each with its own id', () => {
    const [first, second] = LESSON.scenes as [(typeof LESSON.scenes)[0], (typeof LESSON.scenes)[0]];
    const without = [first, { ...second, questions: second.questions?.slice(1) }];
    expect(short(faultsIn({ scenes: without }))).toEqual(['scenes: They have 7 questions.']);
    const many = Array.from({ length: 9 }, (_, i) => ({ ...TEXT, id: `more-${i}` }));
    const worksheet = ['text-1'];
    expect(short(faultsIn({ scenes: [first, { ...second, questions: many }], worksheet }))).toEqual([
      'scenes: They have 13 questions.',
    ]);
    expect(short(faultsOf({ ...TEXT, id: 'text-1' }))).toContain(
      'scenes: Two questions have the id "text-1".',
    );
  });

  test('has at most six of them on its worksheet', () => {
    const seven = [1, 2, 3, 4, 5, 6, 7].map((n) => `text-${n}`);
    expect(short(faultsIn({ worksheet: seven }))).toEqual(['worksheet: It has 7 questions.']);
    expect(short(faultsIn({ worksheet: ['text-9'] }))).toEqual([
      'worksheet: "text-9" is no question of the lesson, or is named twice.',
    ]);
  });

  test('obeys the rules of the scenes of tours', () => {
    const scenes = LESSON.scenes.map((scene) => ({ ...scene, show: { partnerships: ['packt'] } }));
    expect(short(faultsIn({ scenes })).slice(0, 1)).toEqual([
      'scenes, entry 1, show, partnerships: The data has no "packt" of this kind.',
    ]);
    const dated = LESSON.scenes.map((scene) => ({
      ...scene,
      text: { en: 'A pact of 28 June 2023.', ko: '2023년 6월 28일의 협정이에요.' },
    }));
    expect(faultsIn({ scenes: dated })).toHaveLength(4);
    const view = LESSON.scenes.map((scene) => ({ ...scene, view: `${scene.view}&lesson=two` }));
    expect(short(faultsIn({ scenes: view }))).toHaveLength(2);
  });
});

describe('a question', () => {
  test('names as evidence what exists', () => {
    expect(short(faultsOf({ ...TEXT, id: 'asked', evidence: ['packt'] }))).toEqual([
      `${AT}, evidence: The data has no partnership or event "packt".`,
    ]);
    expect(short(faultsOf({ ...TEXT, id: 'asked', evidence: undefined }))).toEqual([
      `${AT}, evidence: There is none.`,
    ]);
  });

  test('has one right option, or two and more but not all', () => {
    const option = (en: string, right?: true) => ({ text: { en, ko: '선택지' }, right });
    const one = { type: 'choose-one' as const, options: [option('A'), option('B')] };
    expect(short(faultsOf(one))).toEqual([`${AT}, options: 0 of them are right.`]);
    const all = { type: 'choose-several' as const, options: [option('A', true), option('B', true)] };
    expect(short(faultsOf(all))).toEqual([`${AT}, options: 2 of them are right.`]);
  });

  test('names dates of the scene or of its evidence, except in wrong options', () => {
    const prompt = { en: 'What was on 3 May 2024?', ko: '2024년 5월 3일에 무슨 일이 있었나요?' };
    expect(short(faultsOf({ ...TEXT, id: 'asked', prompt }))).toEqual([
      `${AT}, prompt, en: No record of this question has the date 2024-05-03.`,
      `${AT}, prompt, ko: No record of this question has the date 2024-05-03.`,
    ]);
    const options = [
      { text: { en: '28 June 2024', ko: '2024년 6월 28일' }, right: true as const },
      { text: { en: '3 May 2024', ko: '2024년 5월 3일' } },
    ];
    expect(faultsOf({ type: 'choose-one', options })).toEqual([]);
  });

  test('asks to select what its scene shows', () => {
    expect(short(faultsOf({ type: 'select', kind: 'country', key: ['VNM'] }))).toEqual([
      `${AT}, key: The scene does not say in "show" that "VNM" is on its map.`,
    ]);
    expect(faultsOf({ type: 'select', kind: 'country', key: ['KOR'] })).toEqual([]);
  });

  test('predicts only what an earlier scene did not show', () => {
    const [first, second] = LESSON.scenes as [(typeof LESSON.scenes)[0], (typeof LESSON.scenes)[0]];
    const options = [{ text: { en: 'A', ko: '가' }, right: true as const }, { text: { en: 'B', ko: '나' } }];
    const predict: QuestionRecord = { ...ASKED, id: 'guess', type: 'predict', options };
    expect(
      short(faultsIn({ scenes: [{ ...first, questions: [...(first.questions ?? []), predict] }, second] })),
    ).toEqual(['scenes, entry 1, questions, guess, type: Nothing comes before the first scene.']);
  });
});

describe('a key breaks with the data', () => {
  const chair = { field: 'from', of: 'pact', party: 'KOR', role: 'chair' } as const;

  test('a day', () => {
    const question = { type: 'set-date' as const, day: '2024-07-01', tolerance: 2, fact: chair };
    expect(faultsOf(question)).toEqual([]);
    expect(faultsOf({ ...question, day: '2024-06-30' })).toEqual([
      {
        file: 'lessons/two.json',
        field: `${AT}, day`,
        problem: 'The key is 2024-06-30, but partnerships/pact.json, members, KOR, chair, from is 2024-07.',
        fix: 'Correct the key or its fact. If the data has changed, the texts of the question may be wrong, too.',
      },
    ]);
    const gone = { ...chair, party: 'VNM' };
    expect(short(faultsOf({ ...question, fact: gone }))).toEqual([
      `${AT}, day: The data has nothing in partnerships/pact.json, members, VNM, chair, from.`,
    ]);
  });

  test('a country', () => {
    const select = { type: 'select' as const, kind: 'country' as const, key: ['KOR'] };
    const onDay = (on: string) => ({ field: 'role', of: 'pact', role: 'chair', on }) as const;
    expect(faultsOf({ ...select, fact: onDay('2024-07-01') })).toEqual([]);
    expect(short(faultsOf({ ...select, fact: onDay('2024-06-30') }))).toEqual([
      `${AT}, key: The data has nothing in partnerships/pact.json, members, roles, chair.`,
    ]);
    expect(short(faultsOf({ ...select, fact: { field: 'members', of: 'pact' } }))).toEqual([
      `${AT}, key: The key is KOR, but partnerships/pact.json, members is KOR, VNM.`,
    ]);
  });

  test('a number, of an event or of a table', () => {
    const estimate = {
      type: 'estimate' as const,
      unit: { en: '%', ko: '%' },
      range: [0, 100] as [number, number],
      tolerance: 5,
    };
    const share = { field: 'figure', of: 'summit-2024', label: 'Share' } as const;
    expect(faultsOf({ ...estimate, value: 5, fact: share })).toEqual([]);
    expect(short(faultsOf({ ...estimate, value: 6, fact: share }))).toEqual([
      `${AT}, value: The key is 6, but events/summit-2024.json, figures, Share is 5.`,
    ]);
    const imports = { field: 'import-share', set: 'trade-2023', mineral: 'nickel', partner: 'VNM' } as const;
    expect(faultsOf({ ...estimate, value: 60, evidence: undefined, fact: imports })).toEqual([]);
    const mined = {
      field: 'production',
      mineral: 'nickel',
      country: 'KOR',
      year: 2023,
      edition: 'mcs2024',
      stage: 'mine',
    } as const;
    expect(faultsOf({ ...estimate, value: 5, fact: mined })).toEqual([]);
    expect(short(faultsOf({ ...estimate, value: 5, tolerance: 25, fact: mined }))).toEqual([
      `${AT}, range: The value is not within it, or the tolerance is a quarter of it or more.`,
    ]);
  });

  test('an order', () => {
    const item = (en: string, fact: object) => ({ text: { en, ko: '사건' }, fact });
    const items = [
      item('First', { field: 'start', of: 'pact' }),
      item('Then', chair),
      item('Last', { ...chair, field: 'to' }),
    ];
    expect(faultsOf({ type: 'order', items } as Partial<QuestionRecord>)).toEqual([]);
    expect(short(faultsOf({ type: 'order', items: items.toReversed() } as Partial<QuestionRecord>))).toEqual([
      `${AT}, items, entry 2: It is not later than the item before, but partnerships/pact.json, members, KOR, chair, from is 2024-07.`,
      `${AT}, items, entry 3: It is not later than the item before, but partnerships/pact.json, start is 2024-06-28.`,
    ]);
  });

  test('options and pairs, by their values', () => {
    const fact = { field: 'kind', of: 'pact' } as const;
    const options = (right: string, wrong: string) => [
      { text: { en: 'Two', ko: '둘' }, right: true as const, value: right },
      { text: { en: 'Three', ko: '셋' }, value: wrong },
    ];
    const choice = { type: 'choose-one' as const, fact };
    expect(faultsOf({ ...choice, options: options('bilateral', 'bloc') })).toEqual([]);
    expect(short(faultsOf({ ...choice, options: options('bloc', 'bilateral') }))).toEqual([
      `${AT}, options, entry 1: It is marked as right, but partnerships/pact.json, kind is bilateral.`,
      `${AT}, options, entry 2: It is marked as wrong, but partnerships/pact.json, kind is bilateral.`,
    ]);
    const pair = (value: string) => ({
      left: { en: 'Pact', ko: '협정' },
      right: { en: 'Year', ko: '해' },
      fact: { field: 'start', of: 'pact' } as const,
      value,
    });
    const match = (value: string) => ({
      type: 'match' as const,
      pairs: [pair('2024'), pair('2024-06'), pair(value)],
    });
    expect(faultsOf(match('2024-06-28'))).toEqual([]);
    expect(short(faultsOf(match('2023')))).toEqual([
      `${AT}, pairs, entry 3: Its value is 2023, but partnerships/pact.json, start is 2024-06-28.`,
    ]);
  });

  test('what the texts of a scene claim', () => {
    const scenes = LESSON.scenes.map((scene) => ({
      ...scene,
      claims: [{ fact: { field: 'list-size' as const, list: 'kor-2023' }, value: '3' }],
    }));
    expect(short(faultsIn({ scenes }))[0]).toBe(
      'scenes, entry 1, claims, entry 1: Its value is 3, but figures/lists.json, kor-2023, minerals is 2.',
    );
  });
});

describe('texts for pupils', () => {
  const withText = (en: string, ko: string) =>
    faultsIn({ scenes: LESSON.scenes.map((scene, i) => (i === 0 ? { ...scene, text: { en, ko } } : scene)) });

  test('have short sentences', () => {
    const long = `${'word '.repeat(20)}pact.`;
    expect(short(withText(long, '협정을 맺었어요.'))).toEqual([
      `scenes, entry 1, text, en: A sentence has 21 words: “${long}”`,
    ]);
  });

  test('are in the polite form of school books', () => {
    expect(short(withText('They signed a pact.', '협정을 맺었다. 맞아요.'))).toEqual([
      'scenes, entry 1, text, ko: A sentence does not end in 요: “협정을 맺었다.”',
    ]);
  });
});

describe('what is said about an answer', () => {
  const option = (en: string, ko: string, right?: true) => ({ text: { en, ko }, ...(right && { right }) });
  const options = [option('A ban', '금지'), option('A pact', '협정', true)];
  const fact = { field: 'date', of: 'summit-2024' } as const;
  const one: Partial<QuestionRecord> = { type: 'choose-one', options };
  const number = (value: number): Partial<QuestionRecord> => ({
    type: 'estimate',
    value,
    unit: { en: 't', ko: '톤' },
    range: [0, 400_000],
    tolerance: 1,
    fact,
  });
  const day: Partial<QuestionRecord> = { type: 'set-date', day: '2024-06-28', tolerance: 0, fact };
  const korea: Partial<QuestionRecord> = { type: 'select', kind: 'country', key: ['KOR'] };
  const told = (question: Partial<QuestionRecord>, wrong: { en: string; ko: string }) =>
    short(faultsOf({ ...question, wrong } as Partial<QuestionRecord>))
      .filter((fault) => fault.includes('gives the answer away'))
      .map((fault) => /wrong, (en|ko)/.exec(fault)?.[1]);

  test.each<[string, Partial<QuestionRecord>, string, string]>([
    ['an option', one, 'It is a pact.', '협정이에요.'],
    ['a number', number(230_000), 'It was about 230,000.', '약 23만 톤이었어요.'],
    ['a small number', number(11), 'It was eleven.', '11곳이었어요.'],
    ['a day', day, 'Look for 28 June 2024.', '2024년 6월 28일을 찾으세요.'],
    ['a country', korea, 'It was South Korea.', '한국이에요.'],
  ])('does not give %s away when it is wrong', (_, question, en, ko) => {
    expect(told(question, { en, ko })).toEqual(['en', 'ko']);
  });

  test.each<[string, Partial<QuestionRecord>, string, string]>([
    ['another number', number(11), 'It was not 110 or 1.11.', '111곳이나 11.5곳은 아니에요.'],
    ['another day', day, 'Look at June 2024.', '2024년 6월을 보세요.'],
    ['an answer that is not tried again', { type: 'predict', options }, 'It is a pact.', '협정이에요.'],
  ])('may name %s', (_, question, en, ko) => {
    expect(told(question, { en, ko })).toEqual([]);
  });

  test('is a fact when it is right, for a whole class reads it', () => {
    const right = { en: 'Yes, it is a pact.', ko: '맞아요. 협정이에요.' };
    expect(short(faultsOf({ ...TEXT, right }))).toEqual([
      'scenes, entry 2, questions, text, right, en: It starts with praise: “Yes, it is a pact.”',
      'scenes, entry 2, questions, text, right, ko: It starts with praise: “맞아요. 협정이에요.”',
    ]);
  });
});

describe('the glossary', () => {
  const withTerms = (...glossary: Partial<TermRecord>[]) =>
    short(faultsIn({}, { glossary: glossary.map((term) => ({ ...PACT_TERM, ...term })) }));

  test('has each word once', () => {
    expect(withTerms({}, { id: 'other' })).toContain('other, term: "pact" is there twice.');
  });

  test('has short definitions, with sources that exist', () => {
    const definition = { en: 'word '.repeat(61), ko: '약속이에요.' };
    expect(withTerms({ definition })).toContain(
      'pact, definition: The English has 61 words, at most 60 fit.',
    );
    expect(withTerms({ sources: ['paper', 'papers'] })).toEqual([
      'pact, sources: There is no source "papers".',
    ]);
  });

  test('has only terms that are used, in both languages if a lesson names them', () => {
    const summit: TermRecord = { ...PACT_TERM, id: 'talks', term: { en: 'talks', ko: '회담' } };
    expect(withTerms({}, summit)).toEqual(['talks: No lesson and no tour uses this term.']);
    expect(withTerms({ term: { en: 'pact', ko: '조약' } })).toEqual([
      'glossary: No text for pupils has "조약" (pact).',
    ]);
    expect(short(faultsIn({ glossary: ['packt'] }))).toEqual([
      'glossary: "packt" is no term of the glossary, or is named twice.',
    ]);
  });
});

test('a field that a type of question does not have is reported with those that it has', () => {
  const text = { ...ASKED, id: 'asked', type: 'short-text', model: ASKED.prompt, day: '2024-07-01' };
  const scenes = scenesWith(text as never);
  const result = readRecordFile('lesson', 'lessons/two.json', JSON.stringify({ ...LESSON, scenes }));
  expect('faults' in result && result.faults).toEqual([
    {
      file: 'lessons/two.json',
      field: AT,
      problem: '"day" is no field of this place.',
      fix: 'Correct its spelling or take it out. The fields here are: id, prompt, type, model, hint, right, wrong, evidence.',
    },
  ]);
});
