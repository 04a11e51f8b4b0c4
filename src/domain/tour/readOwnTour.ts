/** Reads the file of a reader's own tour: any text, from anybody. */
import { type Language, LANGUAGES } from '../language.ts';
import { salvaged } from './brokenJson.ts';
import { LIMITS, type LimitedField, lengthOf } from './ownLimits.ts';
import {
  keyOf,
  OUTSIDE_SCENES,
  OWN_TRANSITIONS,
  type OwnScene,
  sceneQuery,
  SHOWN_KINDS,
  VERSION,
} from './ownTour.ts';
import type { Shown, Words } from './tour.ts';
import type { Expected, Problem, ReadTour, TourFault, TourField } from './tourFault.ts';

/** The most characters of a file or link that are read. */
export const MOST_CHARACTERS = 2_000_000;

/** The most scenes that are read. */
export const MOST_SCENES = 200;

const MOST_VIEW = 2000;
const MOST_ID = 100;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/u;
const CODE = /^[A-Z]{3}$/u;

const TOUR_FIELDS = 'version release title summary minutes scenes id $schema'.split(' ');
const SCENE_FIELDS = 'view title text notes show cites transition'.split(' ');

type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with the view of a scene, which has the form of a query. */
export type FaultsOfView = (view: string) => readonly Problem[];

/** Notes a fault of a field. */
type Note = (field: TourField | null, problem: Problem, language?: Language) => void;

/**
 * The tour in a text, and what is wrong with it, by place. What is wrong is left out, except that texts over their
 * limit are kept; a scene without a view is no scene. `faultsOf` finds what of a view is not in the data. Never throws.
 */
export function readOwnTour(text: string, faultsOf: FaultsOfView = () => []): ReadTour {
  const faults: TourFault[] = [];
  const noting =
    (scene: number | null): Note =>
    (field, problem, language) =>
      faults.push({ scene, field, language: language ?? null, problem });
  const note = noting(null);
  const nothing = (): ReadTour => {
    note(null, { kind: 'none' });
    return { tour: null, faults };
  };
  if (text.length > MOST_CHARACTERS) note(null, { kind: 'large' });
  const read = fieldsOf(text.slice(0, MOST_CHARACTERS).replace(/^\uFEFF/u, ''), note);
  if (!read) return nothing();
  const { fields, items } = read;
  noteUnknown(fields, TOUR_FIELDS, note);
  if (fields['version'] === undefined) note('version', { kind: 'missing' });
  else if (fields['version'] !== VERSION) note('version', { kind: 'version' });
  if (items.length > MOST_SCENES) note('scenes', { kind: 'crowded', most: MOST_SCENES });
  const scenes = items
    .slice(0, MOST_SCENES)
    .flatMap((item, index) => readScene(item, noting(index + 1), faultsOf) ?? []);
  if (scenes.length === 0 && items.length > 0) return nothing();
  const tour = {
    release: readField(fields, 'release', 'date', isDate, note) ?? null,
    title: readText(fields, 'title', 'title', note),
    summary: readText(fields, 'summary', 'summary', note),
    minutes: readField(fields, 'minutes', 'minutes', isMinutes, note) ?? null,
    scenes,
  };
  return { tour, faults };
}

/** A scene of the file, or the line in which one starts that is not JSON. */
type Item = { readonly value: unknown } | { readonly line: number };

/** The fields of a tour and the items of its list of scenes; null if the text has neither. */
function fieldsOf(text: string, note: Note): { fields: Fields; items: readonly Item[] } | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const found = salvaged(text);
    if (!found || found.scenes.length === 0) return null;
    if (!found.scenes.some((scene) => 'line' in scene)) note(null, { kind: 'syntax', line: null });
    return { fields: found.head ?? {}, items: found.scenes };
  }
  if (!isFields(json) || !Array.isArray(json['scenes'])) return null;
  return { fields: json, items: json['scenes'].map((value: unknown) => ({ value })) };
}

