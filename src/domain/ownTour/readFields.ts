/** Reads fields of JSON that may come from anybody: what is not as expected is noted and left out. */
import { type Language, LANGUAGES } from '../language.ts';
import type { Words } from '../tour/tour.ts';
import { LIMITS, type LimitedField, lengthOf } from './ownLimits.ts';
import type { Expected, Problem, TourField } from './tourFault.ts';

/** An object of JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** Where in a field something is wrong. */
interface Within {
  readonly language?: Language;
  /** The 1-based number in the list of the field. */
  readonly item?: number;
}

/** Notes a fault of a field; null for the whole. */
export type Note = (field: TourField | null, problem: Problem, within?: Within) => void;

/** What can be checked only with the data at hand. */
export interface RecordChecks {
  /** What is wrong with the view of a scene, which has the form of a query. */
  readonly faultsOf: (view: string) => readonly Problem[];
  /** Whether the data have a country, a partnership or an event. */
  readonly has: (kind: 'country' | 'partnership' | 'event', id: string) => boolean;
}

/** Ids of the record, and alpha-3 codes of countries. */
const FORMS = { ids: /^[a-z0-9]+(-[a-z0-9]+)*$/u, codes: /^[A-Z]{3}$/u } as const;

/** The most characters of an id. */
const MOST_ID = 100;

/** A text by language, also over its limit, which is noted. */
export function readText(fields: Fields, name: TourField, limited: LimitedField, note: Note): Words {
  const value = own(fields, name);
  if (value === undefined) return {};
  if (!isFields(value)) {
    note(name, { kind: 'wrong', expected: 'texts' });
    return {};
  }
  noteUnknown(value, LANGUAGES, (_, problem) => note(name, problem));
  const text: Words = {};
  for (const language of LANGUAGES) {
    const wording = own(value, language);
    if (wording === undefined) continue;
    if (typeof wording !== 'string') note(name, { kind: 'wrong', expected: 'text' }, { language });
    else if (wording !== '') {
      Object.assign(text, { [language]: wording });
      const { most, counted } = LIMITS[limited][language];
      const given = lengthOf(limited, language, wording);
      if (given > most) note(name, { kind: 'long', given, most, counted }, { language });
    }
  }
  return text;
}

/** What is of the form of an id or a code in a list, each once. */
export function readIds(
  fields: Fields,
  name: string,
  form: keyof typeof FORMS,
  note: (problem: Problem) => void,
): readonly string[] {
  const ids = own(fields, name);
  if (ids === undefined) return [];
  const good = Array.isArray(ids) ? ids.filter((id) => isId(id, form)) : [];
  if (!Array.isArray(ids) || good.length < ids.length) note({ kind: 'wrong', expected: form });
  return [...new Set(good)];
}

/**
 * What `read` makes of each item of a list, without null, and of at most so many items. What is no list is noted as
 * `expected`; null for that, and without the field.
 */
export function readList<T>(
  fields: Fields,
  name: TourField,
  most: number,
  expected: Expected,
  note: Note,
  read: (item: Fields, note: Note) => T | null,
): readonly T[] | null {
  const list = own(fields, name);
  if (list === undefined) return null;
  if (!Array.isArray(list)) {
    note(name, { kind: 'wrong', expected });
    return null;
  }
  if (list.length > most) note(name, { kind: 'crowded', most });
  return list.slice(0, most).flatMap((value: unknown, index): readonly T[] => {
    const noteItem: Note = (_, problem, within) => note(name, problem, { ...within, item: index + 1 });
    const item = isFields(value) ? read(value, noteItem) : null;
    if (!isFields(value)) noteItem(null, { kind: 'wrong', expected: 'item' });
    return item === null ? [] : [item];
  });
}

/** A field, if it is as expected. */
export function readField<T>(
  fields: Fields,
  name: TourField,
  expected: Expected,
  is: (value: unknown) => value is T,
  note: Note,
): T | undefined {
  const value = own(fields, name);
  if (value === undefined || is(value)) return value;
  note(name, { kind: 'wrong', expected });
  return undefined;
}

/** Notes the fields that have no meaning. */
export function noteUnknown(fields: Fields, known: readonly string[], note: Note): void {
  for (const name of Object.keys(fields))
    if (!known.includes(name)) note(null, { kind: 'unknown', name: name.slice(0, 40) });
}

/** The value of a field, not of what an object inherits. */
export function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isId(value: unknown, form: keyof typeof FORMS): value is string {
  return typeof value === 'string' && value.length <= MOST_ID && FORMS[form].test(value);
}

/** Returns whether a value is a whole number between two others, both inclusive. */
export function isWhole(least: number, most: number): (value: unknown) => value is number {
  return (value): value is number =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}
