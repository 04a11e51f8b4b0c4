/** Search in English or Korean: by words, prefixes, initial consonants, and with typos. */
import type { Dataset } from '../data/dataset.ts';
import type { Span } from '../domain/time/date.ts';
import type { TourSummary } from '../domain/tour/tour.ts';
import { type Ambiguous, daysOf, readWritten, type Written } from '../domain/time/writtenTime.ts';
import { overlap } from '../domain/time/life.ts';
import type { ResultKind, KindWords, Name, EventPlace } from './documents.ts';
import { documentsOf, placesOf } from './documents.ts';
import { inOtherLayout } from './keyboard.ts';
import { matchesOf } from './matches.ts';
import { postingsOf } from './postings.ts';
import { preparedQuery } from './query.ts';
import { ranked } from './rank.ts';

/** A document that matches a query. */
export interface SearchResult {
  readonly kind: ResultKind;
  readonly id: string;
  /** The best matching name. */
  readonly name: Name;
}

/** The results of a query. */
export interface Answer {
  /** The text whose results these are: the query, or what its keys write in the other keyboard layout. */
  readonly query: string;
  /** The date or window typed as the query, if the record covers it, or an ambiguous date. */
  readonly date: Written | Ambiguous | null;
  /** Best first. */
  readonly results: readonly SearchResult[];
  /** False if nothing matches the query exactly and `results` are approximate. */
  readonly exact: boolean;
  /** The matching words of the record, folded, for highlighting. */
  readonly words: Pick<ReadonlySet<string>, 'has'>;
}

/** A search index over one record. */
export interface Search {
  /** By id. */
  readonly places: ReadonlyMap<string, EventPlace>;
  /** Tours and lessons, by id. */
  readonly tours: ReadonlyMap<string, TourSummary>;
  /** Accepts any text and never throws. An empty query has no results. */
  readonly find: (query: string) => Answer;
}

/** Longer queries are truncated, so that pasted text cannot block the page. */
const LONGEST_QUERY = 120;

/** The search index of a record and its tours and lessons, with dates within `span`. Build it once: that takes longer than any search. */
export function searchOf(
  dataset: Dataset,
  span: Span,
  words: KindWords,
  tours: readonly TourSummary[] = [],
): Search {
  const places = placesOf(dataset);
  const documents = documentsOf(dataset, places, words, tours);
  const postings = postingsOf(documents);

  const answerTo = (text: string): Answer => {
    const query = preparedQuery(text);
    const matches = matchesOf(postings, query, documents.length);
    const date = readWritten(text);
    const days = date && date.kind !== 'ambiguous' ? daysOf(date) : null;
    return {
      query: text,
      date: days && !overlap({ start: days.first, end: days.after }, span) ? null : date,
      results: ranked(documents, postings, query, matches).map(({ document: { kind, id }, name }) => ({
        kind,
        id,
        name,
      })),
      exact: matches.exact,
      words: { has: (word) => matches.isWord(postings.indexOf(word)) },
    };
  };
  const find = (text: string): Answer => {
    const asTyped = answerTo(text.slice(0, LONGEST_QUERY));
    const other = isFound(asTyped) ? null : inOtherLayout(asTyped.query);
    const otherwise = other === null ? null : answerTo(other);
    return otherwise && isFound(otherwise) ? otherwise : asTyped;
  };
  return { places, tours: new Map(tours.map((tour) => [tour.id, tour])), find };
}

/** Whether a query has results that are more than approximate. */
function isFound({ date, exact }: Answer): boolean {
  return date !== null || exact;
}
