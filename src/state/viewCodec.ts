/**
 * The view as a query string and back: the URL contract. Parsing takes any text and never throws;
 * a value that cannot be read gives the default and is reported.
 */
import type { Dataset } from '../data/dataset.ts';
import { overlap } from '../domain/time/life.ts';
import type { FilterKey } from '../domain/partnership/filter.ts';
import type { Language } from '../domain/language.ts';
import { LANGUAGES } from '../domain/language.ts';
import { layerText, parseLayer, TIES } from '../domain/figures/layer.ts';
import type { Time } from '../domain/time/time.ts';
import { formatTime, parseTime } from '../domain/time/time.ts';
import { inOptionOrder, optionsOf } from './derived/filterOptions.ts';
import { recordSpan } from './derived/lensRecord.ts';
import type { Camera, Selection, ViewState } from './view.ts';
import {
  AUTOPLAYS,
  CONTROLS,
  SYMBOLOGIES,
  inFull,
  LOCKS,
  sameSelection,
  THEMES,
  UIS,
  VIEWS,
} from './view.ts';

/** What the codecs need to know beyond the text: the record, and the language of the browser. */
export interface ViewContext {
  readonly dataset: Dataset;
  readonly language: Language;
}

interface ViewKey<T> {
  /** The value that a text stands for, or null if it stands for none. What is selected is read first. */
  readonly parse: (text: string, context: ViewContext, selection: Selection) => T | null;
  /** The text of a value, such that `parse` gives it back. */
  readonly format: (value: T) => string;
  /** The value that is not written. It may depend on what is selected, which is read first. */
  readonly initial: (context: ViewContext, selection: Selection) => T;
  /** Whether a change can be undone with the browser's Back. */
  readonly history: 'push' | 'replace';
}

/** The rows of the contract but for the selection, which has three keys of its own. A missing row does not compile. */
const VIEW_KEYS: { readonly [K in Exclude<keyof ViewState, 'selection'>]: ViewKey<ViewState[K]> } = {
  time: {
    parse: parseTimeOnAxis,
    format: formatTime,
    // A link to an event shows the event's own day.
    initial: ({ dataset }, selection) => ({
      mode: 'on',
      day:
        (selection?.kind === 'event' ? dataset.events.get(selection.id)?.date.first : null) ??
        dataset.reachesTo,
    }),
    history: 'replace',
  },
  compare: {
    parse: (text, { dataset }, selection) =>
      selection?.kind === 'country' && selection.id !== text && dataset.countries.has(text) ? text : null,
    format: (party) => party ?? '',
    initial: () => null,
    history: 'push',
  },
  lens: {
    parse: (text, { dataset }) => {
      if (text === 'all') return [];
      const parties = [...new Set(text.split(','))];
      return parties.every((party) => dataset.countries.has(party)) ? parties : null;
    },
    format: (lens) => (lens.length === 0 ? 'all' : lens.join(',')),
    initial: ({ dataset }) => dataset.settings.home,
    history: 'push',
  },
  mineral: chosenOf('mineral'),
  kind: chosenOf('kind'),
  confidence: chosenOf('confidence'),
  binding: chosenOf('binding'),
  view: oneOf(VIEWS, () => 'map', 'push'),
  layer: {
    // Whether there are figures for it is known once they are read.
    parse: parseLayer,
    format: layerText,
    initial: () => TIES,
    history: 'push',
  },
  form: oneOf(SYMBOLOGIES, () => 'shades', 'push'),
  map: { parse: parseCamera, format: formatCamera, initial: () => null, history: 'replace' },
  lang: oneOf(LANGUAGES, ({ language }) => language, 'push'),
  theme: oneOf(THEMES, () => 'auto', 'replace'),
  ui: oneOf(UIS, () => 'full', 'push'),
  controls: someOf(CONTROLS, CONTROLS),
  locked: someOf(LOCKS, []),
  autoplay: oneOf(AUTOPLAYS, () => 'off', 'replace'),
  // Read once more in main.tsx, before the record is fetched: a page never changes from one to another.
  data: {
    parse: (text, { dataset }) => dataset.settings.releases.find((release) => release === text) ?? null,
    format: (release) => release ?? '',
    initial: () => null,
    history: 'replace',
  },
};

const NONE_CHOSEN: readonly string[] = [];

