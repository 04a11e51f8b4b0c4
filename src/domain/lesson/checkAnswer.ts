/** Whether an answer is right, and how much of it. */
import { parseDay } from '../time/date.ts';
import { type Answers, isScored, type Question, type QuestionType } from './question.ts';

/** What is right in an answer. */
export interface Result {
  /** Whether all of it is right; null where readers compare their text with a model. */
  readonly right: boolean | null;
  /** From 0 to 100, rounded; null for a question that does not count. */
  readonly score: number | null;
  /** Of each option, item or left side, whether the reader has it right; empty for other questions. */
  readonly parts: readonly boolean[];
}

type QuestionOf<T extends QuestionType, Q = Question> = Q extends { readonly type: infer Types }
  ? T extends Types
    ? Q
    : never
  : never;

/** The share of an answer that is right, from 0 to 1, and its parts. */
interface Share {
  readonly share: number;
  readonly parts?: readonly boolean[];
}

const CHECKS: {
  readonly [T in Exclude<QuestionType, 'short-text'>]: (question: QuestionOf<T>, answer: Answers[T]) => Share;
} = {
  'choose-one': ({ options }, chosen) => whole(options[chosen]?.right === true),
  predict: ({ options }, chosen) => whole(options[chosen]?.right === true),
  'choose-several': ({ options }, chosen) => {
    const parts = options.map(({ right = false }, i) => right === chosen.includes(i));
    const hits = options.filter(({ right }, i) => right && chosen.includes(i)).length;
    const misses = options.filter(({ right }, i) => !right && chosen.includes(i)).length;
    return { share: Math.max(0, hits - misses) / options.filter(({ right }) => right).length, parts };
  },
  select: ({ key }, id) => whole(key.includes(id)),
  'set-date': ({ day, tolerance }, answer) =>
    whole(Math.abs(answer - (parseDay(day) ?? Number.NaN)) <= tolerance),
  order: ({ items }, answer) => {
    const parts = items.map((_, i) => answer[i] === i);
    return { share: share(pairsInOrder(items.length, answer)), parts };
  },
  match: ({ pairs }, answer) => {
    const parts = pairs.map((_, i) => answer[i] === i);
    return { share: share(parts), parts };
  },
  estimate: ({ value, tolerance }, answer) => whole(isWithin(answer, value, tolerance)),
};

/**
 * What is right in an answer. Tolerances are inclusive. A wrong option of several takes back a right one. The score of
 * an order is the share of all pairs of items that are in the right order.
 */
export function checkAnswer<Q extends Question>(question: Q, answer: Answers[Q['type']]): Result {
  if (question.type === 'short-text') return { right: null, score: null, parts: [] };
  const check = CHECKS[question.type] as (question: Question, answer: Answers[QuestionType]) => Share;
  const { share: part, parts = [] } = check(question, answer);
  return { right: part === 1, score: isScored(question) ? Math.round(100 * part) : null, parts };
}

/** The score of a lesson, from 0 to 100, rounded: questions without a result count as 0. Null if none is scored. */
export function lessonScore(
  questions: readonly Question[],
  results: ReadonlyMap<string, Result>,
): number | null {
  const scores = questions.filter(isScored).map(({ id }) => results.get(id)?.score ?? 0);
  return scores.length === 0
    ? null
    : Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length);
}

function whole(right: boolean): Share {
  return { share: right ? 1 : 0 };
}

function share(parts: readonly boolean[]): number {
  return parts.length === 0 ? 0 : parts.filter(Boolean).length / parts.length;
}

/** Of each two of `count` items, whether the answer has both, the earlier one first. */
function pairsInOrder(count: number, answer: readonly number[]): boolean[] {
  const places = Array.from({ length: count }, (_, item) => answer.indexOf(item));
  return places.flatMap((place, later) =>
    places.slice(0, later).map((before) => before >= 0 && before < place),
  );
}

/** Without errors of binary fractions: 75.6 is within 0.3 of 75.9. */
function isWithin(answer: number, value: number, tolerance: number): boolean {
  return Math.abs(answer - value) <= tolerance + 1e-9;
}
