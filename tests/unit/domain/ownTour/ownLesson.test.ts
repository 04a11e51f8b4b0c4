import { describe, expect, test } from 'vitest';
import { isLesson, type Lesson, questionsOf } from '../../../../src/domain/lesson/lesson.ts';
import type { Question, QuestionType } from '../../../../src/domain/lesson/question.ts';
import { sceneOf } from '../../../../src/domain/ownTour/draft.ts';
import { EMPTY_HEAD } from '../../../../src/domain/ownTour/ownLesson.ts';
import { askedQuestion, newQuestion, QUESTION_TYPES } from '../../../../src/domain/ownTour/ownQuestion.ts';
import {
  copyOf,
  emptyTour,
  type OwnScene,
  type OwnTour,
  playable,
  releaseOf,
} from '../../../../src/domain/ownTour/ownTour.ts';

const en = (wording: string) => ({ en: wording });
const options = (...texts: readonly string[]) =>
  texts.map((text) => ({
    text: en(text.replace('!', '')),
    ...(text.endsWith('!') && { right: true as const }),
  }));

/** A question of a type, with a prompt and other parts. */
const ask = (type: QuestionType, change: object = {}, id = 'q1') =>
  ({ ...newQuestion(type, id, '2024-07-01'), prompt: en('Who?'), ...change }) as Question;

/** A lesson of one scene for each list of questions. */
const lessonOf = (...scenes: readonly (readonly Question[])[]): OwnTour => ({
  ...emptyTour('2026-11-30'),
  lesson: EMPTY_HEAD,
  scenes: scenes.map((questions): OwnScene => ({ ...sceneOf('?'), questions })),
});
const played = (tour: OwnTour) => playable(tour) as Lesson;

describe('a new question', () => {
  test.each(QUESTION_TYPES)('of type %s is not asked before it has words', (type) => {
    expect(askedQuestion(newQuestion(type, 'q1', '2024-07-01'))).toBeNull();
  });

  test('for a date has the date that it is given', () => {
    expect(newQuestion('set-date', 'q1', '2024-07-01')).toMatchObject({ day: '2024-07-01', tolerance: 0 });
  });
});

describe('a question', () => {
  test.each<[what: string, question: Question]>([
    ['a choice of one without a right option', ask('choose-one', { options: options('a', 'b') })],
    ['a choice of one with two right options', ask('choose-one', { options: options('a!', 'b!') })],
    ['a choice whose right option has no words', ask('choose-one', { options: options('!', 'a', 'b') })],
    ['a choice of several without a right option', ask('choose-several', { options: options('a', 'b') })],
    ['a choice of several with one right option', ask('choose-several', { options: options('a!', 'b') })],
    ['a prediction with one option', ask('predict', { options: options('a!') })],
    ['a selection without a key', ask('select', { key: [] })],
    ['an order of one item', ask('order', { items: options('a') })],
    [
      'pairs of which only one has both sides',
      ask('match', {
        pairs: [
          { left: en('a'), right: en('b') },
          { left: en('c'), right: {} },
        ],
      }),
    ],
    ['a scale that ends where it starts', ask('estimate', { range: [5, 5], value: 5 })],
    ['a number outside of its scale', ask('estimate', { range: [0, 5], value: 6 })],
    ['a question without a prompt', ask('short-text', { prompt: { ko: ' ' } })],
  ])('is not asked: %s', (_, question) => {
    expect(askedQuestion(question)).toBeNull();
    expect('questions' in (played(lessonOf([question])).scenes[0] ?? {})).toBe(false);
  });

  test('is asked without options, items and pairs that have no words', () => {
    expect(askedQuestion(ask('choose-one', { options: options('a!', '', 'b') }))).toMatchObject({
      options: options('a!', 'b'),
    });
    expect(askedQuestion(ask('order', { items: options('a', '', 'b') }))).toMatchObject({
      items: options('a', 'b'),
    });
  });

  test('without a model answer, a hint and a feedback is asked', () => {
    expect(askedQuestion(ask('short-text'))).not.toBeNull();
  });
});