const SELECTION_KINDS = ['partnership', 'event', 'country'] as const;

const KNOWN_KEYS: ReadonlySet<string> = new Set([
  ...Object.keys(VIEW_KEYS).map(urlKeyOf),
  ...SELECTION_KINDS,
]);

/** The key by which addresses name a part of the view: its own, but `party` for the lens. */
function urlKeyOf(key: string): string {
  return key === 'lens' ? 'party' : key;
}

/** Whether a key of a query is part of a view. */
export function isViewKey(key: string): boolean {
  return KNOWN_KEYS.has(key);
}

/** A value that could not be read, as it stood in the address. */
export interface Rejected {
  readonly key: string;
  readonly text: string;
}

/** Reads a query string, with or without its question mark. Of a key given twice the first counts. */
export function parseView(query: string, context: ViewContext): { view: ViewState; rejected: Rejected[] } {
  const parameters = new URLSearchParams(query);
  const rejected: Rejected[] = [];
  const selection = readSelection(parameters, context.dataset, rejected);
  const read = <K extends keyof typeof VIEW_KEYS>(key: K): ViewState[K] => {
    const codec: ViewKey<ViewState[K]> = VIEW_KEYS[key];
    const text = parameters.get(urlKeyOf(key));
    if (text === null) return codec.initial(context, selection);
    const value = codec.parse(text, context, selection);
    if (value !== null) return value;
    rejected.push({ key: urlKeyOf(key), text });
    return codec.initial(context, selection);
  };
  const view: ViewState = {
    time: read('time'),
    selection,
    compare: read('compare'),
    lens: read('lens'),
    mineral: read('mineral'),
    kind: read('kind'),
    confidence: read('confidence'),
    binding: read('binding'),
    view: read('view'),
    layer: read('layer'),
    form: read('form'),
    map: read('map'),
    lang: read('lang'),
    theme: read('theme'),
    ui: read('ui'),
    controls: read('controls'),
    locked: read('locked'),
    autoplay: read('autoplay'),
    data: read('data'),
  };
  return { view, rejected };
}

/**
 * Writes a view as a query string, with its question mark, or '' where all is default.
 * Keys of `current` that the contract does not know are kept; those in `always` are written even if default.
 */
export function formatView(
  view: ViewState,
  context: ViewContext,
  current = '',
  always: readonly string[] = [],
): string {
  const parts: [string, string][] = [];
  for (const key of Object.keys(VIEW_KEYS) as (keyof typeof VIEW_KEYS)[]) {
    const text = formatKey(key, view);
    const unwritten = { ...view, [key]: VIEW_KEYS[key].initial(context, view.selection) };
    if (always.includes(urlKeyOf(key)) || text !== formatKey(key, unwritten))
      parts.push([urlKeyOf(key), text]);
  }
  if (view.selection) parts.push([view.selection.kind, view.selection.id]);
  for (const [key, text] of new URLSearchParams(current)) if (!KNOWN_KEYS.has(key)) parts.push([key, text]);
  const query = parts.map(([key, text]) => `${encode(key)}=${encode(text)}`).join('&');
  return query === '' ? '' : `?${query}`;
}

/** The query of a view that means the same in any browser, because what has a moving default is written out. */
export function explicitQuery(view: ViewState, dataset: Dataset): string {
  return formatView(view, { dataset, language: view.lang }, '', ['time', 'party', 'lang']);
}

/** The same without the reader's own colours and what belongs to a frame. It pins a release only where the view does. */
export function plainQuery(view: ViewState, dataset: Dataset): string {
  return explicitQuery({ ...inFull(view), theme: 'auto' }, dataset);
}

/** The same for a citation: it pins the release that is shown, and so means the same for ever. */
export function lastingQuery(view: ViewState, dataset: Dataset): string {
  return plainQuery({ ...view, data: dataset.release }, dataset);
}

/** Whether the way from one view to another is worth an entry in the browser's history. */
export function historyOf(before: ViewState, after: ViewState): 'push' | 'replace' {
  if (!sameSelection(before.selection, after.selection)) return 'push';
  const pushes = (Object.keys(VIEW_KEYS) as (keyof typeof VIEW_KEYS)[]).some(
    (key) => VIEW_KEYS[key].history === 'push' && formatKey(key, before) !== formatKey(key, after),
  );
  return pushes ? 'push' : 'replace';
}

