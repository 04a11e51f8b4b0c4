/** Reads a question of a reader's own lesson. */
import { MAX_DAYS, PARTS } from '../lesson/limits.ts';
import type { Question, QuestionType, Select } from '../lesson/question.ts';
import { parseDay } from '../time/date.ts';
import { QUESTION_TYPES } from './ownQuestion.ts';
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
import type { Expected, TourField } from './tourFault.ts';

const KINDS = ['country', 'partnership', 'event'] as const;

/** Fields of all questions; `fact` belongs to the record, whose lessons can be opened, too. */
const ASKED = 'id type prompt hint right wrong evidence fact'.split(' ');

const PARTS_OF: Readonly<Record<QuestionType, readonly TourField[]>> = {
  'choose-one': ['options'],
  'choose-several': ['options'],
  predict: ['options'],
  select: ['kind', 'key'],
  'set-date': ['day', 'tolerance'],
  order: ['items'],
  match: ['pairs'],
  estimate: ['value', 'unit', 'range', 'tolerance'],
  'short-text': ['model'],
};

/**
 * The question of a value, under an id that is known to be free; null if it is none, or if what its type needs has
 * another form. What is wrong is noted.
 */
export function readQuestion(value: unknown, id: string, note: Note, checks: RecordChecks): Question | null {
  if (!isFields(value)) {
    note(null, { kind: 'wrong', expected: 'question' });
    return null;
  }
  const type = required(value, 'type', 'questionType', isType, note);
  if (type === null) return null;
  noteUnknown(value, [...ASKED, ...PARTS_OF[type]], note);
  const part = readPart(type, value, note, checks);
  if (part === null) return null;
  const evidence = readIds(value, 'evidence', 'ids', (problem) => note('evidence', problem));
  for (const one of evidence)
    if (!checks.has('partnership', one) && !checks.has('event', one))
      note('evidence', { kind: 'absent', id: one });
  return {
    id,
    prompt: readText(value, 'prompt', 'prompt', note),
    ...part,
    hint: readText(value, 'hint', 'prompt', note),
    right: readText(value, 'right', 'prompt', note),
    wrong: readText(value, 'wrong', 'prompt', note),
    ...(evidence.length > 0 && { evidence }),
  } as Question;
}

/** What only questions of a type have, with the type. */
function readPart(type: QuestionType, value: Fields, note: Note, checks: RecordChecks): object | null {
  const list = <T>(name: TourField, read: (item: Fields, note: Note) => T) => {
    if (own(value, name) === undefined) note(name, { kind: 'wrong', expected: 'parts' });
    const parts = readList(value, name, PARTS.most, 'parts', note, read);
    return parts && { type, [name]: parts };
  };
  switch (type) {
    case 'choose-one':
    case 'predict':
    case 'choose-several':
      return list('options', readOption);
    case 'order':
      return list('items', (item, noteItem) => {
        noteUnknown(item, ['text', 'fact'], noteItem);
        return { text: readText(item, 'text', 'prompt', noteItem) };
      });
    case 'match':
      return list('pairs', (pair, noteItem) => {
        noteUnknown(pair, ['left', 'right', 'fact', 'value'], noteItem);
        return {
          left: readText(pair, 'left', 'prompt', noteItem),
          right: readText(pair, 'right', 'prompt', noteItem),
        };
      });
    case 'select':
      return readKey(value, note, checks);
    case 'set-date': {
      const day = required(value, 'day', 'day', isDay, note);
      return day === null ? null : { type, day, tolerance: readDays(value, note) };
    }
    case 'estimate': {
      const answer = required(value, 'value', 'number', isNumber, note);
      const range = required(value, 'range', 'range', isRange, note);
      return answer === null || range === null
        ? null
        : {
            type,
            value: answer,
            unit: readText(value, 'unit', 'unit', note),
            range: [...range],
            tolerance: readField(value, 'tolerance', 'tolerance', isPositive, note) ?? 0,
          };
    }
    case 'short-text':
      return { type, model: readText(value, 'model', 'prompt', note) };
  }
}

function readOption(option: Fields, note: Note): object {
  noteUnknown(option, ['text', 'right', 'fact', 'value'], note);
  const right = readField(
    option,
    'right',
    'flag',
    (flag): flag is boolean => typeof flag === 'boolean',
    note,
  );
  return { text: readText(option, 'text', 'prompt', note), ...(right && { right }) };
}

function readKey(value: Fields, note: Note, checks: RecordChecks): Omit<Select, keyof Asked> | null {
  const kind = required(value, 'kind', 'kind', isKind, note);
  if (kind === null) return null;
  const list = own(value, 'key');
  const form = kind === 'country' ? 'codes' : 'ids';
  if (!Array.isArray(list)) {
    note('key', { kind: 'wrong', expected: 'parts' });
    return null;
  }
  const key = readIds(value, 'key', form, (problem) => note('key', problem));
  for (const id of key) if (!checks.has(kind, id)) note('key', { kind: 'absent', id });
  return { type: 'select', kind, key };
}

type Asked = Pick<Question, 'id' | 'prompt' | 'hint' | 'right' | 'wrong' | 'evidence'>;

/** The tolerance of a date in days, at most `MAX_DAYS`. */
function readDays(value: Fields, note: Note): number {
  const days = readField(value, 'tolerance', 'days', isWhole(0, Infinity), note) ?? 0;
  if (days > MAX_DAYS) note('tolerance', { kind: 'wrong', expected: 'fewerDays' });
  return Math.min(days, MAX_DAYS);
}

/** A field without which there is no question; null if it is missing, too. */
function required<T>(
  fields: Fields,
  name: TourField,
  expected: Expected,
  is: (value: unknown) => value is T,
  note: Note,
): T | null {
  const value = own(fields, name);
  if (is(value)) return value;
  note(name, { kind: 'wrong', expected });
  return null;
}

function isType(value: unknown): value is QuestionType {
  return QUESTION_TYPES.some((type) => type === value);
}

function isKind(value: unknown): value is Select['kind'] {
  return KINDS.some((kind) => kind === value);
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) && parseDay(value) !== null;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isPositive(value: unknown): value is number {
  return isNumber(value) && value >= 0;
}

function isRange(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every(isNumber);
}
