/** Answers as they are written on the pages for pupils. */
import type { Dataset } from '../../data/dataset.ts';
import type { Language } from '../../domain/language.ts';
import { mixed } from '../../domain/lesson/mixed.ts';
import type { Question } from '../../domain/lesson/question.ts';
import { textIn } from '../../domain/tour/tour.ts';
import { WORKSHEET } from '../../i18n/worksheet.ts';
import { amountText, rightLines } from '../answerLines.ts';

/** What is right, as it is written on the pages: with the letters of a match, and with how exact it must be. */
export function answerOnPaper(question: Question, dataset: Dataset, language: Language): string[] {
  const text = WORKSHEET[language];
  const lines = rightLines(question, { dataset, language });
  switch (question.type) {
    case 'match': {
      const sides = rightSides(question, language);
      return question.pairs.map(({ left, right }) => {
        const side = textIn(right, language);
        return `${textIn(left, language)}: ${String.fromCodePoint(97 + sides.indexOf(side))} (${side})`;
      });
    }
    case 'estimate': {
      if (question.tolerance === 0) return lines;
      const amount = amountText(question.tolerance, textIn(question.unit, language), language);
      return [...lines, text.near(amount)];
    }
    case 'set-date':
      return [...lines, text.within(question.tolerance)];
    case 'short-text':
      return lines.length > 0 ? [text.model, ...lines] : [];
    case 'choose-one':
    case 'predict':
    case 'choose-several':
    case 'select':
    case 'order':
      return lines;
  }
}

/** The right sides of a match, each once, in an order that does not give the answer away. */
export function rightSides(
  { id, pairs }: Extract<Question, { type: 'match' }>,
  language: Language,
): readonly string[] {
  const rights = pairs.map(({ right }) => textIn(right, language));
  return [...new Set(mixed(pairs.length, id).map((i) => rights[i] ?? ''))];
}
