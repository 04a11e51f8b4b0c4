/** Search in English or Korean: by words, prefixes, initial consonants, and with typos. */
import type { Dataset } from '../data/dataset.ts';
import type { Span } from '../domain/time/date.ts';
import { type Ambiguous, daysOf, readWritten, type Written } from '../domain/time/writtenTime.ts';
import { overlap } from '../domain/time/life.ts';
import { memoised } from '../domain/memoised.ts';
import type { Document, ResultKind, KindWords, Name, EventPlace } from './documents.ts';
import { documentsOf, RESULT_KINDS, placesOf } from './documents.ts';
import { fold } from './fold.ts';
import { inOtherLayout } from './keyboard.ts';
import type { PreparedName, PreparedQuery, Rank } from './rank.ts';
import { preparedName, preparedQuery, rankOfName } from './rank.ts';
import { createVocabulary, wordsOf } from './vocabulary.ts';

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
  readonly words: ReadonlySet<string>;
}

/** A search index over one record. */
export interface Search {
  /** By id. */
  readonly places: ReadonlyMap<string, EventPlace>;
  /** Accepts any text and never throws. An empty query has no results. */
  readonly find: (query: string) => Answer;
}

/** Longer queries are truncated, so that pasted text cannot block the page. */
const LONGEST_QUERY = 120;

/**
 * The search index of a record, with dates within `span`. Building it takes about ten milliseconds, so build
 * it once.
 */
export function searchOf(dataset: Dataset, span: Span, words: KindWords): Search {
  const places = placesOf(dataset);
  const documents = documentsOf(dataset, places, words);
  const vocabulary = createVocabulary();
  const foldedWords = memoised((text: string) => wordsOf(fold(text)));
  for (const [id, { names, about }] of documents.entries()) {
    for (const name of names) {
      const ofName = foldedWords(name.text);
      vocabulary.add(ofName, id);
      // Also match compounds written as one word: "vietnam", "rareearths".
      if (ofName.length > 1) vocabulary.add([ofName.join('')], id);
    }
    for (const text of about) vocabulary.add(foldedWords(text), id);
  }
  const namesOf = memoised((document: Document) =>
    document.names.map((name) => preparedName(name, foldedWords(name.text))),
  );

  const answerTo = (text: string): Answer => {
    const query = preparedQuery(text);
    const matching = query.words.map(vocabulary.matching);
    const answers = matching.map(({ words: own }) => own);
    const documentsOfWord = answers.map((own) => new Set([...own].flatMap(vocabulary.documentsWith)));
    const matchingAny = new Set(documentsOfWord.flatMap((own) => [...own]));
    const matchingAll = [...matchingAny].filter((id) => documentsOfWord.every((own) => own.has(id)));
    const ids = matchingAll.length > 0 ? matchingAll : [...matchingAny];
    const found = ids.flatMap((id) => {
      const document = documents[id];
      return document ? [{ document, id, ...bestOf(namesOf(document), query, answers) }] : [];
    });
    const date = readWritten(text);
    const days = date && date.kind !== 'ambiguous' ? daysOf(date) : null;
    return {
      query: text,
      date: days && !overlap({ start: days.first, end: days.after }, span) ? null : date,
      results: found.sort(compareResults).map(({ document: { kind, id }, name }) => ({ kind, id, name })),
      exact: matching.every((one) => one.exact) && matchingAll.length > 0,
      words: new Set(answers.flatMap((own) => [...own])),
    };
  };
  const find = (text: string): Answer => {
    const asTyped = answerTo(text.slice(0, LONGEST_QUERY));
    const other = isFound(asTyped) ? null : inOtherLayout(asTyped.query);
    const otherwise = other === null ? null : answerTo(other);
    return otherwise && isFound(otherwise) ? otherwise : asTyped;
  };
  return { places, find };
}

/** Whether a query has results that are more than approximate. */
function isFound({ date, exact }: Answer): boolean {
  return date !== null || exact;
}

interface Ranked {
  readonly document: Document;
  /** Index among the documents. */
  readonly id: number;
  readonly name: PreparedName;
  readonly rank: Rank;
  readonly inName: number;
}

function bestOf(
  names: readonly PreparedName[],
  query: PreparedQuery,
  answers: readonly ReadonlySet<string>[],
): Pick<Ranked, 'name' | 'rank' | 'inName'> {
  return names
    .map((name) => ({ name, ...rankOfName(name, query, answers) }))
    .reduce((best, other) => ((other.rank - best.rank || best.inName - other.inName) < 0 ? other : best));
}

/**
 * Compares by rank, number of query words in the name, and kind; then the shorter name, or the later event.
 */
function compareResults(a: Ranked, b: Ranked): number {
  return (
    a.rank - b.rank ||
    b.inName - a.inName ||
    RESULT_KINDS.indexOf(a.document.kind) - RESULT_KINDS.indexOf(b.document.kind) ||
    (a.document.kind === 'event' ? b.id - a.id : a.name.words.length - b.name.words.length)
  );
}
