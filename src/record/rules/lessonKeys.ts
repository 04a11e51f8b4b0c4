/** The keys of the questions of lessons, and the claims of their scenes, are what the data says. */
import { formatEdtf, parseEdtf } from '../../domain/time/date.ts';
import type { Fact } from '../factSchema.ts';
import type { RecordFault } from '../fault.ts';
import type { QuestionRecord } from '../questionSchema.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import type { RecordFiles } from '../schema.ts';
import { type Found, readFact } from './facts.ts';
import { lessonFile, sceneField } from './files.ts';
import { placedQuestions } from './placedQuestions.ts';

export const lessonKeyRules: readonly Rule[] = [keysAreThoseOfTheData, claimsAreThoseOfTheData];

/** A part of a key that does not follow from the data. */
interface KeyFault {
  /** Within the question. */
  readonly field: string;
  readonly problem: string;
}

function keysAreThoseOfTheData({ files, unreadable }: RecordToCheck): RecordFault[] {
  if (unreadable.size > 0) return [];
  return placedQuestions(files).flatMap(({ file, field, question }) =>
    keyFaults(question, files).map((fault) => ({
      file,
      field: `${field}, ${fault.field}`,
      problem: fault.problem,
      fix: 'Correct the key or its fact. If the data has changed, the texts of the question may be wrong, too.',
    })),
  );
}

function claimsAreThoseOfTheData({ files, unreadable }: RecordToCheck): RecordFault[] {
  if (unreadable.size > 0) return [];
  return files.lessons.flatMap(({ id, scenes }) =>
    scenes.flatMap(({ claims = [] }, index) =>
      claims.flatMap(({ fact, value }, i) =>
        compared(fact, files, sceneField(index, `claims, entry ${i + 1}`), (found) =>
          matches(found, value) ? null : `Its value is ${value}`,
        ).map((fault) => ({
          ...fault,
          file: lessonFile(id),
          fix: 'Correct the value, and the texts of the scene that state it.',
        })),
      ),
    ),
  );
}

function keyFaults(question: QuestionRecord, files: RecordFiles): KeyFault[] {
  switch (question.type) {
    case 'choose-one':
    case 'choose-several':
    case 'predict':
      return question.options.flatMap(({ right = false, value, fact = question.fact }, i) => {
        const field = `options, entry ${i + 1}`;
        if ((fact === undefined) !== (value === undefined))
          return [{ field, problem: 'An option has a value exactly if it has a fact.' }];
        if (!fact || value === undefined) return [];
        return compared(fact, files, field, (found) =>
          matches(found, value) === right ? null : `It is marked as ${right ? 'right' : 'wrong'}`,
        );
      });
    case 'select':
      if (!question.fact) return [];
      return compared(question.fact, files, 'key', (found) =>
        'values' in found && isSame(found.values, new Set(question.key))
          ? null
          : `The key is ${question.key}`,
      );
    case 'set-date':
      return compared(question.fact, files, 'day', (found) =>
        'date' in found && isWithin(question.day, found) ? null : `The key is ${question.day}`,
      );
    case 'estimate':
      return compared(question.fact, files, 'value', (found) =>
        'number' in found && found.number === question.value ? null : `The key is ${question.value}`,
      );
    case 'order':
      return question.items.flatMap(({ fact }, i) => {
        const before = question.items[i - 1];
        return compared(fact, files, `items, entry ${i + 1}`, (found) => {
          if (!('date' in found)) return 'It has no date';
          const earlier = before && readFact(before.fact, files).found;
          return !earlier || ('date' in earlier && earlier.date.after <= found.date.first)
            ? null
            : 'It is not later than the item before';
        });
      });
    case 'match':
      return question.pairs.flatMap(({ fact, value }, i) => {
        const field = `pairs, entry ${i + 1}`;
        if ((fact === undefined) !== (value === undefined))
          return [{ field, problem: 'A pair has a value exactly if it has a fact.' }];
        if (!fact || value === undefined) return [];
        return compared(fact, files, field, (found) =>
          matches(found, value) ? null : `Its value is ${value}`,
        );
      });
    case 'short-text':
      return [];
  }
}

/** The fault of a key, if `fault` gives one; also if the data has nothing in that field. */
function compared(
  fact: Fact,
  files: RecordFiles,
  field: string,
  fault: (found: Found) => string | null,
): KeyFault[] {
  const { place, found } = readFact(fact, files);
  if (!found) return [{ field, problem: `The data has nothing in ${place}.` }];
  const problem = fault(found);
  return problem === null ? [] : [{ field, problem: `${problem}, but ${place} is ${inWords(found)}.` }];
}

function inWords(found: Found): string {
  if ('date' in found) return formatEdtf(found.date);
  return 'number' in found ? String(found.number) : [...found.values].join(', ');
}

/** Whether a value is what was found: one of the values, the number, or the date as precisely as it is written. */
function matches(found: Found, value: string): boolean {
  if ('values' in found) return found.values.has(value);
  if ('number' in found) return Number(value) === found.number;
  const date = parseEdtf(value);
  return date !== null && date.first <= found.date.first && found.date.after <= date.after;
}

/** A day for a date that is known by its month or year may be any of it. */
function isWithin(text: string, { date }: Extract<Found, { readonly date: unknown }>): boolean {
  const day = parseEdtf(text);
  return day !== null && date.first <= day.first && day.after <= date.after;
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
