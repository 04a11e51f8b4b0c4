/** The texts for pupils are easy to read: short sentences, and in Korean the polite form of school books (해요체). */
import { LANGUAGES, type Language, type Localised } from '../../domain/language.ts';
import { lengthOfSentence, longestSentence, sentencesOf } from '../../domain/lesson/limits.ts';
import type { RecordFault } from '../fault.ts';
import type { LessonRecord } from '../lessonSchema.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import { lessonFile, sceneField } from './files.ts';
import { textsOfQuestion } from './placedQuestions.ts';

export const lessonTextRules: readonly Rule[] = [sentencesAreShort, koreanIsPolite];

/** Sentences of a lesson that pupils read. */
interface PupilText {
  readonly file: string;
  readonly field: string;
  readonly text: Localised;
  /** The age of the youngest readers. */
  readonly age: number;
}

function pupilTexts({ lessons, glossary }: RecordToCheck['files']): PupilText[] {
  const youngest = Math.min(...lessons.map(({ ages }) => ages.from));
  return [
    ...lessons.flatMap((lesson) =>
      textsOfLesson(lesson).map((text) => ({ ...text, file: lessonFile(lesson.id), age: lesson.ages.from })),
    ),
    ...glossary.map(({ id, definition }) => ({
      file: 'glossary.json',
      field: `${id}, definition`,
      text: definition,
      age: youngest,
    })),
  ];
}

function textsOfLesson({ scenes }: LessonRecord): Pick<PupilText, 'field' | 'text'>[] {
  return scenes.flatMap(({ text, questions = [] }, i) => [
    { field: sceneField(i, 'text'), text },
    ...questions.flatMap((question) =>
      textsOfQuestion(question)
        .filter(({ isSentence }) => isSentence)
        .map((one) => ({ field: sceneField(i, `questions, ${question.id}, ${one.field}`), text: one.text })),
    ),
  ]);
}

function sentencesAreShort({ files }: RecordToCheck): RecordFault[] {
  return pupilTexts(files).flatMap(({ file, field, text, age }) =>
    LANGUAGES.flatMap((language) =>
      sentencesOf(text[language])
        .filter((sentence) => lengthOfSentence(sentence, language) > longestSentence(language, age))
        .map((sentence) => ({
          file,
          field: `${field}, ${language}`,
          problem: `A sentence has ${lengthOfSentence(sentence, language)} ${COUNTED[language]}: “${sentence}”`,
          fix: `Write sentences of at most ${longestSentence(language, age)} for readers of ${age}.`,
        })),
    ),
  );
}

const COUNTED: Readonly<Record<Language, string>> = { en: 'words', ko: 'characters' };

function koreanIsPolite({ files }: RecordToCheck): RecordFault[] {
  return pupilTexts(files).flatMap(({ file, field, text }) =>
    sentencesOf(text.ko)
      .filter((sentence) => !/요[.?!]$/u.test(sentence))
      .map((sentence) => ({
        file,
        field: `${field}, ko`,
        problem: `A sentence does not end in 요: “${sentence}”`,
        fix: 'Write for pupils as school books do: 해요, 이에요, 보세요.',
      })),
  );
}
