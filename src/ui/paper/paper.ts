/** What is printed on sheets of paper: a hand-out, a worksheet. */
import type { ReactElement } from 'react';
import type { Language } from '../../domain/language.ts';

/** The formats of paper. */
export const PAPERS = ['a4', 'letter'] as const;
/** One of `PAPERS`. */
export type Paper = (typeof PAPERS)[number];

/** Width and height in millimetres, upright. `Sheet.module.css` has the same. */
export const PAPER_SIZE: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
};

/** CSS pixels in a millimetre. */
export const PIXELS_PER_MM = 96 / 25.4;

/** What is never divided between sheets. Distances to other blocks are its padding, never a margin. */
export interface PaperBlock {
  readonly key: string;
  readonly element: ReactElement;
  /** Whether it is on the same sheet as the block after it, as a heading is. */
  readonly withNext?: boolean;
}

/** Blocks that belong together. */
export interface PaperSection {
  readonly key: string;
  readonly blocks: readonly PaperBlock[];
  /** Whether it starts on another sheet rather than being divided. */
  readonly whole?: boolean;
  /** Whether it is spread over its sheet: such sections share the room that is left. */
  readonly spread?: boolean;
}

/** Something to print. The same object while nothing has changed: it is measured again otherwise. */
export interface PaperWork {
  readonly paper: Paper;
  readonly language: Language;
  readonly sections: readonly PaperSection[];
  /** What is at the foot of each sheet, with its number and that of all sheets. It is always of the same height. */
  readonly foot: (sheet: number, sheets: number) => ReactElement;
}
