/** The parts of a view in an address: the key of each, its texts and its default. */
import type { Dataset } from '../data/dataset.ts';
import { overlap } from '../domain/time/life.ts';
import type { FilterKey } from '../domain/partnership/filter.ts';
import { type AxisView, axisViewOf, daysInView, WHOLE_AXIS } from '../domain/time/axisView.ts';
import { type Language, LANGUAGES } from '../domain/language.ts';
import { layerText, parseLayer, TIES } from '../domain/figures/layer.ts';
import type { Tour } from '../domain/tour/tour.ts';
import { formatTime, type ParsedTime, parseTime, type Time } from '../domain/time/time.ts';
import { axisScale } from './derived/axisScale.ts';
import { inOptionOrder, optionsOf } from './derived/filterOptions.ts';
import { recordSpan } from './derived/lensRecord.ts';
import type * as Pasted from './pastedQuery.ts';
import type { Camera, Selection, ViewState } from './view.ts';
import { AUTOPLAYS, CONTROLS, LOCKS, SYMBOLOGIES, THEMES, UIS, VIEWS } from './view.ts';

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
export const NONE = 'none';

/** How a part of the view is written. */
export interface ViewKey<T> {
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
export type SingleKey = Exclude<keyof ViewState, 'selection' | 'tour'>;

/** Their codecs. A missing one does not compile. */
export const VIEW_KEYS: { readonly [K in SingleKey]: ViewKey<ViewState[K]> } = {
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

/** The parts with one key each. */
export const SINGLE_KEYS = Object.keys(VIEW_KEYS) as SingleKey[];

const NONE_CHOSEN: readonly string[] = [];

/** The URL keys of a selection. */
export const SELECTION_KINDS = ['partnership', 'event', 'country'] as const;

/** All URL keys of the view. */
export const KNOWN_KEYS: ReadonlySet<string> = new Set([
  ...SINGLE_KEYS.map(urlKeyOf),
  ...SELECTION_KINDS,
  'tour',
  'lesson',
  'step',
]);

/** What belongs to the reader, the frame or the page: a scene does not set it, nor does a message without it. */
export const FRAME_KEYS = ['lang', 'theme', 'ui', 'controls', 'locked', 'autoplay', 'data'] as const;

/** The URL key of a part of the view: `party` for the lens, otherwise the same name. */
export function urlKeyOf(key: string): string {
  return key === 'lens' ? 'party' : key;
}

/** Whether a URL key names a tour or a lesson. Each is read under both, because a lesson is a tour. */
export function isTourKey(key: string): boolean {
  return key === 'tour' || key === 'lesson';
}

/** Whether a URL key belongs to the view. */
export function isViewKey(key: string): boolean {
  return KNOWN_KEYS.has(key);
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
