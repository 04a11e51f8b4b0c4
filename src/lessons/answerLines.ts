/** Answers in words. */
import type { Dataset } from '../data/dataset.ts';
import type { Language } from '../domain/language.ts';
import type { Answers, Question } from '../domain/lesson/question.ts';
import { parseDay } from '../domain/time/date.ts';
import { textIn } from '../domain/tour/tour.ts';
import { messagesOf } from '../i18n/messages.ts';
import { englishAmount, koreanAmount } from '../i18n/numbers.ts';
import { titleOf } from '../state/derived/selectors.ts';
import type { Answer } from './lessonWork.ts';

/** An amount with its unit. */
export function amountText(value: number, unit: string, language: Language): string {
  return language === 'en' ? englishAmount(value, unit) : koreanAmount(value, unit);
}

/** An answer to a question, each part in a line of its own. */
export function answerLines(
  question: Question,
  answer: Answer,
  { dataset, language }: { readonly dataset: Dataset; readonly language: Language },
): string[] {
  switch (question.type) {
    case 'choose-one':
    case 'predict':
    case 'choose-several':
      return [answer as number | readonly number[]]
        .flat()
        .flatMap((i) => question.options[i] ?? [])
        .map(({ text }) => textIn(text, language));
    case 'select': {
      const id = answer as Answers['select'];
      // A lesson of a reader may name what these data do not have.
      return [titleOf(dataset, { kind: question.kind, id })?.[language] ?? []].flat();
    }
    case 'set-date':
      return [messagesOf(language).day(answer as Answers['set-date'])];
    case 'order':
      return (answer as Answers['order']).map(
        (item, i) => `${i + 1}. ${textIn(question.items[item]?.text ?? {}, language)}`,
      );
    case 'match':
      return question.pairs.map(({ left }, i) => {
        const chosen = (answer as Answers['match'])[i];
        const right = typeof chosen === 'number' ? question.pairs[chosen]?.right : undefined;
        return `${textIn(left, language)} – ${right ? textIn(right, language) : '?'}`;
      });
    case 'estimate':
      return [amountText(answer as Answers['estimate'], textIn(question.unit, language), language)];
    case 'short-text':
      return [answer as Answers['short-text']];
  }
}

/** Answers that are right: one, or each of several of which one is enough. */
export function rightAnswers(question: Question): Answer[] {
  switch (question.type) {
    case 'choose-one':
    case 'predict':
      return [question.options.findIndex(({ right }) => right)];
    case 'choose-several':
      return [question.options.flatMap(({ right }, i) => (right ? i : []))];
    case 'select':
      return [...question.key];
    case 'set-date':
      return [parseDay(question.day)].filter((day) => day !== null);
    case 'order':
      return [question.items.map((_, i) => i)];
    case 'match':
      return [question.pairs.map((_, i) => i)];
    case 'estimate':
      return [question.value];
    case 'short-text':
      return [];
  }
}

/** What is right, in lines; of a short text a model answer, if there is one. */
export function rightLines(
  question: Question,
  context: { readonly dataset: Dataset; readonly language: Language },
): string[] {
  if (question.type === 'short-text')
    return [textIn(question.model, context.language)].filter((line) => line !== '');
  return rightAnswers(question).flatMap((answer) => answerLines(question, answer, context));
}
