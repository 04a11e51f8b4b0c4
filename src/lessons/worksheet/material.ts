/** What the pages of a worksheet are made from. */
import type { Lesson } from '../../domain/lesson/lesson.ts';
import type { Term } from '../../domain/lesson/terms.ts';
import type { Handout } from '../../export/handout/handout.ts';
import type { DetailedSource } from '../../export/shownSources.ts';
import type { Worksheet } from './worksheet.ts';

/** A lesson with its worksheet, its scenes as on a hand-out, and the terms that it uses. */
export interface WorksheetMaterial {
  readonly lesson: Lesson;
  readonly worksheet: Worksheet;
  readonly handout: Handout;
  readonly source: DetailedSource;
  readonly terms: readonly Term[];
}
