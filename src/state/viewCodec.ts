/**
 * Converts the view to a query string and back: the URL contract. Parsing accepts any text and never throws.
 * An invalid value gives the default and is reported.
 */
import type { Dataset } from '../data/dataset.ts';
import { isLesson } from '../domain/lesson/lesson.ts';
import type { Tour } from '../domain/tour/tour.ts';
import type * as Pasted from './pastedQuery.ts';
import { inFull, sameSelection, type Selection, type TourStep, type ViewState } from './view.ts';
import {
  FRAME_KEYS,
  isTourKey,
  isViewKey,
  KNOWN_KEYS,
  NONE,
  SELECTION_KINDS,
  SINGLE_KEYS,
  type SingleKey,
  urlKeyOf,
  VIEW_KEYS,
  type ViewContext,
  type ViewKey,
} from './viewKeys.ts';
import { readQuery } from './viewQuery.ts';

/** Part of an address that is not as in the contract: a key and its decoded text. */
export interface Rejected {
  readonly key: string;
  readonly text: string;
  /** The text of the value that it was taken to mean. Without it, the default is shown. */
  readonly meant?: string;
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

/** Whether a view is that of its scene, as a map or a list, apart from what belongs to the frame. False without a tour. */
export function isOnPath(view: ViewState, tour: Tour | null, dataset: Dataset): boolean {
  if (!tour || view.tour?.id !== tour.id) return false;
  const scene = sceneView(tour, view.tour.step, view, dataset);
  const drawn = view.view === 'list' ? { ...view, view: scene.view } : view;
  return keepingEqual(drawn, scene, dataset) === drawn;
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
    parts.push([context.tour && isLesson(context.tour) ? 'lesson' : 'tour', scene.tour.id]);
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

/** The scene that an address names, under the key of a tour or of a lesson: the first one without a step. Null without the tour of the context. */
function readTour(
  parameters: readonly Pasted.Parameter[],
  context: ViewContext,
  rejected: Rejected[],
): TourStep | null {
  const read = <T>(name: string | undefined, parse: (text: string) => T | undefined) =>
    readParameter(
      parameters.find(({ key }) => key === name),
      parse,
      parse,
      String,
      context,
      rejected,
    );
  const { tour } = context;
  const named = parameters.find(({ key }) => isTourKey(key));
  const id = read(named?.key, (text) => (text === tour?.id || text === NONE ? text : undefined));
  if (!tour || id === undefined || id === NONE) {
    // The scene of an unknown tour needs no second notice.
    if (!named) read('step', () => undefined);
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
