/**
 * Converts the view to a query string and back: the URL contract. Parsing accepts any text and never throws.
 * An invalid value gives the default and is reported.
 */
import type { Dataset } from '../data/dataset.ts';
import { overlap } from '../domain/time/life.ts';
import type { FilterKey } from '../domain/partnership/filter.ts';
import { type AxisView, axisViewOf, daysInView, WHOLE_AXIS } from '../domain/time/axisView.ts';
import type { Language } from '../domain/language.ts';
import { LANGUAGES } from '../domain/language.ts';
import { layerText, parseLayer, TIES } from '../domain/figures/layer.ts';
import type { Tour } from '../domain/tour/tour.ts';
import type { ParsedTime, Time } from '../domain/time/time.ts';
import { formatTime, parseTime } from '../domain/time/time.ts';
import { axisScale } from './derived/axisScale.ts';
import { inOptionOrder, optionsOf } from './derived/filterOptions.ts';
import { recordSpan } from './derived/lensRecord.ts';
import type * as Pasted from './pastedQuery.ts';
import type { Camera, Selection, TourStep, ViewState } from './view.ts';
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

/** Reads queries that are not as in the contract. */
export type PastedReader = typeof Pasted;

/** The context for parsing and defaults: the record, and the default language of the interface. */
export interface ViewContext {
  readonly dataset: Dataset;
  readonly language: Language;
  /** Without it, what is not as in the contract gives the default. */
  readonly pasted?: PastedReader | null;
  /** The tour that an address may name; without it, addresses are read and written without a tour. */
  readonly tour?: Tour | null;
}

/** The text for no selection, no comparison and no tour. */
const NONE = 'none';

interface ViewKey<T> {
  /** The value of a text, or undefined if it is invalid. The selection is parsed first. */
  readonly parse: (text: string, context: ViewContext, selection: Selection) => T | undefined;
  /** Parses texts that are not in the format of the contract. By default only `parse` is asked. */
  readonly parseLoosely?: (text: string, context: ViewContext) => T | undefined;
  /** The text of a value; `parse` is its inverse. */
  readonly format: (value: T, dataset: Dataset) => string;
  /** The default, which is not written. It may depend on the selection. */
  readonly initial: (context: ViewContext, selection: Selection) => T;
  /** Whether a change adds a history entry (`push`), so that Back undoes it. */
  readonly history: 'push' | 'replace';
}

/** The parts of the view with one key each. The selection has three, a tour has two. */
type SingleKey = Exclude<keyof ViewState, 'selection' | 'tour'>;

