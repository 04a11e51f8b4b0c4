/** What is kept of the work on a lesson. */
import { describe, expect, test } from 'vitest';
import { type Answer, isHeld, UNTOUCHED, workKey, workOf, workOn } from '../../../src/lessons/lessonWork.ts';
import { summaryOfWork, summaryText } from '../../../src/lessons/summaryText.ts';
import { viewAnswer } from '../../../src/lessons/viewAnswer.ts';
import { wholeAnswer } from '../../../src/lessons/wholeAnswer.ts';
import { rightLines } from '../../../src/lessons/answerLines.ts';
import type { Question } from '../../../src/domain/lesson/question.ts';
import { createLodelinesStore } from '../../../src/state/store.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { parseDay } from '../../../src/domain/time/date.ts';
import { DATASET } from '../state/smallDataset.ts';
import { LESSON, lessonWith, QUESTIONS } from '../state/smallLesson.ts';

const app = () => createLodelinesStore(parseView('', { dataset: DATASET, language: 'en' }).view, []);
const english = { dataset: DATASET, language: 'en' } as const;

function opened() {
  const work = workOf(app());
  const check = (question: Question, answer: Answer) =>
    work.check(workKey(LESSON, question), question, answer);
  const on = (question: Question) => workOn(work.store.getState(), LESSON, question);
  return { work, check, on };
}

test('Notes for the teacher do not stay on the projector when the whole class begins, and may be shown again', () => {
  const { work } = opened();
  const shown = () => work.store.getState().notes;
  work.toggleNotes();
  work.answerTogether(true);
  expect(shown()).toBe(false);
  work.toggleNotes();
  work.answerTogether(false);
  expect(shown()).toBe(true);
});

describe('an answer', () => {
  test('is checked, can be tried again, and counts as it was checked last', () => {
    const { work, check, on } = opened();
    check(QUESTIONS['choose-one'], 0);
    expect(on(QUESTIONS['choose-one'])).toMatchObject({
      answer: 0,
      tries: 1,
      result: { right: false, score: 0 },
    });
    work.retry(workKey(LESSON, QUESTIONS['choose-one']));
    expect(on(QUESTIONS['choose-one'])).toMatchObject({ answer: 0, tries: 1, result: null });
    check(QUESTIONS['choose-one'], 1);
    expect(on(QUESTIONS['choose-one'])).toMatchObject({
      answer: 1,
      tries: 2,
      result: { right: true, score: 100 },
    });
  });

  test('stays with its app and its lesson, and goes when the lesson is started again', () => {
    const { work, check, on } = opened();
    check(QUESTIONS.predict, 0);
    const other = { ...LESSON, id: 'small-lesson-2' };
    expect(workOn(work.store.getState(), other, QUESTIONS.predict)).toBe(UNTOUCHED);
    expect(workOf(app()).store.getState().questions.size).toBe(0);
    work.startAgain(other);
    expect(on(QUESTIONS.predict).tries).toBe(1);
    work.startAgain(LESSON);
    expect(on(QUESTIONS.predict)).toBe(UNTOUCHED);
  });

  test('is forgotten when its question is asked differently, and not when only the feedback changes', () => {
    const { work, check, on } = opened();
    const [one, several] = [QUESTIONS['choose-one'], QUESTIONS['choose-several']];
    const edited = (...questions: readonly Question[]) => ({
      ...LESSON,
      scenes: LESSON.scenes.map((scene, i) => (i === 0 ? { ...scene, questions } : scene)),
    });
    work.see(LESSON);
    check(one, 0);
    check(several, [1]);
    work.see(edited({ ...one, wrong: { en: 'Look again.' }, hint: {} }, several));
    expect([on(one).tries, on(several).tries]).toEqual([1, 1]);
    work.see(edited({ ...one, options: one.options.slice(1) }, several));
    expect([on(one), on(several).tries]).toEqual([UNTOUCHED, 1]);
    work.see(edited({ ...one, options: one.options.slice(1) }));
    expect(on(several)).toBe(UNTOUCHED);
  });

  test.each<[Question, Answer | null, boolean]>([
    [QUESTIONS['choose-one'], null, false],
    [QUESTIONS['choose-one'], 0, true],
    [QUESTIONS['choose-several'], [], false],
    [QUESTIONS['choose-several'], [1], true],
    [QUESTIONS.match, [0, null, 1], false],
    [QUESTIONS.match, [0, 1, 1], true],
    [QUESTIONS.order, null, true],
    [QUESTIONS.estimate, null, false],
    [QUESTIONS.estimate, 0, true],
    [QUESTIONS['short-text'], '  ', false],
    [QUESTIONS['short-text'], 'Yes', true],
  ])('$type: %j is complete: %s', (question, answer, complete) => {
    expect(wholeAnswer(question, answer) !== null).toBe(complete);
  });
});

