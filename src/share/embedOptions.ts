/** What an editor chooses when a view is put into another page. */
import type { Language } from '../domain/language.ts';
import { type Control, CONTROLS, type Lock, type Theme } from '../state/view.ts';

/** The ways a view can stand in another page; a picture is for pages that strip frames. */
export const SNIPPET_FORMS = ['frame', 'component', 'link', 'picture'] as const;
export type SnippetForm = (typeof SNIPPET_FORMS)[number];

/** As wide as there is room at a ratio of width to height, or fixed in CSS pixels. */
export interface EmbedSize {
  readonly kind: 'ratio' | 'fixed';
  readonly width: number;
  readonly height: number;
}

export const SIZES: readonly EmbedSize[] = [
  { kind: 'ratio', width: 16, height: 9 },
  { kind: 'ratio', width: 4, height: 3 },
  { kind: 'ratio', width: 1, height: 1 },
  { kind: 'fixed', width: 320, height: 420 },
  { kind: 'fixed', width: 480, height: 270 },
  { kind: 'fixed', width: 960, height: 540 },
  { kind: 'fixed', width: 1920, height: 1080 },
];

/** The least height of a frame that follows its ratio, in CSS pixels: on a phone it leaves the map half of it. */
export const LEAST_HEIGHT = 340;

/** `16:9`, `480×270`. */
export function sizeText({ kind, width, height }: EmbedSize): string {
  return kind === 'ratio' ? `${width}:${height}` : `${width}×${height}`;
}

export interface EmbedOptions {
  readonly form: SnippetForm;
  readonly size: EmbedSize;
  readonly language: Language;
  readonly theme: Theme;
  readonly controls: readonly Control[];
  readonly locked: readonly Lock[];
  /** Means something with the timeline only, where its readers can stop it. */
  readonly autoplay: boolean;
  /** Whether the record stays as it is today, whatever is corrected later. */
  readonly frozen: boolean;
}

/** Whether a map may begin to play by itself: only where its readers can stop it. */
export function canAutoplay({ controls, locked }: Pick<EmbedOptions, 'controls' | 'locked'>): boolean {
  return controls.includes('timeline') && !locked.includes('time');
}

/** The choices that nobody has made yet. */
export function initialOptions(language: Language, theme: Theme): EmbedOptions {
  return {
    form: 'frame',
    size: { kind: 'ratio', width: 16, height: 9 },
    language,
    theme,
    controls: CONTROLS,
    locked: [],
    autoplay: false,
    frozen: false,
  };
}
