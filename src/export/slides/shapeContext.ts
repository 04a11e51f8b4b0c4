/** What shapes are written with. */
import type { Palette } from '../../cartography/palette.ts';
import type { Language } from '../../domain/language.ts';

/** How shapes are drawn. */
export interface ShapeContext {
  /** Points for each pixel of the picture, and where its top left corner is, in points. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly palette: Palette;
  readonly language: Language;
  /** An id that no other shape of the slide has. */
  readonly newId: () => number;
}