/** Their codecs. A missing one does not compile. */
const VIEW_KEYS: { readonly [K in SingleKey]: ViewKey<ViewState[K]> } = {
  time: {
    parse: (text, context) => onAxis(parseTime(text), context),
    parseLoosely: (text, context) => onAxis(context.pasted?.writtenTime(text) ?? null, context),
    format: formatTime,
    // The default date of an event is its first day.
    initial: ({ dataset }, selection) => ({
      mode: 'on',
      day:
        (selection?.kind === 'event' ? dataset.events.get(selection.id)?.date.first : null) ??
        dataset.reachesTo,
    }),
    history: 'replace',
  },
  compare: {
    parse: (text, { dataset }, selection) => {
      if (text === NONE) return null;
      const differs = selection?.kind === 'country' && selection.id !== text;
      return differs && dataset.countries.has(text) ? text : undefined;
    },
    format: (party) => party ?? NONE,
    initial: () => null,
    history: 'push',
  },
  lens: {
    parse: (text, { dataset }) => {
      if (text === 'all') return [];
      const parties = [...new Set(text.split(','))];
      return parties.every((party) => dataset.countries.has(party)) ? parties : undefined;
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
    // Whether the layer has figures is checked once they have loaded.
    parse: (text) => parseLayer(text) ?? undefined,
    format: layerText,
    initial: () => TIES,
    history: 'push',
  },
  form: oneOf(SYMBOLOGIES, () => 'shades', 'push'),
  map: { parse: parseCamera, format: formatCamera, initial: () => null, history: 'replace' },
  axis: { parse: parseAxis, format: formatAxis, initial: () => WHOLE_AXIS, history: 'replace' },
  lanes: {
    parse: (text) => (text === 'on' ? true : text === 'off' ? false : undefined),
    format: (shown) => (shown ? 'on' : 'off'),
    initial: () => false,
    history: 'replace',
  },
  lang: oneOf(LANGUAGES, ({ language }) => language, 'push'),
  theme: oneOf(THEMES, () => 'auto', 'replace'),
  ui: oneOf(UIS, () => 'full', 'push'),
  controls: someOf(CONTROLS, CONTROLS),
  locked: someOf(LOCKS, []),
  autoplay: oneOf(AUTOPLAYS, () => 'off', 'replace'),
  // Also read in main.tsx, before the record is fetched. A loaded page never changes its release.
  data: {
    parse: (text, { dataset }) => dataset.settings.releases.find((release) => release === text),
    format: (release) => release ?? '',
    initial: () => null,
    history: 'replace',
  },
};

const SINGLE_KEYS = Object.keys(VIEW_KEYS) as SingleKey[];

const NONE_CHOSEN: readonly string[] = [];

const SELECTION_KINDS = ['partnership', 'event', 'country'] as const;

const KNOWN_KEYS: ReadonlySet<string> = new Set([
  ...SINGLE_KEYS.map(urlKeyOf),
  ...SELECTION_KINDS,
  'tour',
  'step',
]);

/** What belongs to the reader, the frame or the page: a scene does not set it, nor does a message without it. */
export const FRAME_KEYS = ['lang', 'theme', 'ui', 'controls', 'locked', 'autoplay', 'data'] as const;

/** The URL key of a part of the view: `party` for the lens, otherwise the same name. */
function urlKeyOf(key: string): string {
  return key === 'lens' ? 'party' : key;
}

/** Whether a URL key belongs to the view. */
export function isViewKey(key: string): boolean {
  return KNOWN_KEYS.has(key);
}

/** Part of an address that is not as in the contract: a key and its decoded text. */
export interface Rejected {
  readonly key: string;
  readonly text: string;
  /** The text of the value that it was taken to mean. Without it, the default is shown. */
  readonly meant?: string;
}

/** The parameters of a query, also before there is a record; with a reader, the keys as they were meant. */
export function readQuery(query: string, pasted?: PastedReader | null): readonly Pasted.Parameter[] {
  return (
    pasted?.parametersOf(query, KNOWN_KEYS) ??
    Array.from(new URLSearchParams(query), ([key, text]) => ({ key, text, exact: true }))
  );
}

/** Which of `values` a query asks for under a key, as `parseView` reads it; null for none. */
export function askedOf<T extends string>(
  query: string,
  key: string,
  values: readonly T[],
  pasted: PastedReader | null,
): T | null {
  const given = readQuery(query, pasted).find((one) => one.key === key);
  const texts = given && [given.text, ...(pasted?.meantTexts(given.text) ?? [])];
  return values.find((value) => texts?.includes(value)) ?? null;
}

/** The id of the tour that a query asks for, if it can be one; null without one. */
export function askedTour(query: string, pasted?: PastedReader | null): string | null {
  const text = readQuery(query, pasted).find(({ key }) => key === 'tour')?.text ?? '';
  const meant = [text, ...(pasted?.meantTexts(text) ?? []), text.toLowerCase()];
  return meant.find((id) => id !== NONE && /^[a-z][a-z0-9-]*$/.test(id)) ?? null;
}

/**
 * Loads the reader if a query is not as in the contract, or if it is `asked` for; otherwise null, as if it cannot be
 * loaded. Whether ids exist is known only with the record.
 */
export async function pastedFor(query: string, asked = false): Promise<PastedReader | null> {
  const plain = readQuery(query).every(
    ({ key, text }) =>
      isViewKey(key) &&
      (key === 'lang' ? LANGUAGES.some((tag) => tag === text) : /^(?:[\w.,:/-]*\w)?$/u.test(text)),
  );
  return plain && !asked ? null : import('./pastedQuery.ts').catch(() => null);
}

/**
 * Parses a query string, with or without its question mark. The first of repeated keys counts. Returns the view
 * and what was invalid: values that are replaced by their defaults or read as what they were meant to be, and
 * misspelt keys. Never throws.
 */
export function parseView(query: string, context: ViewContext): { view: ViewState; rejected: Rejected[] } {
  const { pasted } = context;
  const parameters = readQuery(query, pasted);
  const rejected: Rejected[] = parameters
    .filter(({ key }) => pasted?.isMisspelt(key, KNOWN_KEYS))
    .map(({ key, text }) => ({ key, text }));
  const tour = readTour(parameters, context, rejected);
  const scene = sceneOf(tour, context);
  const selection = readSelection(parameters, context, rejected, scene?.selection ?? null);
  const read = <K extends SingleKey>(key: K): ViewState[K] => {
    const codec: ViewKey<ViewState[K]> = VIEW_KEYS[key];
    const { parse, parseLoosely = parse } = codec;
    const value = readParameter(
      parameters.find((one) => one.key === urlKeyOf(key)),
      (text) => parse(text, context, selection),
      (text) => parseLoosely(text, context, selection),
      (value) => codec.format(value, context.dataset),
      context,
      rejected,
    );
    return value === undefined ? initialOf(key, context, selection, scene) : value;
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
    axis: read('axis'),
    lanes: read('lanes'),
    lang: read('lang'),
    theme: read('theme'),
    ui: read('ui'),
    controls: read('controls'),
    locked: read('locked'),
    autoplay: read('autoplay'),
    data: read('data'),
    tour,
  };
  return { view, rejected };
}

/** The default of a part of the view: that of its scene, if a tour is open. */
function initialOf<K extends SingleKey>(
  key: K,
  context: ViewContext,
  selection: Selection,
  scene: ViewState | null,
): ViewState[K] {
  const codec: ViewKey<ViewState[K]> = VIEW_KEYS[key];
  // Another country is not compared with that of the scene.
  const leaves = key === 'compare' && scene && !sameSelection(selection, scene.selection);
  const ofScene = scene && !leaves && !FRAME_KEYS.some((one) => one === key);
  return ofScene ? scene[key] : codec.initial(context, selection);
}

/** The view of a scene of the tour of the context; null without that tour. */
function sceneOf(tour: TourStep | null, { dataset, language, tour: loaded }: ViewContext): ViewState | null {
  const scene = loaded && tour?.id === loaded.id ? loaded.scenes[tour.step - 1] : undefined;
  return scene ? { ...parseView(scene.view, { dataset, language }).view, tour } : null;
}

/** The view of a scene, with what belongs to the frame as in `shown`. `step` counts from 1 and must exist. */
export function sceneView(tour: Tour, step: number, shown: ViewState, dataset: Dataset): ViewState {
  const scene = sceneOf({ id: tour.id, step }, { dataset, language: shown.lang, tour });
  if (!scene) throw new Error(`sceneView: expected a step up to ${tour.scenes.length}, got ${step}.`);
  return { ...scene, ...Object.fromEntries(FRAME_KEYS.map((key) => [key, shown[key]])) };
}

/** Whether a view is that of its scene, apart from what belongs to the frame. False without a tour. */
export function isOnPath(view: ViewState, tour: Tour | null, dataset: Dataset): boolean {
  if (!tour || view.tour?.id !== tour.id) return false;
  return keepingEqual(view, sceneView(tour, view.tour.step, view, dataset), dataset) === view;
}

/**
 * The view as a query string with its question mark, or '' if everything is default. Keeps unknown keys of the
 * query `current`. Keys in `always` are written even if they have their default. Without the tour of the view in the
 * context it is the address of the view alone.
 */
export function formatView(
  view: ViewState,
  context: ViewContext,
  current = '',
  always: readonly string[] = [],
): string {
  const parts: [string, string][] = [];
  const scene = sceneOf(view.tour, context);
  if (scene?.tour) {
    parts.push(['tour', scene.tour.id]);
    if (scene.tour.step > 1) parts.push(['step', String(scene.tour.step)]);
  }
  for (const key of SINGLE_KEYS) {
    const text = formatKey(key, view, context.dataset);
    const unwritten = { ...view, [key]: initialOf(key, context, view.selection, scene) };
    if (always.includes(urlKeyOf(key)) || text !== formatKey(key, unwritten, context.dataset))
      parts.push([urlKeyOf(key), text]);
  }
  const initial = scene?.selection ?? null;
  const selected = view.selection ?? (initial && { kind: initial.kind, id: NONE });
  if (selected && !sameSelection(selected, initial)) parts.push([selected.kind, selected.id]);
  const { pasted } = context;
  for (const { key, text } of readQuery(current, pasted)) {
    if (!isViewKey(key) && !pasted?.isMisspelt(key, KNOWN_KEYS)) parts.push([key, text]);
  }
  const query = parts.map(([key, text]) => `${encode(key)}=${encode(text)}`).join('&');
  return query === '' ? '' : `?${query}`;
}

/**
 * The query with `time`, `party` and `lang` written out: their defaults depend on release, settings and browser. With the
 * tour of the view, it names the scene, which sets time and party.
 */
export function explicitQuery(view: ViewState, dataset: Dataset, tour: Tour | null = null): string {
  const isScene = tour !== null && view.tour?.id === tour.id;
  const always = isScene ? ['lang'] : ['time', 'party', 'lang'];
  return formatView(view, { dataset, language: view.lang, tour }, '', always);
}

/** `explicitQuery` without theme and embed options. It pins a release only if the view does. */
export function plainQuery(view: ViewState, dataset: Dataset, tour: Tour | null = null): string {
  return explicitQuery({ ...inFull(view), theme: 'auto' }, dataset, tour);
}

/** `plainQuery` pinned to the release shown, for citations: its content never changes. */
export function lastingQuery(view: ViewState, dataset: Dataset): string {
  return plainQuery({ ...view, data: dataset.release }, dataset);
}

/** Whether a change of the view adds a history entry (`push`) or not (`replace`). */
export function historyOf(before: ViewState, after: ViewState, dataset: Dataset): 'push' | 'replace' {
  if (!sameSelection(before.selection, after.selection) || !sameTour(before.tour, after.tour)) return 'push';
  const pushes = SINGLE_KEYS.some(
    (key) =>
      VIEW_KEYS[key].history === 'push' && formatKey(key, before, dataset) !== formatKey(key, after, dataset),
  );
  return pushes ? 'push' : 'replace';
}

/**
 * The view `after`, reusing the objects of `before` for equal parts, or `before` itself if all parts are equal.
 * Consumers compare by identity: camera and scroll position would be reset by an equal copy.
 */
export function keepingEqual(before: ViewState, after: ViewState, dataset: Dataset): ViewState {
  const selection = sameSelection(before.selection, after.selection) ? before.selection : after.selection;
  const tour = sameTour(before.tour, after.tour) ? before.tour : after.tour;
  const equal = SINGLE_KEYS.filter(
    (key) => formatKey(key, before, dataset) === formatKey(key, after, dataset),
  );
  const all = equal.length === SINGLE_KEYS.length;
  if (all && selection === before.selection && tour === before.tour) return before;
  return {
    ...after,
    selection,
    tour,
    ...Object.fromEntries(equal.map((key) => [key, before[key]] as const)),
  };
}

function formatKey<K extends SingleKey>(key: K, view: ViewState, dataset: Dataset): string {
  const codec: ViewKey<ViewState[K]> = VIEW_KEYS[key];
  return codec.format(view[key], dataset);
}

/** Commas, slashes and colons are left unescaped: valid in a query, and easier to read. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/%(2C|2F|3A)/g, (escape) => decodeURIComponent(escape));
}

function oneOf<T extends string>(
  values: readonly T[],
  initial: (context: ViewContext) => T,
  history: 'push' | 'replace',
): ViewKey<T> {
  return {
    parse: (text) => values.find((value) => value === text),
    format: (value) => value,
    initial,
    history,
  };
}

/** A codec for a set of values, separated by commas in any order. `none` is the empty set. */
function someOf<T extends string>(values: readonly T[], initial: readonly T[]): ViewKey<readonly T[]> {
  return {
    parse: (text) => {
      const named = text === 'none' ? [] : text.split(',');
      const known = values.filter((value) => named.includes(value));
      return named.every((name) => values.some((value) => value === name)) ? known : undefined;
    },
    format: (chosen) => (chosen.length === 0 ? 'none' : chosen.join(',')),
    initial: () => initial,
    history: 'replace',
  };
}

/** A codec for the values of a filter, separated by commas in any order. */
function chosenOf(key: FilterKey): ViewKey<readonly string[]> {
  return {
    parse: (text, { dataset }) => {
      if (text === 'all') return NONE_CHOSEN;
      const values = text.split(',');
      const options = new Set(optionsOf(dataset, key));
      return values.every((value) => options.has(value)) ? inOptionOrder(dataset, key, values) : undefined;
    },
    format: (values) => (values.length === 0 ? 'all' : values.join(',')),
    initial: () => NONE_CHOSEN,
    history: 'push',
  };
}

/** Clamps a time to the axis of the record. Undefined outside the axis. */
function onAxis(parsed: ParsedTime | null, { dataset }: ViewContext): Time | undefined {
  const axis = recordSpan(dataset);
  if (!parsed || !overlap(parsed.span, axis)) return undefined;
  const { time } = parsed;
  const day = Math.min(Math.max(time.day, axis.start), axis.end - 1);
  return time.mode === 'between'
    ? { ...time, day, start: Math.max(time.start, axis.start) }
    : { ...time, day };
}

/** The value of a parameter, or what it was meant to be; undefined without either. Adds what is invalid to `rejected`. */
function readParameter<T>(
  given: Pasted.Parameter | undefined,
  parse: (text: string) => T | undefined,
  parseLoosely: (text: string) => T | undefined,
  format: (value: T) => string,
  { pasted }: ViewContext,
  rejected: Rejected[],
): T | undefined {
  if (!given) return undefined;
  const { key, text, exact } = given;
  let value = parse(text);
  if (value !== undefined && exact) return value;
  for (const meant of pasted?.meantTexts(text) ?? []) if (value === undefined) value = parseLoosely(meant);
  rejected.push(value === undefined ? { key, text } : { key, text, meant: format(value) });
  return value;
}

/** The scene that an address names: the first one without a step. Null without the tour of the context. */
function readTour(
  parameters: readonly Pasted.Parameter[],
  context: ViewContext,
  rejected: Rejected[],
): TourStep | null {
  const read = <T>(name: string, parse: (text: string) => T | undefined) =>
    readParameter(
      parameters.find(({ key }) => key === name),
      parse,
      parse,
      String,
      context,
      rejected,
    );
  const { tour } = context;
  const id = read('tour', (text) => (text === tour?.id || text === NONE ? text : undefined));
  if (!tour || id === undefined || id === NONE) {
    // The scene of an unknown tour needs no second notice.
    if (!parameters.some(({ key }) => key === 'tour')) read('step', () => undefined);
    return null;
  }
  const step = read('step', (text) =>
    /^\d{1,3}$/.test(text) && tour.scenes[Number(text) - 1] ? Number(text) : undefined,
  );
  return { id, step: step ?? 1 };
}

function readSelection(
  parameters: readonly Pasted.Parameter[],
  context: ViewContext,
  rejected: Rejected[],
  initial: Selection,
): Selection {
  const { dataset } = context;
  let selection: Selection | undefined;
  for (const kind of SELECTION_KINDS) {
    const given = parameters.find(({ key }) => key === kind);
    const records = { partnership: dataset.partnerships, event: dataset.events, country: dataset.countries }[
      kind
    ];
    const parse = (id: string) => (id === NONE || (!selection && records.has(id)) ? id : undefined);
    const id = readParameter(given, parse, parse, String, context, rejected);
    if (id === NONE) selection ??= null;
    else if (id !== undefined) selection = { kind, id };
  }
  return selection === undefined ? initial : selection;
}

/** Whether two scenes are the same, or both null. */
function sameTour(a: TourStep | null, b: TourStep | null): boolean {
  return a?.id === b?.id && a?.step === b?.step;
}

/** The text for a camera that fits the whole world. */
const WORLD = 'world';

/** Undefined for any other text. */
function parseCamera(text: string): Camera | null | undefined {
  if (text === WORLD) return null;
  const match = /^(-?\d{1,2}(?:\.\d{1,6})?)\/(-?\d{1,2}(?:\.\d{1,8})?)\/(-?\d{1,3}(?:\.\d{1,8})?)$/.exec(
    text,
  );
  if (!match) return undefined;
  const [zoom, latitude, longitude] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const valid = zoom >= -2 && zoom <= 10 && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180;
  return valid ? { zoom, latitude, longitude } : undefined;
}

function formatCamera(camera: Camera | null): string {
  if (!camera) return WORLD;
  return [camera.zoom, camera.latitude, camera.longitude]
    .map((value) => Number(value.toFixed(2)) + 0)
    .join('/');
}

/** Parses the days between which the axis is visible. Undefined for any other text, and for days outside the axis. */
function parseAxis(text: string, { dataset }: ViewContext): AxisView | undefined {
  const parsed = parseTime(text);
  if (parsed?.time.mode !== 'between' || !overlap(parsed.span, recordSpan(dataset))) return undefined;
  return axisViewOf(axisScale(dataset), parsed.time.start, parsed.time.day);
}

/** The first and the last visible day: a link must show the same years when the record has grown. */
function formatAxis(view: AxisView, dataset: Dataset): string {
  const { start, end } = daysInView(axisScale(dataset), view);
  return formatTime({ mode: 'between', start, day: end });
}