/**
 * The view `after`, with the very objects of `before` where both mean the same, and `before` itself if all of
 * it does: whoever compares by identity, such as the camera or the scrolled panel, is left alone.
 */
export function keepingEqual(before: ViewState, after: ViewState): ViewState {
  const selection = sameSelection(before.selection, after.selection) ? before.selection : after.selection;
  const equal = (Object.keys(VIEW_KEYS) as (keyof typeof VIEW_KEYS)[]).filter(
    (key) => formatKey(key, before) === formatKey(key, after),
  );
  if (selection === before.selection && equal.length === Object.keys(VIEW_KEYS).length) return before;
  return { ...after, selection, ...Object.fromEntries(equal.map((key) => [key, before[key]] as const)) };
}

function formatKey<K extends keyof typeof VIEW_KEYS>(key: K, view: ViewState): string {
  const codec: ViewKey<ViewState[K]> = VIEW_KEYS[key];
  return codec.format(view[key]);
}

/** Commas, slashes and colons need no escape in a query, and links are read by people. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/%(2C|2F|3A)/g, (escape) => decodeURIComponent(escape));
}

function oneOf<T extends string>(
  values: readonly T[],
  initial: (context: ViewContext) => T,
  history: 'push' | 'replace',
): ViewKey<T> {
  return {
    parse: (text) => values.find((value) => value === text) ?? null,
    format: (value) => value,
    initial,
    history,
  };
}

/** Some of a few values, in whatever order they stand; `none` is none of them. */
function someOf<T extends string>(values: readonly T[], initial: readonly T[]): ViewKey<readonly T[]> {
  return {
    parse: (text) => {
      const named = text === 'none' ? [] : text.split(',');
      const known = values.filter((value) => named.includes(value));
      return named.every((name) => values.some((value) => value === name)) ? known : null;
    },
    format: (chosen) => (chosen.length === 0 ? 'none' : chosen.join(',')),
    initial: () => initial,
    history: 'replace',
  };
}

/** Values of a filter, in whatever order they stand. */
function chosenOf(key: FilterKey): ViewKey<readonly string[]> {
  return {
    parse: (text, { dataset }) => {
      const values = text.split(',');
      const options = new Set(optionsOf(dataset, key));
      return values.every((value) => options.has(value)) ? inOptionOrder(dataset, key, values) : null;
    },
    format: (values) => values.join(','),
    initial: () => NONE_CHOSEN,
    history: 'push',
  };
}

/** A time that meets the record's axis; the rest of it is cut off. */
function parseTimeOnAxis(text: string, { dataset }: ViewContext): Time | null {
  const parsed = parseTime(text);
  const axis = recordSpan(dataset);
  if (!parsed || !overlap(parsed.span, axis)) return null;
  const { time } = parsed;
  const day = Math.min(Math.max(time.day, axis.start), axis.end - 1);
  return time.mode === 'between'
    ? { ...time, day, start: Math.max(time.start, axis.start) }
    : { ...time, day };
}

function readSelection(parameters: URLSearchParams, dataset: Dataset, rejected: Rejected[]): Selection {
  let selection: Selection = null;
  for (const kind of SELECTION_KINDS) {
    const id = parameters.get(kind);
    if (id === null) continue;
    const exists = { partnership: dataset.partnerships, event: dataset.events, country: dataset.countries }[
      kind
    ];
    if (selection === null && exists.has(id)) selection = { kind, id };
    else rejected.push({ key: kind, text: id });
  }
  return selection;
}

function parseCamera(text: string): Camera | null {
  const match = /^(-?\d{1,2}(?:\.\d{1,6})?)\/(-?\d{1,2}(?:\.\d{1,8})?)\/(-?\d{1,3}(?:\.\d{1,8})?)$/.exec(
    text,
  );
  if (!match) return null;
  const [zoom, latitude, longitude] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const valid = zoom >= -2 && zoom <= 10 && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180;
  return valid ? { zoom, latitude, longitude } : null;
}

function formatCamera(camera: Camera | null): string {
  if (!camera) return '';
  return [camera.zoom, camera.latitude, camera.longitude]
    .map((value) => Number(value.toFixed(2)) + 0)
    .join('/');
}
