/** Options for embedding a view in another page. */
import type { Language } from '../domain/language.ts';
import { type Control, CONTROLS, type Lock, type Theme } from '../state/view.ts';

/** The forms of an embed; a picture is for pages that remove frames. */
export const SNIPPET_FORMS = ['frame', 'component', 'link', 'picture'] as const;
/** The form of an embed. */
export type SnippetForm = (typeof SNIPPET_FORMS)[number];

/** For `ratio` the full width of its container at the ratio of width to height; for `fixed` in CSS pixels. */
export interface EmbedSize {
  readonly kind: 'ratio' | 'fixed';
  readonly width: number;
  readonly height: number;
}

/** The sizes on offer, by kind. */
export const SIZES: readonly EmbedSize[] = [
  { kind: 'ratio', width: 16, height: 9 },
  { kind: 'ratio', width: 4, height: 3 },
  { kind: 'ratio', width: 1, height: 1 },
  { kind: 'fixed', width: 320, height: 420 },
  { kind: 'fixed', width: 480, height: 270 },
  { kind: 'fixed', width: 960, height: 540 },
  { kind: 'fixed', width: 1920, height: 1080 },
];

/** Minimum height of a `ratio` frame, in CSS pixels: on a phone the map gets half of it. */
export const LEAST_HEIGHT = 340;

/** Returns the size as text: `16:9` for a ratio, `480×270` for a fixed size. */
export function sizeText({ kind, width, height }: EmbedSize): string {
  return kind === 'ratio' ? `${width}:${height}` : `${width}×${height}`;
}

/** The choices of an editor who embeds a view. */
export interface EmbedOptions {
  readonly form: SnippetForm;
  readonly size: EmbedSize;
  readonly language: Language;
  readonly theme: Theme;
  readonly controls: readonly Control[];
  readonly locked: readonly Lock[];
  /** Has no effect unless `canAutoplay`. */
  readonly autoplay: boolean;
  /** Whether to keep today's release of the record, without later corrections. */
  readonly frozen: boolean;
}

/** Returns whether playback may start by itself: only if readers can stop it. */
export function canAutoplay({ controls, locked }: Pick<EmbedOptions, 'controls' | 'locked'>): boolean {
  return controls.includes('timeline') && !locked.includes('time');
}

/** Returns the options that a reader's own tour can have: with its release, and not as a component, which takes a query only. */
export function ofOwnTour(options: EmbedOptions): EmbedOptions {
  return { ...options, frozen: true, form: options.form === 'component' ? 'frame' : options.form };
}

/** Returns the default options for a language and a theme. */
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
