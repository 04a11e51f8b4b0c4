import { describe, expect, test } from 'vitest';
import type { Question, QuestionType } from '../../../../src/domain/lesson/question.ts';
import { draftOf, sceneOf } from '../../../../src/domain/ownTour/draft.ts';
import { lacking, type SceneChecks } from '../../../../src/domain/ownTour/lacks.ts';
import { EMPTY_HEAD } from '../../../../src/domain/ownTour/ownLesson.ts';
import { newQuestion, QUESTION_TYPES } from '../../../../src/domain/ownTour/ownQuestion.ts';
import { emptyTour } from '../../../../src/domain/ownTour/ownTour.ts';

const en = (wording: string) => ({ en: wording });
const options = (...texts: readonly string[]) =>
  texts.map((text) => ({
    text: en(text.replace('!', '')),
    ...(text.endsWith('!') && { right: true as const }),
  }));
const ask = (type: QuestionType, change: object = {}) =>
  ({ ...newQuestion(type, 'q1', '2024-07-01'), prompt: en('Who?'), ...change }) as Question;

/** The data have Korea only, and a view gives away what it names. */
const CHECKS: SceneChecks = {
  has: (_, id) => id === 'KOR',
  givesAway: (view, question) => question.type === 'select' && question.key.some((id) => view.endsWith(id)),
};

/** What is missing in questions, each in a scene of its own: kinds by number. */
function lacksOf(...questions: readonly Question[]) {
  const scenes = questions.map((question) => ({ ...sceneOf('?country=JPN'), questions: [question] }));
  const draft = draftOf({ ...emptyTour('2026-11-30'), title: en('Why'), lesson: EMPTY_HEAD, scenes });
  return lacking(draft, CHECKS).map(
    ({ n, lacks, hidden }) => `${n} ${lacks.map(({ kind }) => kind).join(' ')}${hidden ? ' hidden' : ''}`,
  );
}

describe('what a class would still miss', () => {
  test.each<[what: string, question: Question, lacks: string[]]>([
    ['no prompt', ask('short-text', { prompt: {}, model: en('So') }), ['1 prompt hidden']],
    ['one option', ask('choose-one', { options: options('a!') }), ['1 options hidden']],
    ['no right option', ask('choose-one', { options: options('a', 'b') }), ['1 no-right hidden']],
    [
      'two right options of one',
      ask('choose-one', { options: options('a!', 'b!', 'c') }),
      ['1 several-right hidden'],
    ],
    [
      'one right option of several',
      ask('choose-several', { options: options('a!', 'b') }),
      ['1 one-right hidden'],
    ],
    ['right options only', ask('choose-several', { options: options('a!', 'b!') }), ['1 all-right']],
    ['an option without words', ask('choose-one', { options: options('a!', 'b', '') }), ['1 empty']],
    ['one item', ask('order', { items: options('a', '') }), ['1 items hidden']],
    ['half pairs', ask('match', { pairs: [{ left: en('a'), right: {} }] }), ['1 pairs hidden']],
    ['no key', ask('select'), ['1 key hidden']],
    ['a key that is not in the data', ask('select', { key: ['KOR', 'ATL'] }), ['1 absent']],
    ['a key that the view has selected', ask('select', { key: ['KOR', 'JPN'] }), ['1 absent given']],
    ['a scale without the number', ask('estimate', { value: 120 }), ['1 scale hidden']],
    ['a number at the end of the scale', ask('estimate', { value: 0 }), ['1 scale']],
    ['a tolerance of a quarter of the scale', ask('estimate', { value: 50, tolerance: 25 }), ['1 wide']],
    ['no model answer', ask('short-text'), ['1 model']],
    ['a prediction in the first scene', ask('predict', { options: options('a!', 'b') }), ['1 first']],
    ['nothing', ask('choose-one', { options: options('a!', 'b') }), []],
    ['nothing, with a date', ask('set-date'), []],
    ['nothing, with a number', ask('estimate', { value: 50, tolerance: 24 }), []],
  ])('is named: %s', (_, question, lacks) => {
    expect(lacksOf(question)).toStrictEqual(lacks);
  });

  test('is named by the number of the question in the lesson', () => {
    const good = ask('set-date');
    expect(lacksOf(good, ask('select'), good, ask('predict', { options: options('a', 'b') }))).toStrictEqual([
      '2 key hidden',
      '4 no-right hidden',
    ]);
  });

  test('includes words in one language only, if the title has both', () => {
    const scenes = [
      { ...sceneOf('?'), questions: [ask('short-text', { model: { en: 'So', ko: '그래서' } })] },
    ];
    const draft = draftOf({
      ...emptyTour('2026-11-30'),
      title: { en: 'Why', ko: '왜' },
      lesson: EMPTY_HEAD,
      scenes,
    });
    expect(lacking(draft, CHECKS)[0]?.lacks).toStrictEqual([{ kind: 'language', language: 'ko' }]);
  });

  test.each(QUESTION_TYPES)('is in every new question of type %s', (type) => {
    expect(lacksOf(newQuestion(type, 'q1', '2024-07-01'))).toHaveLength(1);
  });
});