describe('an own tour in the player', () => {
  test('is a lesson if it has the head of one', () => {
    expect(isLesson(playable({ ...emptyTour('2026-11-30'), scenes: [sceneOf('?')] }))).toBe(false);
    expect(isLesson(played(lessonOf([])))).toBe(true);
  });

  test('takes 2 minutes for a scene and 2 for each of its questions, unless it says otherwise', () => {
    const tour = lessonOf([ask('short-text'), ask('select')], []);
    const timed = { ...tour, minutes: 45, scenes: [...tour.scenes, { ...sceneOf('?'), minutes: 10 }] };
    expect(played(timed).scenes.map(({ minutes }) => minutes)).toStrictEqual([6, 2, 10]);
    expect(played(timed).minutes).toBe(18);
  });

  test('has the chosen questions that are asked on its worksheet, and its first six if none is chosen', () => {
    const asked = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ask('short-text', {}, id));
    const tour = lessonOf([ask('select', {}, 'x'), ...asked]);
    expect(played(tour).worksheet).toStrictEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    const chosen = { ...tour, lesson: { ...EMPTY_HEAD, worksheet: ['g', 'x', 'b'] } };
    expect(played(chosen).worksheet).toStrictEqual(['g', 'b']);
  });

  test('has no ages if none are given', () => {
    expect('ages' in played(lessonOf([]))).toBe(false);
  });
});

describe('a copy of a lesson', () => {
  const LESSON: Lesson = {
    id: 'why',
    title: en('Why'),
    summary: {},
    minutes: 45,
    ages: { from: 13, to: 15 },
    aims: [en('Read')],
    priorKnowledge: [],
    curriculum: [],
    glossary: ['quota'],
    worksheet: ['q1'],
    scenes: [
      {
        view: '?',
        title: en('One'),
        text: {},
        transition: 'fly',
        minutes: 5,
        questions: [ask('short-text')],
      },
    ],
  };

  test('keeps its questions, their minutes and its head', () => {
    const copy = copyOf(LESSON, '2026-11-30');
    expect(copy.lesson).toStrictEqual({
      ages: { from: 13, to: 15 },
      aims: [en('Read')],
      priorKnowledge: [],
      curriculum: [],
      glossary: ['quota'],
      worksheet: ['q1'],
    });
    expect(copy.scenes[0]).toMatchObject({
      minutes: 5,
      questions: [ask('short-text')],
      notes: {},
      cites: [],
    });
  });

  test('leaves out what only the check of the record reads', () => {
    const fact = { field: 'date' };
    const asked = { ...ask('choose-one', { options: [{ text: en('a'), right: true, value: '7' }] }), fact };
    const scenes = [{ ...LESSON.scenes[0]!, claims: [], questions: [asked] }];
    const text = JSON.stringify(copyOf({ ...LESSON, scenes }, '2026-11-30'));
    expect(text).not.toMatch(/fact|"value"|claims/);
  });

  test("of a reader's own, as it is played, has its unfinished questions, its release and no other minutes", () => {
    const tour = lessonOf([ask('select', {}, 'unfinished'), ask('short-text', {}, 'text')], []);
    expect(copyOf(playable(tour), '2027-01-31')).toStrictEqual({
      ...tour,
      scenes: [tour.scenes[0], { ...sceneOf('?') }],
    });
    expect(releaseOf(playable(tour), '2027-01-31')).toBe('2026-11-30');
    expect(copyOf(playable({ ...tour, release: null }), '2027-01-31').release).toBe('2027-01-31');
    expect(releaseOf(LESSON, '2027-01-31')).toBe('2027-01-31');
  });

  test('of a tour is a tour', () => {
    const { id, title, summary, minutes, scenes } = LESSON;
    expect('lesson' in copyOf({ id, title, summary, minutes, scenes: [] }, '2026-11-30')).toBe(false);
    expect(questionsOf({ scenes })).toHaveLength(1);
  });
});
