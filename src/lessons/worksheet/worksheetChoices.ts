/** What can be chosen for a worksheet. */
import type { Paper } from '../../ui/paper/paper.ts';

/** The kinds of pages, in the order in which they are printed. Each starts on a sheet of its own. */
export const WORKSHEET_PARTS = ['pupils', 'key', 'glossary', 'teacher'] as const;
/** One of `WORKSHEET_PARTS`. */
export type WorksheetPart = (typeof WORKSHEET_PARTS)[number];

/** The choices for a worksheet. */
export interface WorksheetChoices {
  readonly paper: Paper;
  readonly parts: readonly WorksheetPart[];
}
