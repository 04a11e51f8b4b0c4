/** A lesson over the small dataset with every type of question, and its glossary. */
import type { Lesson, LessonSummary } from '../../../src/domain/lesson/lesson.ts';
import type { Question } from '../../../src/domain/lesson/question.ts';
import { OWN } from '../../../src/domain/tour/tour.ts';
import type { Term } from '../../../src/domain/lesson/terms.ts';

const text = (en: string) => ({ en, ko: `${en}의 한국어` });

const asked = <T extends string>(id: T) => ({
  id,
  prompt: text(`Prompt of ${id}?`),
  hint: text(`Hint of ${id}.`),
  right: text(`Right, ${id}.`),
  wrong: text(`Not yet, ${id}.`),
});

const option = (en: string, right?: true) => ({ text: text(en), ...(right && { right }) });

/** One question of each type, by its type. */
export const QUESTIONS = {
  'choose-one': {
    ...asked('one'),
    type: 'choose-one',
    options: [option('A ban'), option('A memorandum', true), option('A treaty')],
    evidence: ['msp', 'msp-launch'],
  },
  'choose-several': {
    ...asked('several'),
    type: 'choose-several',
    options: [option('Japan', true), option('Vietnam'), option('United States', true)],
  },
  predict: { ...asked('predict'), type: 'predict', options: [option('It ends', true), option('It grows')] },
  select: { ...asked('select'), type: 'select', kind: 'country', key: ['VNM'] },
  'set-date': { ...asked('date'), type: 'set-date', day: '2024-07-01', tolerance: 2 },
  order: {
    ...asked('order'),
    type: 'order',
    items: [{ text: text('Launch') }, { text: text('Chair') }, { text: text('End') }],
  },
  match: {
    ...asked('match'),
    type: 'match',
    pairs: [
      { left: text('MSP'), right: text('bloc') },
      { left: text('Korea–Vietnam'), right: text('two countries') },
      { left: text('Korea–US'), right: text('two countries') },
    ],
  },
  estimate: {
    ...asked('estimate'),
    type: 'estimate',
    value: 230,
    unit: text('tonnes'),
    range: [0, 310],
    tolerance: 30,
  },
  'short-text': { ...asked('text'), type: 'short-text', model: text('Because of one supplier.') },
} satisfies { readonly [T in Question['type']]: Question };

const scene = (view: string, name: string, ...questions: readonly Question[]): Lesson['scenes'][number] => ({
  view,
  title: text(name),
  text: text(`A memorandum is signed: ${name}.`),
  notes: text(`Note on ${name}.`),
  show: { partnerships: ['msp'] },
  transition: 'cut',
  minutes: 5,
  questions,
});

export const LESSON: Lesson & Pick<LessonSummary, 'ages'> = {
  id: 'small-lesson',
  title: text('A small lesson'),
  summary: text('From the MSP to its end.'),
  minutes: 15,
  ages: { from: 13, to: 15 },
  aims: [text('Pupils read the map.')],
  priorKnowledge: [text('What a map is.')],
  curriculum: [],
  glossary: ['memorandum'],
  worksheet: [],
  scenes: [
    scene('?time=2022-06-14&partnership=msp', 'start', QUESTIONS['choose-one'], QUESTIONS['choose-several']),
    scene('?time=2023-06-24', 'map', QUESTIONS.select, QUESTIONS['set-date']),
    scene('?time=2026-02-04', 'end', QUESTIONS.predict, QUESTIONS['short-text']),
  ],
};

/** The small lesson with one scene and one question. */
export function lessonWith(...questions: readonly Question[]): Lesson {
  return { ...LESSON, scenes: [scene('?time=2023-06-24', 'only', ...questions)] };
}

/** What is left of a question of a reader who writes nothing that can be left out. */
function bare<T extends Question>({ evidence: _, ...question }: T): Question {
  return {
    ...question,
    hint: {},
    right: {},
    wrong: {},
    ...(question.type === 'short-text' && { model: {} }),
  } as Question;
}

/** A reader's own lesson, in one language, with nothing that it may lack. */
export const OWN_LESSON: Lesson = {
  id: OWN,
  title: { en: 'My lesson' },
  summary: {},
  minutes: 6,
  aims: [],
  priorKnowledge: [],
  curriculum: [],
  glossary: [],
  worksheet: ['one', 'date', 'text'],
  scenes: [
    {
      view: '?time=2023-06-24',
      title: { en: 'Only' },
      text: { en: 'A memorandum is signed.' },
      notes: { en: 'A note of mine.' },
      transition: 'fly',
      minutes: 6,
      questions: [QUESTIONS['choose-one'], QUESTIONS['set-date'], QUESTIONS['short-text']].map(bare),
    },
  ],
};

export const GLOSSARY: readonly Term[] = [
  { id: 'memorandum', term: text('memorandum'), definition: text('A written plan.') },
  { id: 'ban', term: text('ban'), definition: text('A stop.') },
];
