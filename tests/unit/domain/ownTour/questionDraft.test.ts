import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../../../src/domain/lesson/lesson.ts';
import {
  type Draft,
  draftOf,
  sceneOf,
  withCopy,
  withoutScene,
} from '../../../../src/domain/ownTour/draft.ts';
import { EMPTY_HEAD } from '../../../../src/domain/ownTour/ownLesson.ts';
import { newQuestion } from '../../../../src/domain/ownTour/ownQuestion.ts';
import { emptyTour } from '../../../../src/domain/ownTour/ownTour.ts';
import {
  nextId,
  withHead,
  withLesson,
  withOnWorksheet,
  withoutLesson,
  withoutQuestion,
  withQuestion,
  withQuestionChanged,
  withQuestionCopied,
  withQuestionPlaced,
} from '../../../../src/domain/ownTour/questionDraft.ts';

const ask = (id: string) => newQuestion('short-text', id, '2026-11-30');

/** A tour of three scenes with the keys 1 to 3. */
const TOUR = draftOf({ ...emptyTour('2026-11-30'), scenes: ['?a', '?b', '?c'].map(sceneOf) });

/** The same with the questions a and b in the first scene, c in the second one, and a and c on the worksheet. */
const LESSON = ['a', 'c'].reduce(
  (draft, id) => withOnWorksheet(draft, id, true),
  withQuestion(withQuestion(withQuestion(TOUR, 1, ask('a')), 1, ask('b')), 2, ask('c')),
);

/** The ids of the questions, scene by scene. */
const idsOf = ({ scenes }: Draft) =>
  scenes.map(({ questions = [] }) => questions.map(({ id }) => id).join(' ')).join(' | ');

describe('a question', () => {
  test('is added at the end of its scene, and makes the tour a lesson', () => {
    expect(idsOf(LESSON)).toBe('a b | c | ');
    expect(TOUR.lesson).toBeUndefined();
    expect(withQuestion(TOUR, 1, ask('a')).lesson).toStrictEqual(EMPTY_HEAD);
  });

  test('gets the first id that no other has', () => {
    expect(nextId(LESSON)).toBe('q1');
    expect(nextId(withQuestion(withQuestion(LESSON, 3, ask('q1')), 1, ask('q3')))).toBe('q2');
  });

  test('moves to a place in its scene or in another one', () => {
    expect(idsOf(withQuestionPlaced(LESSON, 'b', 1, 0))).toBe('b a | c | ');
    expect(idsOf(withQuestionPlaced(LESSON, 'b', 2, 0))).toBe('a | b c | ');
    expect(idsOf(withQuestionPlaced(LESSON, 'c', 1, Infinity))).toBe('a b c |  | ');
    expect(withQuestionPlaced(LESSON, 'c', 3, 0).lesson).toBe(LESSON.lesson);
  });

  test('that moves to its own place leaves the same draft', () => {
    expect(withQuestionPlaced(LESSON, 'b', 1, 1)).toBe(LESSON);
  });

  test('is copied after itself, under an id of its own', () => {
    expect(idsOf(withQuestionCopied(LESSON, 'a'))).toBe('a q1 b | c | ');
  });

  test('is taken out, also from the worksheet', () => {
    const without = withoutQuestion(LESSON, 'a');
    expect(idsOf(without)).toBe('b | c | ');
    expect(without.lesson?.worksheet).toStrictEqual(['c']);
    expect('questions' in (withoutQuestion(LESSON, 'c').scenes[1] ?? {})).toBe(false);
  });

  test('is changed alone', () => {
    const changed = withQuestionChanged(LESSON, 'b', (one) => ({ ...one, prompt: { en: 'Why?' } }));
    expect(questionsOf(changed).map(({ prompt }) => prompt.en)).toStrictEqual([undefined, 'Why?', undefined]);
    expect(changed.scenes[1]).toBe(LESSON.scenes[1]);
  });

  test('that is not there changes nothing', () => {
    expect(withQuestionPlaced(LESSON, 'x', 1, 0)).toBe(LESSON);
    expect(withQuestionCopied(LESSON, 'x')).toBe(LESSON);
    expect(withoutQuestion(LESSON, 'x')).toBe(LESSON);
  });
});

describe('a scene with questions', () => {
  test('is copied with questions that have ids of their own', () => {
    expect(idsOf(withCopy(LESSON, 1))).toBe('a b | q1 q2 | c | ');
  });

  test('takes its questions from the worksheet when it is deleted', () => {
    expect(withoutScene(LESSON, 2).lesson?.worksheet).toStrictEqual(['a']);
  });
});

describe('a lesson', () => {
  test('has at most six questions on its worksheet, in the order in which they were chosen', () => {
    const full = ['b', 'd', 'e', 'f', 'g', 'h'].reduce(
      (draft, id) => withOnWorksheet(draft, id, true),
      LESSON,
    );
    expect(full.lesson?.worksheet).toStrictEqual(['a', 'c', 'b', 'd', 'e', 'f']);
    expect(withOnWorksheet(full, 'c', false).lesson?.worksheet).toStrictEqual(['a', 'b', 'd', 'e', 'f']);
  });

  test('gets ages and loses them again', () => {
    const aged = withHead(LESSON, { ages: { from: 13, to: 15 } });
    expect(withHead(aged, { aims: [{ en: 'Read' }] }).lesson?.ages).toStrictEqual({ from: 13, to: 15 });
    expect('ages' in (withHead(aged, { ages: null }).lesson ?? {})).toBe(false);
  });

  test('becomes a tour without questions, and a tour a lesson', () => {
    expect(withoutLesson(LESSON)).toStrictEqual({ ...TOUR });
    expect(withLesson(TOUR).lesson).toStrictEqual(EMPTY_HEAD);
    expect(withLesson(LESSON)).toBe(LESSON);
  });
});
