/** The questions of a lesson as a GIFT file. */
import { expect, test } from 'vitest';
import type { Question } from '../../../../src/domain/lesson/question.ts';
import { giftText } from '../../../../src/lessons/school/gift.ts';
import { DATASET } from '../../state/smallDataset.ts';
import { lessonWith, OWN_LESSON, QUESTIONS } from '../../state/smallLesson.ts';

const SITE = 'https://maps.example/';
const textOf = (question: Question, language: 'en' | 'ko' = 'en') =>
  giftText(lessonWith(question), { dataset: DATASET, language, site: SITE }).split('\n\n')[1]?.trim();

test.each<[Question, string]>([
  [
    QUESTIONS['choose-one'],
    '::one::[plain]Prompt of one? {~A ban#Not yet, one. =A memorandum#Right, one. ~A treaty#Not yet, one.}',
  ],
  [
    QUESTIONS['choose-several'],
    '::several::[plain]Prompt of several? {~%50%Japan ~%-50%Vietnam ~%50%United States}',
  ],
  [
    QUESTIONS.predict,
    '::predict::[plain]Prompt of predict? {=It ends#Right, predict. ~It grows#Not yet, predict.}',
  ],
  [
    QUESTIONS.select,
    String.raw`::select::[plain]Prompt of select? Map\: https\://maps.example/?lesson\=small-lesson&lang\=en {=Viet Nam#Right, select. =Viet Nam의 한국어#Right, select. =VNM#Right, select.}`,
  ],
  [
    QUESTIONS['set-date'],
    String.raw`::date::[plain]Prompt of date? (Write the date as 2024-07-31.) Map\: https\://maps.example/?lesson\=small-lesson&lang\=en {=2024-07-01#Right, date. =2024-06-30#Right, date. =2024-07-02#Right, date. =2024-06-29#Right, date. =2024-07-03#Right, date.}`,
  ],
  [
    QUESTIONS.order,
    String.raw`::order::[plain]Prompt of order? (1 \= first) {=Launch -> 1 =Chair -> 2 =End -> 3}`,
  ],
  [
    QUESTIONS.match,
    '::match::[plain]Prompt of match? {=MSP -> bloc =Korea–Vietnam -> two countries =Korea–US -> two countries}',
  ],
  [QUESTIONS.estimate, '::estimate::[plain]Prompt of estimate? (tonnes) {#=230:30#Right, estimate.}'],
  [QUESTIONS['short-text'], '::text::[plain]Prompt of text? {####Because of one supplier.}'],
])('A question is written with its answer: $type', (question, text) => {
  expect(textOf(question)).toBe(text);
});

test("A reader's own lesson has no empty feedback, and its questions on the map lead to the views of their scenes", () => {
  const text = giftText(OWN_LESSON, { dataset: DATASET, language: 'en', site: SITE });
  expect(text.trim().split('\n\n')).toEqual([
    '$CATEGORY: Lodelines/My lesson',
    '::one::[plain]Prompt of one? {~A ban =A memorandum ~A treaty}',
    String.raw`::date::[plain]Prompt of date? (Write the date as 2024-07-31.) Map\: https\://maps.example/?time\=2023-06-24&lang\=en {=2024-07-01 =2024-06-30 =2024-07-02 =2024-06-29 =2024-07-03}`,
    '::text::[plain]Prompt of text? {}',
  ]);
});

test('Signs that have a meaning in GIFT are escaped, and a line break ends no question', () => {
  const options = [{ text: { en: '{x} = ~1:2 #3 \\ ' }, right: true }, { text: { en: 'A -> B' } }] as const;
  const question: Question = { ...QUESTIONS['choose-one'], prompt: { en: 'One\n\ntwo?' }, options };
  expect(textOf(question)).toBe(
    String.raw`::one::[plain]One two? {=\{x\} \= \~1\:2 \#3 \\ #Right, one. ~A → B#Not yet, one.}`,
  );
});

test('Three right options share 100 in the decimals that Moodle knows', () => {
  const options = ['a', 'b', 'c', 'd'].map((en, i) => ({
    text: { en },
    ...(i < 3 && { right: true as const }),
  }));
  expect(textOf({ ...QUESTIONS['choose-several'], options })).toContain(
    '{~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-33.33333%d}',
  );
});

test('A file is in one category and in the language that is chosen', () => {
  const lesson = { ...lessonWith(QUESTIONS.order), title: { ko: '공급/수요' } };
  const text = giftText(lesson, { dataset: DATASET, language: 'ko', site: null });
  expect(text.split('\n')[0]).toBe('$CATEGORY: Lodelines/공급//수요');
  expect(text).toContain('(1 \\= 첫째)');
});
