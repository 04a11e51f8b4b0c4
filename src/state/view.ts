/** The view: all state that a link, an embed or a citation contains. */
import type { Language } from '../domain/language.ts';
import type { Layer } from '../domain/figures/layer.ts';
import type { Party } from '../domain/partnership/partnership.ts';
import type { Query } from '../domain/partnership/query.ts';
import type { AxisView } from '../domain/time/axisView.ts';
import type { Time } from '../domain/time/time.ts';

/** The item whose details are open, at most one. */
export type Selection = {
  readonly kind: 'partnership' | 'event' | 'country';
  /** An id of the record, or an alpha-3 code. */
  readonly id: string;
} | null;

/** Whether two selections are the same item, or both null. */
export function sameSelection(a: Selection, b: Selection): boolean {
  return a?.kind === b?.kind && a?.id === b?.id;
}

/** Zoom as in MapLibre; centre in degrees. */
export interface Camera {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** The representations of the record: flat map, globe, or list of tables. */
export const VIEWS = ['map', 'globe', 'list'] as const;
/** One of `VIEWS`. */
export type View = (typeof VIEWS)[number];

/** The projections of the map. */
export type Projection = Exclude<View, 'list'>;

/** The projection of a view; `map` for the list, which has none. */
export function projectionOf(view: View): Projection {
  return view === 'globe' ? 'globe' : 'map';
}

/** The themes; `auto` follows the system. */
export const THEMES = ['auto', 'light', 'dark'] as const;
/** One of `THEMES`. */
export type Theme = (typeof THEMES)[number];

/** The layouts of the interface: full page, embed in another page, or for an audience. */
export const UIS = ['full', 'embed', 'present'] as const;
/** One of `UIS`. */
export type Ui = (typeof UIS)[number];

/** The optional controls of an embed. */
export const CONTROLS = ['timeline', 'legend', 'buttons'] as const;
/** One of `CONTROLS`. */
export type Control = (typeof CONTROLS)[number];

/** What can be locked in an embed: the camera, or the time. */
export const LOCKS = ['map', 'time'] as const;
/** One of `LOCKS`. */
export type Lock = (typeof LOCKS)[number];

/** Whether an embed starts playback by itself. */
export const AUTOPLAYS = ['off', 'on'] as const;
/** One of `AUTOPLAYS`. */
export type Autoplay = (typeof AUTOPLAYS)[number];

/** How quantities are drawn: as a choropleth (`shades`), or as circles with an area proportional to the value. */
export const SYMBOLOGIES = ['shades', 'circles'] as const;
/** One of `SYMBOLOGIES`. */
export type Symbology = (typeof SYMBOLOGIES)[number];

/** A scene of an open tour. */
export interface TourStep {
  readonly id: string;
  /** The number of the scene, from 1. */
  readonly step: number;
}

/** The view: time, lens, filters, selection, representation and language. */
export interface ViewState extends Query {
  readonly time: Time;
  readonly selection: Selection;
  /** The party to compare with the selected country; null without a comparison. */
  readonly compare: Party | null;
  readonly view: View;
  /** What the countries are coloured by. */
  readonly layer: Layer;
  readonly form: Symbology;
  /** The camera; null fits the whole world to the free space. */
  readonly map: Camera | null;
  /** The visible part of the time axis. */
  readonly axis: AxisView;
  /** Whether the lanes of the partnerships are shown. */
  readonly lanes: boolean;
  readonly lang: Language;
  readonly theme: Theme;
  readonly ui: Ui;
  /** These three have an effect only in an embed. */
  readonly controls: readonly Control[];
  readonly locked: readonly Lock[];
  readonly autoplay: Autoplay;
  /** The pinned data release, such as `2026-11-21`; null for the latest. */
  readonly data: string | null;
  /** The open tour with its scene; null without a tour. The rest of the view may differ from that of the scene. */
  readonly tour: TourStep | null;
}

/** The same view in the full page, with the embed options at their defaults. */
export function inFull(view: ViewState): ViewState {
  return { ...view, ui: 'full', controls: CONTROLS, locked: [], autoplay: 'off' };
}
