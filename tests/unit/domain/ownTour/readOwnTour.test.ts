import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../../../src/domain/lesson/lesson.ts';
import type { Question } from '../../../../src/domain/lesson/question.ts';
import { plainQuestion, wordsOfQuestion } from '../../../../src/domain/ownTour/ownQuestion.ts';
import {
  formatOwnTour,
  type OwnScene,
  type OwnTour,
  playable,
} from '../../../../src/domain/ownTour/ownTour.ts';
import { readOwnTour } from '../../../../src/domain/ownTour/readOwnTour.ts';
import type { Words } from '../../../../src/domain/tour/tour.ts';
import { lesson, question, scene, tour } from './randomTours.ts';

const SEED = 20261130;

const SCENE = {
  view: '?partnership=msp',
  title: { en: 'A bloc' },
  text: { en: 'It began.' },
  transition: 'cut',
};
const file = (scenes: readonly unknown[], more: object = {}) =>
  JSON.stringify({ version: 1, release: '2026-11-30', title: { en: 'Talk' }, scenes, ...more });

/** The faults of a file: scene, question, field, item, language, and what is wrong. */
function faultsOf(text: string) {
  return readOwnTour(text).faults.map(({ scene, question, field, item, language, problem }) =>
    [
      scene,
      question && `q${question}`,
      field,
      item,
      language,
      ...(Object.values(problem) as readonly (string | number | null)[]),
    ]
      .filter((part) => part !== null && part !== undefined)
      .join(' '),
  );
}

/** Whether an item of a list is one of the good questions, not a broken one. */
function isQuestion(item: unknown): item is Question {
  return typeof item === 'object' && item !== null && 'wrong' in item;
}

/** The titles of the scenes that are kept. */
function keptOf(text: string) {
  return readOwnTour(text).tour?.scenes.map(({ title }) => title.en);
}

