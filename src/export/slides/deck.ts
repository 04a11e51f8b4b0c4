/** A presentation as plain data, which can be sent to a worker. `pptxOf` writes it. */
import type { Palette } from '../../cartography/palette.ts';
import type { Modules } from '../../cartography/picture/codeItems.ts';
import type { Picture } from '../../cartography/picture/displayList.ts';
import type { Language } from '../../domain/language.ts';

/** A presentation. */
export interface Deck {
  readonly title: string;
  /** Who made it. */
  readonly creator: string;
  /** The address that it was made from; null if nobody else could open it. */
  readonly link: string | null;
  readonly language: Language;
  /** Its colours become the theme. */
  readonly palette: Palette;
  /** The date of the file, such as `2026-11-30`: the same deck gives the same bytes on any day. */
  readonly date: string;
  readonly slides: readonly Slide[];
}

/**
 * The layouts: a title; a wide picture; a picture with a text beside it; a list in two columns.
 */
export const LAYOUTS = ['title', 'map', 'mapText', 'sources'] as const;
/** One of `LAYOUTS`. */
export type LayoutName = (typeof LAYOUTS)[number];

/** A slide. The texts that its layout has no place for are left out. */
export interface Slide {
  readonly layout: LayoutName;
  /** What outlines and screen readers call it. */
  readonly title: string;
  /** The line below the title: the date. On a title slide, the subtitle. */
  readonly line?: string;
  /** The text beside the picture, or the list. */
  readonly text?: readonly Paragraph[];
  /** Small, at the bottom: source, licence, statements, links. */
  readonly credits?: readonly Paragraph[];
  readonly picture?: SlidePicture;
  readonly code?: SlideCode;
  readonly notes?: readonly Paragraph[];
}

/** A piece of text in one format. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  /** An address. */
  readonly link?: string;
  /** A BCP 47 tag, if it is not the language of the deck. */
  readonly language?: string;
}

/** A paragraph. */
export type Paragraph = readonly Run[];

/** A picture with its text alternative. */
export interface SlidePicture {
  readonly alt: string;
  readonly picture: Picture;
  /**
   * The picture as PNG: then the slide has it as a vector graphic, and as PNG for programs that show none. Null for
   * shapes that can be edited.
   */
  readonly png: Uint8Array | null;
  /** The names of shapes by kind and id, such as `country KOR`; the id if there is none. */
  readonly names?: Readonly<Record<string, string>>;
}

/** A QR code, which is also a link. */
export interface SlideCode {
  readonly modules: Modules;
  readonly link: string;
  readonly alt: string;
}
