/** Reads what a reader's own lesson has beyond a tour. */
import type { Ages, Curriculum } from '../lesson/lesson.ts';
import { AGES, MAX_LINES, MAX_WORKSHEET } from '../lesson/limits.ts';
import type { Question } from '../lesson/question.ts';
import type { Words } from '../tour/tour.ts';
import { MOST_QUESTIONS } from './ownLimits.ts';
import type { OwnLessonHead } from './ownLesson.ts';
import {
  type Fields,
  isFields,
  isWhole,
  type Note,
  noteUnknown,
  own,
  readField,
  readIds,
  readList,
  readText,
  type RecordChecks,
} from './readFields.ts';
import { type Naming, nameOf } from './questionIds.ts';
import { readQuestion } from './readQuestion.ts';
import type { TourField } from './tourFault.ts';

/** The fields that only lessons have. */
export const HEAD_FIELDS = ['ages', 'aims', 'priorKnowledge', 'curriculum', 'glossary', 'worksheet'] as const;

/** The head of the lesson in a file. `ids` are those of its questions. */
export function readHead(fields: Fields, ids: readonly string[], note: Note): OwnLessonHead {
  const lines = (name: TourField): readonly Words[] =>
    readList(fields, name, MAX_LINES, 'list', note, (line, noteItem) => readWhole(line, noteItem)) ?? [];
  const curriculum = readList(fields, 'curriculum', MAX_LINES, 'list', note, (item, noteItem): Curriculum => {
    noteUnknown(item, ['subject', 'area'], noteItem);
    return {
      subject: readText(item, 'subject', 'prompt', noteItem),
      area: readText(item, 'area', 'prompt', noteItem),
    };
  });
  const ages = readField(fields, 'ages', 'ages', isAges, note);
  return {
    ...(ages && { ages: { from: ages.from, to: ages.to } }),
    aims: lines('aims'),
    priorKnowledge: lines('priorKnowledge'),
    curriculum: curriculum ?? [],
    glossary: readIds(fields, 'glossary', 'ids', (problem) => note('glossary', problem)),
    worksheet: readWorksheet(fields, ids, note),
  };
}

/** A text by language that is an item itself, not the field of one. */
function readWhole(text: Fields, note: Note): Words {
  return readText({ text }, 'text', 'prompt', note);
}

function readWorksheet(fields: Fields, ids: readonly string[], note: Note): readonly string[] {
  const named = new Set(readIds(fields, 'worksheet', 'ids', (problem) => note('worksheet', problem)));
  const known = [...named].filter((id) => ids.includes(id));
  for (const id of named) if (!ids.includes(id)) note('worksheet', { kind: 'unasked', id });
  if (known.length > MAX_WORKSHEET) note('worksheet', { kind: 'crowded', most: MAX_WORKSHEET });
  return known.slice(0, MAX_WORKSHEET);
}

/** The questions of a scene. `noting` gives the note of the question with a 1-based number. */
export function readQuestions(
  scene: Fields,
  naming: Naming,
  note: Note,
  noting: (question: number) => Note,
  checks: RecordChecks,
): readonly Question[] {
  const list = own(scene, 'questions');
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    note('questions', { kind: 'wrong', expected: 'list' });
    return [];
  }
  if (list.length > MOST_QUESTIONS) note('questions', { kind: 'crowded', most: MOST_QUESTIONS });
  return list.slice(0, MOST_QUESTIONS).flatMap((value: unknown, index) => {
    const noteQuestion = noting(index + 1);
    const question = readQuestion(value, '', noteQuestion, checks);
    return question ? { ...question, id: nameOf(value as Fields, naming, noteQuestion) } : [];
  });
}

function isAges(value: unknown): value is Ages {
  const isAge = isWhole(AGES.youngest, AGES.oldest);
  if (!isFields(value)) return false;
  const { from, to } = value;
  return isAge(from) && isAge(to) && from <= to;
}
