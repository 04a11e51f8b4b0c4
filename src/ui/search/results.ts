/** Groups search results for the list. Pure. */
import type { Written } from '../../domain/time/writtenTime.ts';
import type { ResultKind } from '../../search/documents.ts';
import type { Answer, SearchResult } from '../../search/search.ts';

/** A row of the list: a typed date, a result, or a button for the other results of a kind (`all` is their total). */
export type Row =
  | { readonly kind: 'date'; readonly id: string; readonly date: Written }
  | SearchResult
  | { readonly kind: 'more'; readonly id: ResultKind; readonly all: number };

/** The rows of one kind. */
export interface Group {
  readonly kind: 'date' | ResultKind;
  readonly items: readonly Row[];
}

/** The number of results of a kind in a collapsed group. */
const FIRST = 6;

/** Returns the rows by kind: first the date, then the kind of the best result. Kinds in `unfolded` have all rows. */
export function groupsOf({ date, results }: Answer, unfolded: readonly ResultKind[]): Group[] {
  const groups: Group[] =
    date && date.kind !== 'ambiguous' ? [{ kind: 'date', items: [{ kind: 'date', id: 'date', date }] }] : [];
  for (const kind of new Set(results.map((one) => one.kind))) {
    const all = results.filter((one) => one.kind === kind);
    // A button for a single result would take as much room as the result.
    const short = !unfolded.includes(kind) && all.length > FIRST + 1;
    groups.push({
      kind,
      items: short ? [...all.slice(0, FIRST), { kind: 'more', id: kind, all: all.length }] : all,
    });
  }
  return groups;
}
