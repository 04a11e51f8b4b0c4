/** Everything that can be shared: what a link, an embed or a citation carries. */
import type { Language } from '../domain/language.ts';
import type { Party } from '../domain/partnership.ts';
import type { Query } from '../domain/query.ts';
import type { Time } from '../domain/time.ts';

/** What is opened in the panel; at most one thing. */
export type Selection = {
  readonly kind: 'partnership' | 'event' | 'country';
  /** An id of the record, or an alpha-3 code. */
  readonly id: string;
} | null;

/** Zoom as MapLibre counts it; the centre in degrees. */
export interface Camera {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

export const PROJECTIONS = ['map', 'globe'] as const;
export type Projection = (typeof PROJECTIONS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface ViewState extends Query {
  readonly time: Time;
  readonly selection: Selection;
  /** The party that is compared with the selected country; null without one. */
  readonly compare: Party | null;
  readonly view: Projection;
  /** Null is the whole world, fitted to the free space. */
  readonly map: Camera | null;
  readonly lang: Language;
  readonly theme: Theme;
}
