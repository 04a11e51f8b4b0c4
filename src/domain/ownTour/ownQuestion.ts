/** Questions of a reader's own lesson: they may be incomplete, and pupils get what of them can be answered. */
import { PARTS } from '../lesson/limits.ts';
import type { Option, Question, QuestionType } from '../lesson/question.ts';
import { parseDay } from '../time/date.ts';
import type { Words } from '../tour/tour.ts';
import { hasWords, orderedWords } from './words.ts';

/** All types of questions, in the order in which they are offered. */
export const QUESTION_TYPES = [
  'choose-one',
  'choose-several',
  'select',
  'set-date',
  'order',
  'match',
  'estimate',
  'predict',
  'short-text',
] as const satisfies readonly QuestionType[];

/** A question without words. `day` is that of a question for a date, such as `2024-07-01`. */
export function newQuestion(type: QuestionType, id: string, day: string): Question {
  const asked = { id, prompt: {} };
  const told = { hint: {}, right: {}, wrong: {} };
  const texts = (count: number) => Array.from({ length: count }, () => ({ text: {} }));
  switch (type) {
    case 'choose-one':
    case 'predict':
    case 'choose-several':
      return { ...asked, type, options: texts(3), ...told };
    case 'select':
      return { ...asked, type, kind: 'country', key: [], ...told };
    case 'set-date':
      return { ...asked, type, day, tolerance: 0, ...told };
    case 'order':
      return { ...asked, type, items: texts(3), ...told };
    case 'match':
      return { ...asked, type, pairs: [1, 2, 3].map(() => ({ left: {}, right: {} })), ...told };
    case 'estimate':
      return { ...asked, type, value: 0, unit: {}, range: [0, 100], tolerance: 0, ...told };
    case 'short-text':
      return { ...asked, type, model: {}, ...told };
  }
}

/** The question with the fields of its type only, in a fixed order, and without empty texts. */
export function plainQuestion(question: Question): Question {
  const { id, evidence = [] } = question;
  const asked = { id, prompt: orderedWords(question.prompt) };
  const told = {
    hint: orderedWords(question.hint),
    right: orderedWords(question.right),
    wrong: orderedWords(question.wrong),
    ...(evidence.length > 0 && { evidence }),
  };
  switch (question.type) {
    case 'choose-one':
    case 'predict':
    case 'choose-several': {
      const { type, options } = question;
      return { ...asked, type, options: options.map(plainOption), ...told };
    }
    case 'select': {
      const { type, kind, key } = question;
      return { ...asked, type, kind, key, ...told };
    }
    case 'set-date': {
      const { type, day, tolerance } = question;
      return { ...asked, type, day, tolerance, ...told };
    }
    case 'order': {
      const { type, items } = question;
      return { ...asked, type, items: items.map(({ text }) => ({ text: orderedWords(text) })), ...told };
    }
    case 'match': {
      const { type, pairs } = question;
      const plain = pairs.map(({ left, right }) => ({
        left: orderedWords(left),
        right: orderedWords(right),
      }));
      return { ...asked, type, pairs: plain, ...told };
    }
    case 'estimate': {
      const { type, value, unit, range, tolerance } = question;
      return { ...asked, type, value, unit: orderedWords(unit), range, tolerance, ...told };
    }
    case 'short-text': {
      const { type, model } = question;
      return { ...asked, type, model: orderedWords(model), ...told };
    }
  }
}

function plainOption({ text, right }: Option): Option {
  return { text: orderedWords(text), ...(right && { right }) };
}

/**
 * The question as pupils get it: without options, items and pairs that have no words. Null if it cannot be asked or
 * answered rightly. Whether the data have its right answers is not checked.
 */
export function askedQuestion(question: Question): Question | null {
  if (!hasWords(question.prompt)) return null;
  switch (question.type) {
    case 'choose-one':
    case 'predict':
    case 'choose-several': {
      const options = question.options.filter(({ text }) => hasWords(text));
      const right = options.filter((option) => option.right).length;
      const enough = question.type === 'choose-several' ? right >= 2 : right === 1;
      return enough && options.length >= PARTS.least ? { ...question, options } : null;
    }
    case 'select':
      return question.key.length > 0 ? question : null;
    case 'set-date':
      return parseDay(question.day) === null ? null : question;
    case 'order': {
      const items = question.items.filter(({ text }) => hasWords(text));
      return items.length >= PARTS.least ? { ...question, items } : null;
    }
    case 'match': {
      const pairs = question.pairs.filter(({ left, right }) => hasWords(left) && hasWords(right));
      return pairs.length >= PARTS.least ? { ...question, pairs } : null;
    }
    case 'estimate': {
      const { value, range } = question;
      return range[0] < range[1] && range[0] <= value && value <= range[1] ? question : null;
    }
    case 'short-text':
      return question;
  }
}

/** All words of a question, in the order in which they are written. */
export function wordsOfQuestion(question: Question): readonly Words[] {
  const { prompt, hint, right, wrong } = question;
  const own = (): readonly Words[] => {
    switch (question.type) {
      case 'choose-one':
      case 'predict':
      case 'choose-several':
        return question.options.map(({ text }) => text);
      case 'order':
        return question.items.map(({ text }) => text);
      case 'match':
        return question.pairs.flatMap((pair) => [pair.left, pair.right]);
      case 'estimate':
        return [question.unit];
      case 'short-text':
        return [question.model];
      case 'select':
      case 'set-date':
        return [];
    }
  };
  return [prompt, ...own(), hint, right, wrong];
}
