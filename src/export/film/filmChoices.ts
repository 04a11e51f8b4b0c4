/** What can be chosen for films. */
import type { Day } from '../../domain/time/date.ts';
import type { Speed } from '../../domain/time/playback.ts';
import type { Content } from '../material.ts';
import type { Pixels } from '../pictureChoices.ts';

/** The sizes of films. */
export const FILM_SIZES = ['small', 'large', 'square'] as const;

/** The sizes of films in pixels; encoders want even ones. */
export const FILM_PIXELS: Readonly<Record<(typeof FILM_SIZES)[number], Pixels>> = {
  small: { width: 1280, height: 720 },
  large: { width: 1920, height: 1080 },
  square: { width: 1080, height: 1080 },
};

/** The formats: a video, or a GIF of at most ten seconds, of a view only. */
export const FILM_FORMATS = ['video', 'gif'] as const;

/** The sizes of GIFs in pixels. */
export const GIF_PIXELS: Readonly<Record<'small' | 'square', Pixels>> = {
  small: { width: 800, height: 450 },
  square: { width: 600, height: 600 },
};

/** Where captions are: part of the frames, in a file beside the film, or nowhere. */
export const CAPTIONS = ['inside', 'beside', 'none'] as const;

/** What time passes over, and how fast. Both days are inclusive, and `from` is before `to`. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly speed: Speed;
}

/** The choices for a film. */
export interface FilmChoices {
  readonly content: Content;
  /** Of the view; a tour has its own times. */
  readonly span: Span;
  /** Of a tour there is no GIF: nobody could read its texts. */
  readonly format: (typeof FILM_FORMATS)[number];
  readonly size: (typeof FILM_SIZES)[number];
  readonly captions: (typeof CAPTIONS)[number];
  readonly scheme: 'light' | 'dark';
}

/** The size of a film in pixels. The largest size of a GIF is the small one. */
export function filmPixels(format: FilmChoices['format'], size: FilmChoices['size']): Pixels {
  return format === 'gif' ? GIF_PIXELS[size === 'large' ? 'small' : size] : FILM_PIXELS[size];
}
