/**
 * What is said about answers fits where it is shown. About a wrong one it does not give the right one: pupils try again
 * before they can see it. About a right one it states a fact without praise, for a class that voted otherwise reads it, too.
 */
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { calendarOf, parseDay } from '../../domain/time/date.ts';
import type { RecordFault } from '../fault.ts';
import type { QuestionRecord } from '../questionSchema.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import type { RecordFiles } from '../schema.ts';
import { placedQuestions } from './placedQuestions.ts';
import { daysIn } from './writtenDays.ts';

export const lessonFeedbackRules: readonly Rule[] = [wrongGivesNothingAway, rightIsAFact];

/** Praise at the start of a text. */
const PRAISE: Readonly<Record<Language, RegExp>> = {
  en: /^(?:yes|right|correct|exactly|well (?:done|found)|very good|a good|thank you|that is right|you were)(?![\p{L}])/iu,
  ko: /^(?:맞아요|정확해요|잘 |잘했|아주 잘|예상이 맞)/u,
};

/** Numbers that English texts write in words, from 0. */
const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

function wrongGivesNothingAway({ files }: RecordToCheck): RecordFault[] {
  return placedQuestions(files).flatMap(({ file, field, question }) =>
    LANGUAGES.filter((language) => tells(question, language, files)).map((language) => ({
      file,
      field: `${field}, wrong, ${language}`,
      problem: `It gives the answer away: “${question.wrong[language]}”`,
      fix: 'Say where to look instead. The answer is shown from the second attempt on.',
    })),
  );
}

function rightIsAFact({ files }: RecordToCheck): RecordFault[] {
  return placedQuestions(files).flatMap(({ file, field, question }) =>
    LANGUAGES.filter((language) => PRAISE[language].test(question.right[language])).map((language) => ({
      file,
      field: `${field}, right, ${language}`,
      problem: `It starts with praise: “${question.right[language]}”`,
      fix: 'State what is so. The page says itself that an answer is right.',
    })),
  );
}

/** Whether the text about a wrong answer has the right one. Predictions are made once, so theirs may. */
function tells(question: QuestionRecord, language: Language, files: RecordFiles): boolean {
  const said = question.wrong[language];
  const has = (words: string | undefined) =>
    words !== undefined && said.toLowerCase().includes(words.toLowerCase());
  switch (question.type) {
    case 'choose-one':
    case 'choose-several':
      return question.options.some(({ text, right }) => right && has(text[language]));
    case 'select':
      return question.key.some((id) => has(nameOf(id, language, files)));
    case 'set-date': {
      const day = parseDay(question.day);
      const { month, date } = calendarOf(day ?? 0);
      return daysIn(said, language)
        .flat()
        .some((one) => one.month === month && one.date === date);
    }
    case 'estimate':
      return numberOf(question.value, language).test(said);
    case 'predict':
    case 'order':
    case 'match':
    case 'short-text':
      return false;
  }
}

function nameOf(id: string, language: Language, files: RecordFiles): string | undefined {
  const named = [...files.countries, ...files.partnerships].find((one) => one.id === id);
  return named?.name[language] ?? files.events.find((one) => one.id === id)?.title[language];
}

/** A number as texts write it: `230,000`, `eleven`, `23만`. */
function numberOf(value: number, language: Language): RegExp {
  const whole = value % 1e4;
  const digits =
    language === 'ko' && value >= 1e4
      ? `${Math.floor(value / 1e4)}만${whole || ''}`
      : language === 'en'
        ? value.toLocaleString('en')
        : String(value);
  const word = language === 'en' ? WORDS[value] : undefined;
  const number = String.raw`(?<![\d.,])${digits.replace('.', String.raw`\.`)}(?![.,]?\d)`;
  return new RegExp(word ? String.raw`${number}|\b${word}\b` : number, 'iu');
}