function readScene(item: Item, note: Note, faultsOf: FaultsOfView): OwnScene | null {
  if ('line' in item) {
    note(null, { kind: 'syntax', line: item.line });
    return null;
  }
  const { value } = item;
  if (!isFields(value)) {
    note(null, { kind: 'wrong', expected: 'scene' });
    return null;
  }
  const view = readView(value, note);
  if (view === null) return null;
  for (const problem of faultsOf(view)) note('view', problem);
  noteUnknown(value, SCENE_FIELDS, note);
  return {
    view,
    title: readText(value, 'title', 'title', note),
    text: readText(value, 'text', 'text', note),
    notes: readText(value, 'notes', 'notes', note),
    show: readShown(value['show'], note),
    cites: readIds(value, 'cites', ID, 'ids', (problem) => note('cites', problem)),
    transition: readField(value, 'transition', 'transition', isTransition, note) ?? 'fly',
  };
}

/** The view of a scene, also from a whole address. */
function readView({ view }: Fields, note: Note): string | null {
  const query =
    typeof view === 'string'
      ? view
          .trim()
          .replace(/^https?:[^\s?#]*/u, '')
          .replace(/#.*$/u, '')
      : null;
  if (query === null || !/^(\?\S*)?$/u.test(query) || query.length > MOST_VIEW) {
    note('view', view === undefined ? { kind: 'missing' } : { kind: 'wrong', expected: 'query' });
    return null;
  }
  for (const part of query.slice(1).split('&'))
    if (OUTSIDE_SCENES.has(keyOf(part))) note('view', { kind: 'unknown', name: keyOf(part) });
  return sceneQuery(query);
}

function readText(fields: Fields, name: TourField, limited: LimitedField, note: Note): Words {
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
    if (typeof wording !== 'string') note(name, { kind: 'wrong', expected: 'text' }, language);
    else if (wording !== '') {
      Object.assign(text, { [language]: wording });
      const { most, counted } = LIMITS[limited][language];
      const given = lengthOf(limited, language, wording);
      if (given > most) note(name, { kind: 'long', given, most, counted }, language);
    }
  }
  return text;
}

function readShown(value: unknown, note: Note): Shown {
  if (value === undefined) return {};
  if (!isFields(value)) {
    note('show', { kind: 'wrong', expected: 'ids' });
    return {};
  }
  noteUnknown(value, SHOWN_KINDS, (_, problem) => note('show', problem));
  const kinds = SHOWN_KINDS.flatMap((kind) => {
    const [form, expected] = kind === 'countries' ? ([CODE, 'codes'] as const) : ([ID, 'ids'] as const);
    const ids = readIds(value, kind, form, expected, (problem) => note('show', problem));
    return ids.length > 0 ? [[kind, ids] as const] : [];
  });
  return Object.fromEntries(kinds);
}

/** What is of the form of an id or a code in a list. */
function readIds(
  fields: Fields,
  name: string,
  form: RegExp,
  expected: Expected,
  note: (problem: Problem) => void,
): readonly string[] {
  const ids = own(fields, name);
  if (ids === undefined) return [];
  const good = Array.isArray(ids)
    ? ids.filter((id): id is string => typeof id === 'string' && id.length <= MOST_ID && form.test(id))
    : [];
  if (!Array.isArray(ids) || good.length < ids.length) note({ kind: 'wrong', expected });
  return good;
}

/** A field, if it is as expected. */
function readField<T>(
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

function noteUnknown(fields: Fields, known: readonly string[], note: Note): void {
  for (const name of Object.keys(fields))
    if (!known.includes(name)) note(null, { kind: 'unknown', name: name.slice(0, 40) });
}

/** Not what an object inherits. */
function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value);
}

function isMinutes(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 600;
}

function isTransition(value: unknown): value is OwnScene['transition'] {
  return OWN_TRANSITIONS.some((one) => one === value);
}