test('The selection answers a question unless the scene has selected it and it is wrong, and the date answers another', () => {
  const viet = { kind: 'country', id: 'VNM' } as const;
  const day = parseDay('2024-06-30') ?? 0;
  const at = (selection: typeof viet | null) => ({ selection, time: { mode: 'on', day } as const });
  expect(viewAnswer(QUESTIONS.select, at(viet), null)).toBe('VNM');
  expect(viewAnswer({ ...QUESTIONS.select, key: ['KOR'] }, at(viet), viet)).toBeNull();
  expect(viewAnswer(QUESTIONS.select, at(viet), viet)).toBe('VNM');
  expect(viewAnswer(QUESTIONS.select, at(null), null)).toBeNull();
  expect(viewAnswer({ ...QUESTIONS.select, kind: 'event' }, at(viet), null)).toBeNull();
  expect(viewAnswer(QUESTIONS['set-date'], at(null), null)).toBe(day);
  expect(viewAnswer(QUESTIONS['choose-one'], at(viet), null)).toBeNull();
});

test('The map of a scene is held back until its prediction is made or its answer revealed', () => {
  const { work, check } = opened();
  const held = (step: number) => isHeld(work.store.getState(), LESSON, step);
  expect([held(1), held(2), held(3)]).toEqual([false, false, true]);
  check(QUESTIONS.predict, 1);
  expect(held(3)).toBe(false);
  const other = opened().work;
  other.reveal(workKey(LESSON, QUESTIONS.predict));
  expect(isHeld(other.store.getState(), LESSON, 3)).toBe(false);
});

test('Votes are counted by option, and never below none', () => {
  const { work, on } = opened();
  const key = workKey(LESSON, QUESTIONS['choose-one']);
  for (const [option, by] of [
    [0, 1],
    [2, 1],
    [2, 1],
    [0, -1],
    [0, -1],
  ] as const)
    work.vote(key, option, by);
  expect(on(QUESTIONS['choose-one']).votes).toEqual({ 0: 0, 2: 2 });
});

describe('the summary', () => {
  test('has each question with its answer and result, and the score of the whole lesson', () => {
    const { work, check } = opened();
    check(QUESTIONS['choose-one'], 1);
    check(QUESTIONS['choose-several'], [0, 1]);
    check(QUESTIONS.predict, 0);
    const summary = summaryOfWork(work.store.getState(), LESSON, english);
    // 100 and 0 of four questions that count.
    expect([summary.answered, summary.score]).toEqual([3, 25]);
    expect(
      summary.entries.map(({ answer, result, step }) => [step, answer?.join(', ') ?? null, result]),
    ).toEqual([
      [1, 'A memorandum', 'right'],
      [1, 'Japan, Vietnam', 'wrong'],
      [2, null, null],
      [2, null, null],
      [3, 'It ends', 'free'],
      [3, null, null],
    ]);
  });

  test('is text that can be handed in', () => {
    const { work, check } = opened();
    check(QUESTIONS.select, 'JPN');
    check(QUESTIONS['short-text'], 'One supplier.');
    const text = (language: 'en' | 'ko') =>
      summaryText(
        summaryOfWork(work.store.getState(), LESSON, { dataset: DATASET, language }),
        LESSON,
        language,
      );
    expect(text('en')).toContain(
      'A small lesson\n2 of 6 questions answered\nScore: 0%\n\n1. Prompt of one?\n   Not answered\n',
    );
    expect(text('en')).toContain('3. Prompt of select?\n   Japan\n   (Not right)\n');
    expect(text('en')).toContain('6. Prompt of text?\n   One supplier.\n   (No score)\n');
    expect(text('ko')).toContain('6문제 가운데 2문제에 답했어요\n점수: 0%');
  });

  test('says how much is right of an answer that counts in part', () => {
    const { order, match } = QUESTIONS;
    const several = QUESTIONS['choose-several'];
    const lesson = lessonWith(order, match, several);
    const said = (...answers: readonly [Question, Answer][]) => {
      const { work, check } = opened();
      for (const [question, answer] of answers) check(question, answer);
      const { entries } = summaryOfWork(work.store.getState(), lesson, english);
      return entries.map((entry) => entry.said);
    };
    expect(said([order, [0, 2, 1]], [match, [0, 1, 0]], [several, [0]])).toEqual([
      '1 of 3 right',
      '2 of 3 right',
      '1 of 2 right',
    ]);
    expect(said([order, [2, 0, 1]], [match, [1, 0, 0]], [several, [0, 1, 2]])).toEqual([
      // Two of three pairs are in order.
      'Partly right',
      'Not right',
      '2 of 2 right, 1 wrong',
    ]);
    expect(said([order, [2, 1, 0]], [several, [0, 1]])).toEqual(['Not right', '', 'Not right']);
  });

  test('names no score where no question has one', () => {
    const lesson = lessonWith(QUESTIONS.predict);
    expect(summaryOfWork(opened().work.store.getState(), lesson, english).score).toBeNull();
  });
});

test.each<[Question, string[]]>([
  [QUESTIONS['choose-several'], ['Japan', 'United States']],
  [QUESTIONS.select, ['Viet Nam']],
  [QUESTIONS['set-date'], ['1 July 2024']],
  [QUESTIONS.order, ['1. Launch', '2. Chair', '3. End']],
  [QUESTIONS.match, ['MSP – bloc', 'Korea–Vietnam – two countries', 'Korea–US – two countries']],
  [QUESTIONS.estimate, ['230 tonnes']],
  [QUESTIONS['short-text'], ['Because of one supplier.']],
  [{ ...QUESTIONS['short-text'], model: {} }, []],
  // Of another release.
  [{ ...QUESTIONS.select, key: ['ATL'] }, []],
])('What is right is said in words: $type', (question, lines) => {
  expect(rightLines(question, english)).toEqual(lines);
});
