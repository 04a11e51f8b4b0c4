/** Lessons: their questions can be answered and are enough, what they name exists, and their minutes add up. */
import { questionsOf } from '../../domain/lesson/lesson.ts';
import { MAX_WORKSHEET, PERIOD, QUESTIONS } from '../../domain/lesson/limits.ts';
import type { RecordFault } from '../fault.ts';
import type { LessonRecord } from '../lessonSchema.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import { lessonFile } from './files.ts';
import { factsOf, type PlacedQuestion, placedQuestions } from './placedQuestions.ts';

export const lessonRules: readonly Rule[] = [
  lessonsFitInAPeriod,
  questionsCanBeAnswered,
  evidenceExists,
  selectedItemsAreShown,
];

/** A fault of a lesson. */
type LessonFault = Omit<RecordFault, 'file'>;

function lessonsFitInAPeriod({ files }: RecordToCheck): RecordFault[] {
  return files.lessons.flatMap((lesson) =>
    [...timing(lesson), ...numbers(lesson)].map((fault) => ({ file: lessonFile(lesson.id), ...fault })),
  );
}

function timing({ id, minutes, scenes, ages }: LessonRecord): LessonFault[] {
  const sum = scenes.reduce((total, scene) => total + scene.minutes, 0);
  const fault = (field: string, problem: string, fix: string): LessonFault[] => [{ field, problem, fix }];
  return [
    ...(id === 'own' || id === 'index'
      ? fault(
          'id',
          `The id "${id}" has another meaning in addresses.`,
          'Choose another one, and rename the file.',
        )
      : []),
    ...(minutes === PERIOD
      ? []
      : fault('minutes', `The lesson takes ${minutes} minutes.`, `One period has ${PERIOD}.`)),
    ...(sum === minutes
      ? []
      : fault('scenes', `Their minutes add up to ${sum}, not to ${minutes}.`, 'Correct the minutes.')),
    ...(ages.from <= ages.to
      ? []
      : fault('ages', `From ${ages.from} is after to ${ages.to}.`, 'Give the younger age first.')),
  ];
}

function numbers(lesson: LessonRecord): LessonFault[] {
  const ids = questionsOf(lesson).map((question) => question.id);
  const { worksheet } = lesson;
  const twice = (list: readonly string[]) => list.filter((id, i) => list.indexOf(id) !== i);
  return [
    ...(ids.length < QUESTIONS.least || ids.length > QUESTIONS.most
      ? [
          {
            field: 'scenes',
            problem: `They have ${ids.length} questions.`,
            fix: `Give a lesson ${QUESTIONS.least} to ${QUESTIONS.most}.`,
          },
        ]
      : []),
    ...twice(ids).map((id) => ({
      field: 'scenes',
      problem: `Two questions have the id "${id}".`,
      fix: 'Give each its own.',
    })),
    ...(worksheet.length > MAX_WORKSHEET
      ? [
          {
            field: 'worksheet',
            problem: `It has ${worksheet.length} questions.`,
            fix: `Choose at most ${MAX_WORKSHEET}: they must fit on two pages.`,
          },
        ]
      : []),
    ...[...worksheet.filter((id) => !ids.includes(id)), ...twice(worksheet)].map((id) => ({
      field: 'worksheet',
      problem: `"${id}" is no question of the lesson, or is named twice.`,
      fix: 'Correct the id, or take it out.',
    })),
  ];
}

function questionsCanBeAnswered({ files }: RecordToCheck): RecordFault[] {
  return placedQuestions(files).flatMap((placed) =>
    answerFaults(placed).map(([field, problem, fix]) => ({
      file: placed.file,
      field: `${placed.field}, ${field}`,
      problem,
      fix,
    })),
  );
}

function answerFaults({ question, index }: PlacedQuestion): [field: string, problem: string, fix: string][] {
  switch (question.type) {
    case 'choose-one':
    case 'predict':
    case 'choose-several': {
      const right = question.options.filter((option) => option.right).length;
      const isSeveral = question.type === 'choose-several';
      const isSound = isSeveral ? right >= 2 && right < question.options.length : right === 1;
      return [
        ...(isSound
          ? []
          : ([
              [
                'options',
                `${right} of them are right.`,
                isSeveral ? 'Mark two or more, not all.' : 'Mark one.',
              ],
            ] as [string, string, string][])),
        ...(question.type === 'predict' && index === 0
          ? ([['type', 'Nothing comes before the first scene.', 'Ask it in a later scene.']] as [
              string,
              string,
              string,
            ][])
          : []),
      ];
    }
    case 'estimate': {
      const { value, range, tolerance } = question;
      const [from, to] = range;
      return from < value && value < to && tolerance < (to - from) / 4
        ? []
        : [
            [
              'range',
              'The value is not within it, or the tolerance is a quarter of it or more.',
              'Widen the range, or lower the tolerance.',
            ],
          ];
    }
    case 'select':
    case 'set-date':
    case 'order':
    case 'match':
    case 'short-text':
      return [];
  }
}

function evidenceExists({ files, unreadable }: RecordToCheck): RecordFault[] {
  if (unreadable.size > 0) return [];
  const known = new Set([...files.partnerships, ...files.events].map(({ id }) => id));
  return placedQuestions(files).flatMap(({ file, field, question }) => {
    const { evidence = [] } = question;
    const ofTable = factsOf(question).some((fact) => !('of' in fact));
    const missing = evidence.filter((id) => !known.has(id));
    return [
      ...(evidence.length === 0 && !ofTable ? ['There is none.'] : []),
      ...missing.map((id) => `The data has no partnership or event "${id}".`),
    ].map((problem) => ({
      file,
      field: `${field}, evidence`,
      problem,
      fix: 'Name the partnerships or events that show what is right.',
    }));
  });
}

/** What readers have to find is on the map of the scene: the check opens it. */
function selectedItemsAreShown({ files }: RecordToCheck): RecordFault[] {
  return placedQuestions(files).flatMap(({ file, field, question, scene }) => {
    if (question.type !== 'select') return [];
    const shown = {
      country: scene.show.countries,
      partnership: scene.show.partnerships,
      event: scene.show.events,
    }[question.kind];
    return question.key
      .filter((id) => !shown?.includes(id))
      .map((id) => ({
        file,
        field: `${field}, key`,
        problem: `The scene does not say in "show" that "${id}" is on its map.`,
        fix: 'Add it there, or correct the key.',
      }));
  });
}
