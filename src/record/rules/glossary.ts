/** The glossary: short definitions with sources, and terms that lessons and tours use. */
import { LANGUAGES } from '../../domain/language.ts';
import { MAX_DEFINITION } from '../../domain/lesson/limits.ts';
import { termsIn, wordsOf } from '../../domain/lesson/terms.ts';
import { TEXT_LIMITS, wordsIn } from '../../domain/tour/limits.ts';
import type { RecordFault } from '../fault.ts';
import type { LessonRecord } from '../lessonSchema.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import type { Tour } from '../tourSchema.ts';
import { lessonFile } from './files.ts';
import { textsOfQuestion } from './placedQuestions.ts';

export const glossaryRules: readonly Rule[] = [
  termsAreUnique,
  definitionsAreShort,
  sourcesExist,
  termsOfLessonsAreUsed,
  everyTermIsUsed,
];

const FILE = 'glossary.json';

function termsAreUnique({ files }: RecordToCheck): RecordFault[] {
  const named = files.glossary.flatMap((term) => [
    { kind: 'id', field: `${term.id}, id`, name: term.id },
    ...LANGUAGES.flatMap((language) =>
      wordsOf(term, language).map((name) => ({ kind: language, field: `${term.id}, term`, name })),
    ),
  ]);
  const isSame = (a: (typeof named)[number], b: (typeof named)[number]) =>
    a.kind === b.kind && a.name === b.name;
  return named
    .filter((one, i) => named.findIndex((other) => isSame(one, other)) !== i)
    .map(({ field, name }) => ({
      file: FILE,
      field,
      problem: `"${name}" is there twice.`,
      fix: 'Take one of the two out.',
    }));
}

function definitionsAreShort({ files }: RecordToCheck): RecordFault[] {
  return files.glossary.flatMap(({ id, definition }) =>
    [
      ...(wordsIn(definition.en) > MAX_DEFINITION
        ? [`The English has ${wordsIn(definition.en)} words, at most ${MAX_DEFINITION} fit.`]
        : []),
      ...(definition.ko.length > TEXT_LIMITS.ko.most
        ? [`The Korean has ${definition.ko.length} characters, at most ${TEXT_LIMITS.ko.most} fit.`]
        : []),
    ].map((problem) => ({ file: FILE, field: `${id}, definition`, problem, fix: 'Shorten it.' })),
  );
}

function sourcesExist({ files, unreadable }: RecordToCheck): RecordFault[] {
  if (unreadable.has('sources.json')) return [];
  const known = new Set(files.sources.map(({ id }) => id));
  return files.glossary.flatMap(({ id, sources = [] }) =>
    sources
      .filter((source) => !known.has(source))
      .map((source) => ({
        file: FILE,
        field: `${id}, sources`,
        problem: `There is no source "${source}".`,
        fix: 'Correct the id, or add it to data/sources.json.',
      })),
  );
}

/** A lesson names exactly the terms that its pupils meet in both languages. */
function termsOfLessonsAreUsed({ files, unreadable }: RecordToCheck): RecordFault[] {
  if (unreadable.has(FILE)) return [];
  const known = new Set(files.glossary.map(({ id }) => id));
  return files.lessons.flatMap((lesson) => {
    const terms = files.glossary.filter(({ id }) => lesson.glossary.includes(id));
    const fault = (problem: string, fix: string) => ({
      file: lessonFile(lesson.id),
      field: 'glossary',
      problem,
      fix,
    });
    return [
      ...lesson.glossary
        .filter((id, i, all) => !known.has(id) || all.indexOf(id) !== i)
        .map((id) => fault(`"${id}" is no term of the glossary, or is named twice.`, 'Correct the id.')),
      ...LANGUAGES.flatMap((language) => {
        const used = new Set(
          lessonTexts(lesson).flatMap((text) => [...termsIn(text[language], language, terms)]),
        );
        return terms
          .filter(({ id }) => !used.has(id))
          .map(({ id, term }) =>
            fault(
              `No text for pupils has "${term[language]}" (${id}).`,
              'Use the word, add the form that is used to its aliases, or take the term out.',
            ),
          );
      }),
    ];
  });
}

function everyTermIsUsed({ files, unreadable }: RecordToCheck): RecordFault[] {
  if (unreadable.size > 0) return [];
  const texts = [...files.lessons.flatMap(lessonTexts), ...files.tours.flatMap(tourTexts)];
  const used = new Set(texts.flatMap(({ en }) => [...termsIn(en, 'en', files.glossary)]));
  return files.glossary
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({
      file: FILE,
      field: id,
      problem: 'No lesson and no tour uses this term.',
      fix: 'Take it out, or use it.',
    }));
}

function tourTexts({ title, summary, scenes }: Pick<Tour, 'title' | 'summary' | 'scenes'>) {
  return [title, summary, ...scenes.flatMap((scene) => [scene.title, scene.text])];
}

/** What pupils read of a lesson. */
function lessonTexts(lesson: LessonRecord) {
  return [
    ...tourTexts(lesson),
    ...lesson.scenes.flatMap(({ questions = [] }) =>
      questions.flatMap((question) => textsOfQuestion(question).map(({ text }) => text)),
    ),
  ];
}
