/** What a package remembers of a lesson. */
import { expect, test } from 'vitest';
import { workKey, workOf, workOn } from '../../../../src/lessons/lessonWork.ts';
import {
  isAllDone,
  scoreOf,
  sessionTime,
  stateText,
  workOfState,
} from '../../../../src/lessons/school/scormState.ts';
import { createLodelinesStore } from '../../../../src/state/store.ts';
import { parseView } from '../../../../src/state/viewCodec.ts';
import { DATASET } from '../../state/smallDataset.ts';
import { LESSON, lessonWith, QUESTIONS } from '../../state/smallLesson.ts';

const newWork = () =>
  workOf(createLodelinesStore(parseView('', { dataset: DATASET, language: 'en' }).view, []));

function worked() {
  const work = newWork();
  const key = (question: { readonly id: string }) => workKey(LESSON, question);
  work.check(key(QUESTIONS['choose-one']), QUESTIONS['choose-one'], 1);
  work.check(key(QUESTIONS['choose-several']), QUESTIONS['choose-several'], [0]);
  work.reveal(key(QUESTIONS.select));
  work.check(key(QUESTIONS['set-date']), QUESTIONS['set-date'], 0);
  work.check(key(QUESTIONS.predict), QUESTIONS.predict, 1);
  work.check(key(QUESTIONS['short-text']), QUESTIONS['short-text'], 'My own secret text');
  return work;
}

test('Results are kept by question, without an answer', () => {
  expect(stateText(worked().store.getState(), LESSON)).toBe(
    'one=100&several=50&select=r&date=0&predict=f&text=x',
  );
});

test('Results that were kept give the same state, score and end of the lesson again', () => {
  const before = worked().store.getState();
  const work = newWork();
  work.restore(LESSON, workOfState(stateText(before, LESSON), LESSON));
  const after = work.store.getState();
  expect(stateText(after, LESSON)).toBe(stateText(before, LESSON));
  expect([scoreOf(before, LESSON), scoreOf(after, LESSON)]).toEqual([38, 38]);
  expect([isAllDone(before, LESSON), isAllDone(after, LESSON)]).toEqual([true, true]);
  expect(workOn(after, LESSON, QUESTIONS['short-text'])).toMatchObject({
    answer: null,
    result: { right: null },
  });
});

test('A question without a result is not done, and a lesson without scored questions has no score', () => {
  const work = newWork().store.getState();
  expect(isAllDone(work, LESSON)).toBe(false);
  expect(scoreOf(work, LESSON)).toBe(0);
  expect(scoreOf(work, lessonWith(QUESTIONS['short-text']))).toBeNull();
});

test.each(['', '&&=', 'one', 'one=101&several=x&predict=50', 'one=-1', 'unknown=100', '{"one":100}'])(
  'The text %s gives no results',
  (text) => {
    expect(workOfState(text, LESSON).size).toBe(0);
  },
);

test('A state that would be too long for a platform is left out', () => {
  const long = { ...QUESTIONS['choose-one'], id: 'x'.repeat(1000) };
  const lesson = lessonWith(long);
  const work = newWork();
  work.check(workKey(lesson, long), long, 1);
  expect(stateText(work.store.getState(), lesson)).toBe('');
});

test.each([
  [0, '0000:00:00.00'],
  [-5, '0000:00:00.00'],
  [59_999, '0000:00:59.99'],
  [3_723_450, '0001:02:03.45'],
  [360_000_000, '0100:00:00.00'],
])('%i milliseconds are %s', (milliseconds, text) => {
  expect(sessionTime(milliseconds)).toBe(text);
});
