/** Everything that can be shared: what a link, an embed or a citation carries. */
import type { Language } from '../domain/language.ts';
import type { Layer } from '../domain/figures/layer.ts';
import type { Party } from '../domain/partnership/partnership.ts';
import type { Query } from '../domain/partnership/query.ts';
import type { Time } from '../domain/time/time.ts';

/** What is opened in the panel; at most one thing. */
export type Selection = {
  readonly kind: 'partnership' | 'event' | 'country';
  /** An id of the record, or an alpha-3 code. */
  readonly id: string;
} | null;

/** Whether two selections are of the same thing, or of nothing. */
export function sameSelection(a: Selection, b: Selection): boolean {
  return a?.kind === b?.kind && a?.id === b?.id;
}

/** Zoom as MapLibre counts it; the centre in degrees. */
export interface Camera {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** The ways to look at the record: on the flat map, on the globe, or in tables. */
export const VIEWS = ['map', 'globe', 'list'] as const;
export type View = (typeof VIEWS)[number];

/** What the map can draw. */
export type Projection = Exclude<View, 'list'>;

/** The projection of a view; a list has none, and stands for the flat map. */
export function projectionOf(view: View): Projection {
  return view === 'globe' ? 'globe' : 'map';
}

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** How much of the interface there is: all of it, or what stands in another page. */
export const UIS = ['full', 'embed'] as const;
export type Ui = (typeof UIS)[number];

/** What stands on and under an embedded map. */
export const CONTROLS = ['timeline', 'legend', 'buttons'] as const;
export type Control = (typeof CONTROLS)[number];

/** What the readers of an embedded map cannot change: its camera, or its time. */
export const LOCKS = ['map', 'time'] as const;
export type Lock = (typeof LOCKS)[number];

/** Whether an embedded map begins to play by itself. */
export const AUTOPLAYS = ['off', 'on'] as const;
export type Autoplay = (typeof AUTOPLAYS)[number];

/** How quantities are drawn: as a choropleth (`shades`), or as circles with an area to the value. */
export const SYMBOLOGIES = ['shades', 'circles'] as const;
export type Symbology = (typeof SYMBOLOGIES)[number];

export interface ViewState extends Query {
  readonly time: Time;
  readonly selection: Selection;
  /** The party that is compared with the selected country; null without one. */
  readonly compare: Party | null;
  readonly view: View;
  /** What the countries are coloured by. */
  readonly layer: Layer;
  readonly form: Symbology;
  /** Null is the whole world, fitted to the free space. */
  readonly map: Camera | null;
  readonly lang: Language;
  readonly theme: Theme;
  readonly ui: Ui;
  /** These three mean something in an embedded map only. */
  readonly controls: readonly Control[];
  readonly locked: readonly Lock[];
  readonly autoplay: Autoplay;
  /** The data release that the address pins, such as `2026-11-21`; null is the latest, whichever that is. */
  readonly data: string | null;
}

/** The same view in a page of its own, free of what holds in an embedded map only. */
export function inFull(view: ViewState): ViewState {
  return { ...view, ui: 'full', controls: CONTROLS, locked: [], autoplay: 'off' };
}
