import { describe, expect, test } from 'vitest';
import { checkAnswer, lessonScore, type Result } from '../../../../src/domain/lesson/checkAnswer.ts';
import type { Question } from '../../../../src/domain/lesson/question.ts';
import { parseDay } from '../../../../src/domain/time/date.ts';

const words = { en: 'Words', ko: '말' };
const asked = { id: 'one', prompt: words, hint: words, right: words, wrong: words };
const option = (right?: true) => ({ text: words, right });
const day = (text: string) => parseDay(text) as number;

describe('a choice', () => {
  const ONE: Question = { ...asked, type: 'choose-one', options: [option(), option(true), option()] };

  test('of one is right or wrong', () => {
    expect(checkAnswer(ONE, 1)).toEqual({ right: true, score: 100, parts: [] });
    expect(checkAnswer(ONE, 0)).toEqual({ right: false, score: 0, parts: [] });
    expect(checkAnswer(ONE, 7)).toMatchObject({ right: false });
  });

  test('before the map is shown has no score', () => {
    expect(checkAnswer({ ...ONE, type: 'predict' }, 1)).toEqual({ right: true, score: null, parts: [] });
    expect(checkAnswer({ ...ONE, type: 'predict' }, 2)).toMatchObject({ right: false, score: null });
  });

  const SEVERAL: Question = {
    ...asked,
    type: 'choose-several',
    options: [option(true), option(), option(true), option(true)],
  };

  test('of several is partly right, and a wrong option takes back a right one', () => {
    expect(checkAnswer(SEVERAL, [3, 0, 2])).toEqual({
      right: true,
      score: 100,
      parts: [true, true, true, true],
    });
    expect(checkAnswer(SEVERAL, [0, 2])).toEqual({
      right: false,
      score: 67,
      parts: [true, true, true, false],
    });
    expect(checkAnswer(SEVERAL, [0, 1, 2])).toEqual({
      right: false,
      score: 33,
      parts: [true, false, true, false],
    });
  });

  test('of everything, of nothing and of only wrong options is never below 0', () => {
    expect(checkAnswer(SEVERAL, [0, 1, 2, 3])).toMatchObject({ right: false, score: 67 });
    expect(checkAnswer(SEVERAL, [])).toMatchObject({ right: false, score: 0 });
    expect(checkAnswer(SEVERAL, [1])).toMatchObject({ right: false, score: 0 });
  });
});

test('any of the keys may be selected', () => {
  const question: Question = { ...asked, type: 'select', kind: 'country', key: ['NOR', 'ITA'] };
  expect(['NOR', 'ITA', 'KOR'].map((code) => checkAnswer(question, code).score)).toEqual([100, 100, 0]);
});

test('a date may be off by its tolerance, on both sides, and by no day more', () => {
  const question: Question = { ...asked, type: 'set-date', day: '2024-07-01', tolerance: 2 };
  const days = ['2024-06-28', '2024-06-29', '2024-07-01', '2024-07-03', '2024-07-04'];
  expect(days.map((text) => checkAnswer(question, day(text)).right)).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

test('an estimate may be off by its tolerance, also if it is a decimal fraction', () => {
  const question: Question = {
    ...asked,
    type: 'estimate',
    value: 75.9,
    unit: words,
    range: [0, 100],
    tolerance: 0.3,
  };
  expect([75.5, 75.6, 75.9, 76.2, 76.3].map((value) => checkAnswer(question, value).right)).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  expect(checkAnswer({ ...question, tolerance: 0 }, 75.9)).toMatchObject({ right: true });
});

describe('an order', () => {
  const ORDER: Question = { ...asked, type: 'order', items: [1, 2, 3, 4].map(() => ({ text: words })) };

  test('scores the share of pairs that are in order', () => {
    expect(checkAnswer(ORDER, [0, 1, 2, 3])).toEqual({
      right: true,
      score: 100,
      parts: [true, true, true, true],
    });
    // The first item is last: three of six pairs are wrong, though no item is at its place.
    expect(checkAnswer(ORDER, [1, 2, 3, 0])).toEqual({
      right: false,
      score: 50,
      parts: [false, false, false, false],
    });
    expect(checkAnswer(ORDER, [3, 2, 1, 0])).toMatchObject({ right: false, score: 0 });
    expect(checkAnswer(ORDER, [0, 1, 3, 2])).toMatchObject({ score: 83, parts: [true, true, false, false] });
  });

  test('is not right while items are missing or named twice', () => {
    expect(checkAnswer(ORDER, [])).toMatchObject({ right: false, score: 0 });
    expect(checkAnswer(ORDER, [0, 0, 0, 0])).toMatchObject({ right: false });
    expect(checkAnswer(ORDER, [0, 1])).toMatchObject({ right: false });
    expect(checkAnswer(ORDER, [1, 2, 3])).toMatchObject({ right: false, score: 50 });
  });
});

test('a match scores the share of right pairs; an open one is wrong', () => {
  const pairs = [1, 2, 3].map(() => ({ left: words, right: words }));
  const question: Question = { ...asked, type: 'match', pairs };
  expect(checkAnswer(question, [0, 1, 2])).toEqual({ right: true, score: 100, parts: [true, true, true] });
  expect(checkAnswer(question, [0, 2, null])).toEqual({
    right: false,
    score: 33,
    parts: [true, false, false],
  });
  expect(checkAnswer(question, [])).toMatchObject({ right: false, score: 0 });
});

test('a short text is neither right nor wrong', () => {
  const question: Question = { ...asked, type: 'short-text', model: words };
  expect(checkAnswer(question, 'Anything')).toEqual({ right: null, score: null, parts: [] });
});

test('the score of a lesson counts open questions as 0, and leaves out predictions and short texts', () => {
  const choice = (id: string, type: 'choose-one' | 'predict'): Question => ({
    ...asked,
    id,
    type,
    options: [option(true), option()],
  });
  const text: Question = { ...asked, id: 'text', type: 'short-text', model: words };
  const questions = [choice('a', 'choose-one'), choice('b', 'choose-one'), choice('c', 'predict'), text];
  const results = (scores: Record<string, number>) =>
    new Map(
      Object.entries(scores).map(([id, score]): [string, Result] => [id, { right: false, score, parts: [] }]),
    );
  expect(lessonScore(questions, results({ a: 100, b: 33 }))).toBe(67);
  expect(lessonScore(questions, results({ a: 100 }))).toBe(50);
  expect(lessonScore([text], results({}))).toBe(null);
});