describe('a tour', () => {
  test('is the same after it was written and read', () => {
    fc.assert(
      fc.property(fc.oneof(tour, lesson), (one) => {
        const text = formatOwnTour(one);
        const read = readOwnTour(text);
        expect(read.faults).toStrictEqual([]);
        expect(read.tour).toStrictEqual(one);
        expect(formatOwnTour(read.tour!)).toBe(text);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test('is written as people read it, without what is empty', () => {
    const { tour } = readOwnTour(file([{ ...SCENE, notes: {}, show: { partnerships: [] } }]));
    expect(formatOwnTour(tour!)).toBe(`{
  "version": 1,
  "release": "2026-11-30",
  "title": {
    "en": "Talk"
  },
  "scenes": [
    {
      "view": "?partnership=msp",
      "title": {
        "en": "A bloc"
      },
      "text": {
        "en": "It began."
      },
      "transition": "cut"
    }
  ]
}
`);
  });

  test('may have a view pasted as a whole address, and loses what belongs to the reader', () => {
    const view = 'https://example.org/map/?lang=ko&partnership=msp&tour=x&step=2#tour=abc';
    const read = readOwnTour(file([{ ...SCENE, view }]));
    expect(read.tour?.scenes[0]?.view).toBe('?partnership=msp');
    expect(faultsOf(file([{ ...SCENE, view }]))).toStrictEqual([
      '1 view unknown lang',
      '1 view unknown tour',
      '1 view unknown step',
    ]);
  });

  test.each<[what: string, scene: unknown, faults: string[]]>([
    ['no object', 'scene', ['2 wrong scene']],
    ['no view', { title: { en: 'x' } }, ['2 view missing']],
    ['a view that is no query', { ...SCENE, view: 'time=2024 and so on' }, ['2 view wrong query']],
    ['a view that is too long', { ...SCENE, view: `?time=${'1'.repeat(3000)}` }, ['2 view wrong query']],
  ])('loses a scene with %s, and no other', (_, broken, faults) => {
    const text = file([{ ...SCENE, title: { en: 'one' } }, broken, { ...SCENE, title: { en: 'three' } }]);
    expect(keptOf(text)).toStrictEqual(['one', 'three']);
    expect(faultsOf(text)).toStrictEqual(faults);
  });

  test.each<[what: string, change: object, faults: string[]]>([
    ['a title that is a text without its language', { title: 'A bloc' }, ['1 title wrong texts']],
    ['a text that is a number', { text: { en: 7, ko: '일곱' } }, ['1 text en wrong text']],
    ['a text in another language', { text: { fr: 'Un bloc' } }, ['1 text unknown fr']],
    ['a title over the limit', { title: { en: 'x'.repeat(81) } }, ['1 title en long 81 80 characters']],
    ['61 words', { text: { en: 'word '.repeat(61) } }, ['1 text en long 61 60 words']],
    ['301 Korean characters', { text: { ko: '한'.repeat(301) } }, ['1 text ko long 301 300 characters']],
    [
      '2,001 characters of notes',
      { notes: { ko: '한'.repeat(2001) } },
      ['1 notes ko long 2001 2000 characters'],
    ],
    ['ids that are none', { show: { partnerships: ['msp', 'M S P'] } }, ['1 show wrong ids']],
    ['countries by name', { show: { countries: ['Korea'] } }, ['1 show wrong codes']],
    ['another transition', { transition: 'fade' }, ['1 transition wrong transition']],
    ['another field', { colour: 'red' }, ['1 unknown colour']],
  ])('keeps a scene with %s', (_, change, faults) => {
    const text = file([{ ...SCENE, ...change }]);
    expect(faultsOf(text)).toStrictEqual(faults);
    expect(readOwnTour(text).tour?.scenes).toHaveLength(1);
  });

  test('keeps a text over the limit whole', () => {
    const text = { ko: '한'.repeat(301) };
    expect(readOwnTour(file([{ ...SCENE, text }])).tour?.scenes[0]?.text).toStrictEqual(text);
  });

  test.each<[what: string, more: object, faults: string[]]>([
    ['of a later version', { version: 2 }, ['version version']],
    ['without a version', { version: undefined }, ['version missing']],
    ['with a release that is no date', { release: 'latest' }, ['release wrong date']],
    ['with minutes that are no number', { minutes: 'ten' }, ['minutes wrong minutes']],
  ])('%s keeps its scenes', (_, more, faults) => {
    expect(faultsOf(file([SCENE], more))).toStrictEqual(faults);
    expect(keptOf(file([SCENE], more))).toStrictEqual(['A bloc']);
  });

  test('may be one of the tours of the record, of whose fields it leaves out the id', () => {
    expect(faultsOf(file([SCENE], { $schema: '../schema/tour.json', id: 'msp-to-forge' }))).toStrictEqual([]);
  });

  test('has at most 200 scenes', () => {
    const text = file(Array.from({ length: 201 }, () => SCENE));
    expect(keptOf(text)).toHaveLength(200);
    expect(faultsOf(text)).toStrictEqual(['scenes crowded 200']);
  });

  test.each(['', 'Dear colleague', 'null', '[]', '{"scenes": 3}', '{"scenes": [1, 2]}', '['.repeat(100_000)])(
    'is not in the text %#',
    (text) => {
      expect(readOwnTour(text).tour).toBeNull();
      expect(readOwnTour(text).faults.at(-1)?.problem).toStrictEqual({ kind: 'none' });
    },
  );
});

describe('a lesson', () => {
  const CHOICE = {
    id: 'why',
    type: 'choose-one',
    prompt: { en: 'Why?' },
    options: [{ text: { en: 'So' }, right: true }, { text: { en: 'Thus' } }],
  };
  const lessonFile = (questions: readonly unknown[], more: object = {}) =>
    file([{ ...SCENE, questions }], more);
  const promptsOf = (text: string) => questionsOf(readOwnTour(text).tour!).map(({ prompt }) => prompt.en);

  test('is a tour with a question, or with a field that only lessons have', () => {
    const isLesson = (text: string) => readOwnTour(text).tour?.lesson !== undefined;
    expect(isLesson(lessonFile([CHOICE]))).toBe(true);
    expect(isLesson(file([SCENE], { aims: [] }))).toBe(true);
    expect(isLesson(file([SCENE]))).toBe(false);
  });

  test.each<[what: string, question: unknown, fault: string]>([
    ['that is none', 'Why?', 'wrong question'],
    ['of a type that is none', { ...CHOICE, type: 'essay' }, 'type wrong questionType'],
    ['without options', { ...CHOICE, options: undefined }, 'options wrong parts'],
    ['with options that are no list', { ...CHOICE, options: 'So, Thus' }, 'options wrong parts'],
    ['without items', { type: 'order' }, 'items wrong parts'],
    ['with pairs that are no list', { type: 'match', pairs: {} }, 'pairs wrong parts'],
    ['for a kind that cannot be selected', { type: 'select', kind: 'mineral', key: [] }, 'kind wrong kind'],
    ['without a key', { type: 'select', kind: 'country' }, 'key wrong parts'],
    ['for a day that is none', { type: 'set-date', day: '2024-02-30' }, 'day wrong day'],
    ['for a number that is none', { type: 'estimate', value: '7', range: [0, 9] }, 'value wrong number'],
    ['with a scale that has one end', { type: 'estimate', value: 7, range: [0] }, 'range wrong range'],
  ])('loses a question %s, and no other', (_, broken, fault) => {
    const text = lessonFile([{ ...CHOICE, id: 'a' }, broken, { ...CHOICE, id: 'b', prompt: { en: 'And?' } }]);
    expect(promptsOf(text)).toStrictEqual(['Why?', 'And?']);
    expect(faultsOf(text)).toStrictEqual([`1 q2 ${fault}`]);
  });

  test.each<[what: string, change: object, faults: string[]]>([
    ['an option that is no object', { options: [...CHOICE.options, 'Or'] }, ['1 q1 options 3 wrong item']],
    [
      'an option over the limit',
      { options: [{ text: { en: 'x'.repeat(241) } }] },
      ['1 q1 options 1 en long 241 240 characters'],
    ],
    [
      'an option that is right in words',
      { options: [{ text: {}, right: 'yes' }] },
      ['1 q1 options 1 wrong flag'],
    ],
    [
      'seven options',
      { options: Array.from({ length: 7 }, () => ({ text: {} })) },
      ['1 q1 options crowded 6'],
    ],
    ['a prompt that is a text', { prompt: 'Why?' }, ['1 q1 prompt wrong texts']],
    ['a hint in another language', { hint: { fr: 'Donc' } }, ['1 q1 hint unknown fr']],
    ['evidence that is no id', { evidence: ['msp', 'the MSP'] }, ['1 q1 evidence wrong ids']],
    ['a field of another type', { tolerance: 3 }, ['1 q1 unknown tolerance']],
    ['no id', { id: undefined }, ['1 q1 id renamed q1']],
    ['an id that is none', { id: 'Why?' }, ['1 q1 id renamed q1']],
  ])('keeps a question with %s', (_, change, faults) => {
    const text = lessonFile([{ ...CHOICE, ...change }]);
    expect(faultsOf(text)).toStrictEqual(faults);
    expect(promptsOf(text)).toHaveLength(1);
  });

  test.each<[tolerance: unknown, read: number, faults: string[]]>([
    [366, 366, []],
    [400, 366, ['1 q1 tolerance wrong fewerDays']],
    [1.5, 0, ['1 q1 tolerance wrong days']],
    [-1, 0, ['1 q1 tolerance wrong days']],
    ['2', 0, ['1 q1 tolerance wrong days']],
  ])('reads a tolerance of %j days as %i', (tolerance, read, faults) => {
    const asked = { id: 'when', type: 'set-date', prompt: { en: 'When?' }, day: '2024-07-01', tolerance };
    const text = lessonFile([asked]);
    expect(faultsOf(text)).toStrictEqual(faults);
    expect(questionsOf(readOwnTour(text).tour!)[0]).toMatchObject({ tolerance: read });
  });

  test('has each right answer once', () => {
    const asked = { id: 'who', type: 'select', prompt: { en: 'Who?' }, kind: 'country', key: ['KOR', 'KOR'] };
    const text = lessonFile([asked]);
    expect(faultsOf(text)).toStrictEqual([]);
    expect(questionsOf(readOwnTour(text).tour!)[0]).toMatchObject({ key: ['KOR'] });
  });

  test('gives a question a new id if another has it, also in another scene', () => {
    const scenes = [CHOICE, { ...CHOICE, id: 'q1' }].map((one) => ({ ...SCENE, questions: [one, CHOICE] }));
    const { tour } = readOwnTour(file(scenes));
    expect(questionsOf(tour!).map(({ id }) => id)).toStrictEqual(['why', 'q2', 'q1', 'q3']);
  });

  test.each<[what: string, more: object, faults: string[]]>([
    ['ages in words', { ages: '13 to 15' }, ['ages wrong ages']],
    ['ages the wrong way round', { ages: { from: 15, to: 13 } }, ['ages wrong ages']],
    ['aims in one text', { aims: 'Read a map' }, ['aims wrong list']],
    ['an aim that is a text', { aims: [{ en: 'Read' }, 'Write'] }, ['aims 2 wrong item']],
    ['six aims', { aims: Array.from({ length: 6 }, () => ({ en: 'Read' })) }, ['aims crowded 5']],
    ['a subject by its name', { curriculum: ['Geography'] }, ['curriculum 1 wrong item']],
    [
      'a question on its worksheet that it does not have',
      { worksheet: ['why', 'who'] },
      ['worksheet unasked who'],
    ],
  ])('keeps its questions with %s', (_, more, faults) => {
    expect(faultsOf(lessonFile([CHOICE], more))).toStrictEqual(faults);
    expect(promptsOf(lessonFile([CHOICE], more))).toStrictEqual(['Why?']);
  });

  test('has each of its questions once on the worksheet, and no other', () => {
    const { tour } = readOwnTour(lessonFile([CHOICE], { worksheet: ['who', 'why', 'why'] }));
    expect(tour?.lesson?.worksheet).toStrictEqual(['why']);
  });

  test('names keys and evidence that are not in the data, and keeps them', () => {
    const select = {
      id: 'who',
      type: 'select',
      kind: 'country',
      key: ['KOR', 'ATL'],
      evidence: ['msp', 'oz'],
    };
    const has = (kind: string, id: string) => ['country KOR', 'partnership msp'].includes(`${kind} ${id}`);
    const { tour, faults } = readOwnTour(lessonFile([select]), { faultsOf: () => [], has });
    expect(faults.map(({ field, problem }) => [field, problem])).toStrictEqual([
      ['key', { kind: 'absent', id: 'ATL' }],
      ['evidence', { kind: 'absent', id: 'oz' }],
    ]);
    expect(questionsOf(tour!)[0]).toMatchObject({ key: ['KOR', 'ATL'], evidence: ['msp', 'oz'] });
  });

  test('may be one of the lessons of the record, of whose fields it leaves out what only the check reads', () => {
    const fact = { field: 'date', of: 'msp' };
    const options = [{ text: { en: 'So' }, right: true, value: '2022', fact }];
    const scenes = [
      { ...SCENE, minutes: 5, claims: [{ fact, value: '7' }], questions: [{ ...CHOICE, fact, options }] },
    ];
    const text = file(scenes, { $schema: '../schema/lesson.json', id: 'why', ages: { from: 13, to: 15 } });
    expect(faultsOf(text)).toStrictEqual([]);
    expect(formatOwnTour(readOwnTour(text).tour!)).not.toMatch(/fact|value|claims/);
  });

  test('is written as people read it, with its aims also without any', () => {
    const { tour } = readOwnTour(
      lessonFile([{ ...CHOICE, hint: {}, evidence: [] }], { ages: { from: 13, to: 15 } }),
    );
    expect(JSON.parse(formatOwnTour(tour!))).toStrictEqual({
      version: 1,
      release: '2026-11-30',
      title: { en: 'Talk' },
      ages: { from: 13, to: 15 },
      aims: [],
      scenes: [{ ...SCENE, questions: [CHOICE] }],
    });
  });
});

describe('a file that is not JSON', () => {
  const titles = ['one', 'two', 'three', 'four'];
  const whole = JSON.stringify(
    { version: 1, title: { en: 'Talk' }, scenes: titles.map((en) => ({ ...SCENE, title: { en } })) },
    null,
    2,
  );

  test('for want of a comma in a scene loses that scene, and says in which line it starts', () => {
    const broken = whole.replace('"en": "two"\n      },', '"en": "two"\n      }');
    expect(keptOf(broken)).toStrictEqual(['one', 'three', 'four']);
    expect(faultsOf(broken)).toStrictEqual(['2 syntax 17']);
    expect(readOwnTour(broken).tour?.title).toStrictEqual({ en: 'Talk' });
  });

  test('for want of a quotation mark or a brace in a scene loses that scene', () => {
    expect(keptOf(whole.replace('"two"', '"two'))).toStrictEqual(['one', 'three', 'four']);
    expect(keptOf(whole.replace('"en": "two"\n      },', '"en": "two",'))).toStrictEqual([
      'one',
      'three',
      'four',
    ]);
  });

  test('counts its lines once, however many scenes are broken', () => {
    const lines = '\n'.repeat(1_900_000);
    const scenes = `${JSON.stringify(SCENE)},${lines}${'{x},\n'.repeat(499)}`;
    const faults = faultsOf(`{"scenes":[${scenes}`);
    expect(faults).toContain('2 syntax 1900001');
    expect(faults.at(-1)).toBe('200 syntax 1900199');
  });

  test('for want of its end keeps the scenes before', () => {
    const cut = whole.slice(0, whole.indexOf('"three"') + 4);
    expect(keptOf(cut)).toStrictEqual(['one', 'two']);
    expect(faultsOf(cut)).toStrictEqual(['3 syntax 27']);
  });

  test('for want of a comma between two scenes keeps both', () => {
    const broken = whole.replace('},\n    {', '}\n    {');
    expect(keptOf(broken)).toStrictEqual(titles);
    expect(faultsOf(broken)).toStrictEqual(['syntax']);
  });
});

describe('10,000 random files', () => {
  /** A tour with characters taken out, put in or exchanged. */
  const damaged = fc
    .tuple(
      fc.oneof(tour, lesson),
      fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom('"', '{', '}', '[', ',', '\\', '\n', 'é')), {
        maxLength: 4,
      }),
    )
    .map(([one, cuts]) =>
      cuts.reduce((text, [at, gone, put]) => {
        const place = at % text.length;
        return text.slice(0, place) + put + text.slice(place + gone);
      }, formatOwnTour(one)),
    );
  const odd = fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, '?', { en: 3 }, ['KOR']));
  const mixedUp = <T extends object>(good: fc.Arbitrary<T>) =>
    fc
      .tuple(
        good,
        fc.dictionary(fc.constantFrom('type', 'options', 'key', 'range', 'prompt', '__proto__'), odd),
      )
      .map(([one, other]) => ({ ...one, ...other }));
  /** JSON in which any field may be anything. */
  const foreign = fc
    .record({
      version: odd,
      release: odd,
      title: odd,
      minutes: odd,
      aims: odd,
      ages: odd,
      worksheet: odd,
      scenes: fc.oneof(
        odd,
        fc.array(
          fc.oneof(
            odd,
            fc.dictionary(fc.constantFrom('view', 'title', 'text', 'show', 'questions', '__proto__'), odd),
            fc.record({
              view: fc.constant('?'),
              questions: fc.array(fc.oneof(odd, mixedUp(question)), { maxLength: 4 }),
            }),
          ),
        ),
      ),
    })
    .map((value) => JSON.stringify(value));
  const anything = fc.oneof(damaged, foreign, fc.string({ maxLength: 200 }), fc.json());

  /** Whether all is text where texts belong, and nothing else is there. */
  const isText = (one: Words) =>
    Object.entries(one).every(
      ([language, wording]) => ['en', 'ko'].includes(language) && typeof wording === 'string',
    );
  const isSoundScene = ({ view, title, text, notes, show, cites, transition, ...rest }: OwnScene) =>
    Object.keys(rest).every((name) => ['minutes', 'questions'].includes(name)) &&
    /^\?\S*$/u.test(view) &&
    [title, text, notes].every(isText) &&
    cites.every((id) => /^[a-z0-9-]+$/u.test(id)) &&
    Object.values(show).every((names: readonly string[] | undefined) =>
      names?.every((id) => /^[A-Za-z0-9-]+$/u.test(id)),
    ) &&
    ['fly', 'cut'].includes(transition);
  /** A question that is the same after all fields of other types were taken out of it. */
  const isSoundQuestion = (one: Question) =>
    wordsOfQuestion(one).every(isText) && JSON.stringify(plainQuestion(one)) === JSON.stringify(one);
  const isSound = (one: OwnTour) =>
    one.scenes.every(isSoundScene) &&
    questionsOf(one).every(isSoundQuestion) &&
    new Set(questionsOf(one).map(({ id }) => id)).size === questionsOf(one).length &&
    [...(one.lesson?.aims ?? []), ...(one.lesson?.priorKnowledge ?? [])].every(isText);

  test('never throw, give texts and queries only, and are the same after they were written and read again', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { tour: one, faults } = readOwnTour(text);
        expect(one !== null || faults.length > 0).toBe(true);
        if (!one) return;
        expect(isSound(one)).toBe(true);
        expect(() => playable(one)).not.toThrow();
        expect(readOwnTour(formatOwnTour(one)).tour).toStrictEqual(one);
      }),
      { seed: SEED, numRuns: 6000 },
    );
  });

  test('lose no good question', () => {
    const bad = fc.constantFrom<unknown>(
      null,
      'Who?',
      {},
      { type: 'essay', prompt: { en: 'Why?' } },
      { type: 'choose-one', options: 'a, b' },
      { type: 'set-date', day: '2024-13-01' },
      { type: 'estimate', value: '7', range: [0, 10] },
      { type: 'select', kind: 'mineral', key: ['lithium'] },
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(question, bad), { minLength: 1, maxLength: 8 }), (items) => {
        const named = items.map((item, i) => (isQuestion(item) ? { ...item, id: `a${i}` } : item));
        const file = JSON.stringify({ version: 1, scenes: [{ view: '?', questions: named }] });
        const { tour: one, faults } = readOwnTour(file);
        expect(questionsOf(one!)).toStrictEqual(named.filter(isQuestion));
        expect(faults.map((fault) => fault.question)).toStrictEqual(
          named.flatMap((item, i) => (isQuestion(item) ? [] : i + 1)),
        );
      }),
      { seed: SEED, numRuns: 1500 },
    );
  });

  test('lose no good scene', () => {
    const bad = fc.constantFrom(null, 7, 'scene', [], {}, { view: 'here' }, { view: null, title: {} });
    fc.assert(
      fc.property(fc.array(fc.oneof(scene, bad), { minLength: 1, maxLength: 8 }), (items) => {
        const good = items.filter((item) => typeof item === 'object' && item !== null && 'show' in item);
        const { tour: one, faults } = readOwnTour(JSON.stringify({ version: 1, scenes: items }));
        expect(one?.scenes ?? []).toStrictEqual(good);
        expect(new Set(faults.map(({ scene }) => scene)).size).toBe(
          items.length - good.length + (good.length === 0 ? 1 : 0),
        );
      }),
      { seed: SEED, numRuns: 2500 },
    );
  });
});
