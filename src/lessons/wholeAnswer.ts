/** Answers that are ready to be checked. */
import { mixed } from '../domain/lesson/mixed.ts';
import type { Answers, Question } from '../domain/lesson/question.ts';
import type { Answer } from './lessonWork.ts';

/** The answer to check, if all of it is there; otherwise null. The order in which items are shown is an answer, too. */
export function wholeAnswer(question: Question, answer: Answer | null): Answer | null {
  switch (question.type) {
    case 'order':
      return answer ?? mixed(question.items.length, question.id);
    case 'choose-several':
      return (answer as Answers['choose-several'] | null)?.length ? answer : null;
    case 'match': {
      const chosen = (answer ?? []) as Answers['match'];
      return question.pairs.every((_, i) => typeof chosen[i] === 'number') ? answer : null;
    }
    case 'short-text':
      return String(answer ?? '').trim() === '' ? null : answer;
    case 'choose-one':
    case 'predict':
    case 'select':
    case 'set-date':
    case 'estimate':
      return answer;
  }
}
