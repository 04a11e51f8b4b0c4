/** Tours, lessons and texts from a generator with a seed. */
import * as fc from 'fast-check';
import type { Question } from '../../../../src/domain/lesson/question.ts';
import type { OwnLessonHead } from '../../../../src/domain/ownTour/ownLesson.ts';
import type { OwnScene, OwnTour } from '../../../../src/domain/ownTour/ownTour.ts';

/** Objects as JSON has them. */
const PLAIN = { noNullPrototype: true } as const;

const wording = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.constantFrom('<img src=x onerror=alert(1)>', '"},{"', '한국과 베트남', '\u0000\ud800', '{"view":"?"}'),
);

const text = fc.record({ en: wording, ko: wording }, { ...PLAIN, requiredKeys: [] });

const ids = fc.uniqueArray(fc.constantFrom('msp', 'forge', 'forge-launch-2026'), { minLength: 1 });

/** Scenes as a reader may make them. */
export const scene: fc.Arbitrary<OwnScene> = fc.record(
  {
    view: fc.constantFrom('?', '?time=2024-06-30&party=KOR', '?partnership=msp', '?x=%3Cscript%3E'),
    title: text,
    text,
    notes: text,
    show: fc.record(
      { partnerships: ids, events: ids, countries: fc.constant(['KOR', 'VNM']) },
      { ...PLAIN, requiredKeys: [] },
    ),
    cites: fc.oneof(fc.constant([]), ids),
    transition: fc.constantFrom('fly', 'cut'),
  },
  PLAIN,
);

const number = fc.integer({ min: -1000, max: 1_000_000 });

/** What only questions of a type have, with the type. */
const part = fc.oneof(
  fc.record(
    {
      type: fc.constantFrom('choose-one', 'choose-several', 'predict'),
      options: fc.array(fc.record({ text, right: fc.constant(true) }, { ...PLAIN, requiredKeys: ['text'] }), {
        maxLength: 6,
      }),
    },
    PLAIN,
  ),
  fc.record({ type: fc.constant('select'), kind: fc.constant('country'), key: fc.constant(['KOR']) }, PLAIN),
  fc.record({ type: fc.constant('select'), kind: fc.constantFrom('partnership', 'event'), key: ids }, PLAIN),
  fc.record(
    {
      type: fc.constant('set-date'),
      day: fc.constantFrom('2024-07-01', '2022-06-14'),
      tolerance: fc.nat(366),
    },
    PLAIN,
  ),
  fc.record(
    { type: fc.constant('order'), items: fc.array(fc.record({ text }, PLAIN), { maxLength: 6 }) },
    PLAIN,
  ),
  fc.record(
    {
      type: fc.constant('match'),
      pairs: fc.array(fc.record({ left: text, right: text }, PLAIN), { maxLength: 6 }),
    },
    PLAIN,
  ),
  fc.record(
    {
      type: fc.constant('estimate'),
      value: number,
      unit: text,
      range: fc.tuple(number, number),
      tolerance: fc.nat(),
    },
    PLAIN,
  ),
  fc.record({ type: fc.constant('short-text'), model: text }, PLAIN),
);

/** Questions as a reader may make them, also incomplete ones, all with the same id. */
export const question: fc.Arbitrary<Question> = fc
  .tuple(
    part,
    fc.record(
      { id: fc.constant('q'), prompt: text, hint: text, right: text, wrong: text, evidence: ids },
      { ...PLAIN, requiredKeys: ['id', 'prompt', 'hint', 'right', 'wrong'] },
    ),
  )
  .map(([own, asked]) => ({ ...asked, ...own }) as Question);

const head: fc.Arbitrary<OwnLessonHead> = fc.record(
  {
    ages: fc.constant({ from: 13, to: 15 }),
    aims: fc.array(text, { maxLength: 5 }),
    priorKnowledge: fc.array(text, { maxLength: 5 }),
    curriculum: fc.array(fc.record({ subject: text, area: text }, PLAIN), { maxLength: 5 }),
    glossary: fc.oneof(fc.constant([]), fc.constant(['quota', 'reserves'])),
    worksheet: fc.constant([]),
  },
  { ...PLAIN, requiredKeys: ['aims', 'priorKnowledge', 'curriculum', 'glossary', 'worksheet'] },
);

/** Scenes with questions, whose ids are unique in the list. */
const asking: fc.Arbitrary<readonly OwnScene[]> = fc
  .array(
    fc.record(
      { scene, minutes: fc.integer({ min: 1, max: 40 }), questions: fc.array(question, { maxLength: 3 }) },
      { ...PLAIN, requiredKeys: ['scene', 'questions'] },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) =>
    list.map(({ scene: one, questions, ...rest }, at) => ({
      ...one,
      ...rest,
      ...(questions.length > 0 && {
        questions: questions.map((asked, i) => ({ ...asked, id: `s${at}-${i}` })),
      }),
    })),
  );

/** Lessons as a reader may make them; the worksheet has some of their questions. */
export const lesson: fc.Arbitrary<OwnTour> = fc.tuple(text, head, asking).map(([title, head, scenes]) => ({
  release: null,
  title,
  summary: {},
  minutes: null,
  lesson: {
    ...head,
    worksheet: scenes.flatMap(({ questions = [] }) => questions.slice(0, 1).map(({ id }) => id)),
  },
  scenes,
}));

/** Tours as a reader may make them, with at least one scene. */
export const tour: fc.Arbitrary<OwnTour> = fc.record(
  {
    release: fc.constantFrom(null, '2026-11-30'),
    title: text,
    summary: text,
    minutes: fc.option(fc.integer({ min: 1, max: 600 })),
    scenes: fc.array(scene, { minLength: 1, maxLength: 6 }),
  },
  PLAIN,
);
