/** What the list of the search shows of an answer. Pure. */
import type { EdtfDate } from '../../domain/time/date.ts';
import type { ResultKind } from '../../search/documents.ts';
import type { Answer, SearchResult } from '../../search/search.ts';

/** A row of the list: the date that was typed, something found, or the rest of its kind. */
export type Row =
  | { readonly kind: 'date'; readonly id: string; readonly date: EdtfDate }
  | SearchResult
  | { readonly kind: 'more'; readonly id: ResultKind; readonly all: number };

export interface Group {
  readonly kind: 'date' | ResultKind;
  readonly items: readonly Row[];
}

/** How many results of a kind are shown before all of them are asked for. */
const FIRST = 6;

/** The rows by kind, the kind of the best result first. Kinds that are `unfolded` are shown in full. */
export function groupsOf({ date, results }: Answer, unfolded: readonly ResultKind[]): Group[] {
  const groups: Group[] = date ? [{ kind: 'date', items: [{ kind: 'date', id: 'date', date }] }] : [];
  for (const kind of new Set(results.map((one) => one.kind))) {
    const all = results.filter((one) => one.kind === kind);
    // A row for a single one more would take its place.
    const short = !unfolded.includes(kind) && all.length > FIRST + 1;
    groups.push({
      kind,
      items: short ? [...all.slice(0, FIRST), { kind: 'more', id: kind, all: all.length }] : all,
    });
  }
  return groups;
}
