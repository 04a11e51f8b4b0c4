/** Reads the file of a reader's own tour or lesson: any text, from anybody. */
import { questionsOf } from '../lesson/lesson.ts';
import type { Shown } from '../tour/tour.ts';
import { salvaged } from './brokenJson.ts';
import {
  keyOf,
  OUTSIDE_SCENES,
  OWN_TRANSITIONS,
  type OwnScene,
  type OwnTour,
  sceneQuery,
  SHOWN_KINDS,
  VERSION,
} from './ownTour.ts';
import { MOST_SCENES } from './ownLimits.ts';
import {
  type Fields,
  isFields,
  isWhole,
  type Note,
  noteUnknown,
  own,
  readField,
  readIds,
  readText,
  type RecordChecks,
} from './readFields.ts';
import { type Naming, namingOf } from './questionIds.ts';
import { HEAD_FIELDS, readHead, readQuestions } from './readLesson.ts';
import type { ReadTour, TourFault } from './tourFault.ts';

/** The most characters of a file or link that are read. */
export const MOST_CHARACTERS = 2_000_000;

const MOST_VIEW = 2000;

const TOUR_FIELDS = [...'version release title summary minutes scenes id $schema'.split(' '), ...HEAD_FIELDS];
/** `claims` belong to the record, whose lessons can be opened, too. */
const SCENE_FIELDS = 'view title text notes show cites transition minutes questions claims'.split(' ');

/** Without the data, nothing is wrong with them. */
const UNCHECKED: RecordChecks = { faultsOf: () => [], has: () => true };

/**
 * The tour in a text, and what is wrong with it, by place. What is wrong is left out, except that texts over their
 * limit are kept; a scene without a view is no scene, and a question without what its type needs is no question. A tour
 * is a lesson if it has a question, or a field that only lessons have. Never throws.
 */
export function readOwnTour(text: string, checks: RecordChecks = UNCHECKED): ReadTour {
  const faults: TourFault[] = [];
  const noting =
    (scene: number | null, question?: number): Note =>
    (field, problem, { language = null, item } = {}) =>
      faults.push({
        scene,
        field,
        language,
        problem,
        ...(question !== undefined && { question }),
        ...(item !== undefined && { item }),
      });
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
  const naming = namingOf(items.flatMap((item) => ('value' in item ? item.value : [])));
  const scenes = items
    .slice(0, MOST_SCENES)
    .flatMap(
      (item, index) => readScene(item, noting(index + 1), (n) => noting(index + 1, n), naming, checks) ?? [],
    );
  if (scenes.length === 0 && items.length > 0) return nothing();
  const ids = questionsOf({ scenes }).map(({ id }) => id);
  const isLesson = ids.length > 0 || HEAD_FIELDS.some((name) => own(fields, name) !== undefined);
  const tour: OwnTour = {
    release: readField(fields, 'release', 'date', isDate, note) ?? null,
    title: readText(fields, 'title', 'title', note),
    summary: readText(fields, 'summary', 'summary', note),
    minutes: readField(fields, 'minutes', 'minutes', isMinutes, note) ?? null,
    ...(isLesson && { lesson: readHead(fields, ids, note) }),
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

function readScene(
  item: Item,
  note: Note,
  noting: (question: number) => Note,
  naming: Naming,
  checks: RecordChecks,
): OwnScene | null {
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
  for (const problem of checks.faultsOf(view)) note('view', problem);
  noteUnknown(value, SCENE_FIELDS, note);
  const minutes = readField(value, 'minutes', 'minutes', isMinutes, note);
  const questions = readQuestions(value, naming, note, noting, checks);
  return {
    view,
    title: readText(value, 'title', 'title', note),
    text: readText(value, 'text', 'text', note),
    notes: readText(value, 'notes', 'notes', note),
    show: readShown(value['show'], note),
    cites: readIds(value, 'cites', 'ids', (problem) => note('cites', problem)),
    transition: readField(value, 'transition', 'transition', isTransition, note) ?? 'fly',
    ...(minutes !== undefined && { minutes }),
    ...(questions.length > 0 && { questions }),
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

function readShown(value: unknown, note: Note): Shown {
  if (value === undefined) return {};
  if (!isFields(value)) {
    note('show', { kind: 'wrong', expected: 'ids' });
    return {};
  }
  noteUnknown(value, SHOWN_KINDS, (_, problem) => note('show', problem));
  const kinds = SHOWN_KINDS.flatMap((kind) => {
    const form = kind === 'countries' ? 'codes' : 'ids';
    const ids = readIds(value, kind, form, (problem) => note('show', problem));
    return ids.length > 0 ? [[kind, ids] as const] : [];
  });
  return Object.fromEntries(kinds);
}

const isMinutes = isWhole(1, 600);

function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value);
}

function isTransition(value: unknown): value is OwnScene['transition'] {
  return OWN_TRANSITIONS.some((one) => one === value);
}
