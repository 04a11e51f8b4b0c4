/** Ranking of documents for a query. */
import { type Document, type Name, RESULT_KINDS } from './documents.ts';
import { choseongOf, isChoseong, lettersOf } from './fold.ts';
import type { Matches } from './matches.ts';
import type { Postings } from './postings.ts';
import type { PreparedQuery } from './query.ts';
import { sortedBy } from './sortedBy.ts';

/**
 * From best to worst: the query equals the name; its first words; its start; some of its words; starts of its
 * words; or matches not only the name.
 */
const RANKS = ['name', 'first words', 'beginning', 'words', 'beginnings', 'about'] as const;

/** More than there are documents, or words in a name. */
const MANY = 2 ** 20;

/** A document with its best matching name. */
export interface Found {
  readonly document: Document;
  readonly name: Name;
}

/**
 * The matching documents, best first: by rank, number of query words in the name, and kind; then the shorter name, or
 * the later event.
 */
export function ranked(
  documents: readonly Document[],
  postings: Postings,
  query: PreparedQuery,
  matches: Matches,
): Found[] {
  const { names, firstNames, wordsOf } = postings;
  const scoreOf = scores(postings, query, matches);
  const found: Found[] = [];
  const keys: number[] = [];
  for (const index of matches.documents) {
    const document = documents[index] as Document;
    const first = firstNames[index] as number;
    let [best, score] = [first, scoreOf(first)];
    for (let name = first + 1; name < first + document.names.length; name++) {
      const other = scoreOf(name);
      if (other < score) [best, score] = [name, other];
    }
    const last = document.kind === 'event' ? documents.length - index : wordsOf(best).length;
    keys.push((score * RESULT_KINDS.length + RESULT_KINDS.indexOf(document.kind)) * MANY + last);
    found.push({ document, name: names[best] as Name });
  }
  return sortedBy(keys.keys(), keys.length, (i) => keys[i] as number).map((i) => found[i] as Found);
}

/** The score of a name by index, from 0, the best. */
function scores(postings: Postings, query: PreparedQuery, matches: Matches): (name: number) => number {
  const { names, vocabulary, namesWrittenAs, namesWithBare } = postings;
  const { letters } = query;
  const all = query.words.length;
  const bare = new Set(namesWithBare(letters));
  const begins = new Uint8Array(names.length);
  if (matches.documents.length > 0)
    for (const word of vocabulary.startingWith(letters))
      for (const name of namesWrittenAs(word)) begins[name] = 1;
  const rank = (name: number): (typeof RANKS)[number] => {
    if (bare.has(name)) return 'name';
    if (begins[name]) return beginningOf(postings.wordsOf(name), letters);
    if (matches.exactlyInName(name) === all) return 'words';
    return matches.inName(name) === all ? 'beginnings' : 'about';
  };
  return (name) => {
    const own = rank(name);
    return RANKS.indexOf(own) + (own === 'about' ? all - matches.inName(name) : 0);
  };
}

/** How a name with these words begins, which starts with the letters of a query, or with its initial consonants. */
function beginningOf(words: readonly string[], letters: string): 'name' | 'first words' | 'beginning' {
  if (isChoseong(letters)) return choseongOf(words.join('')) === letters ? 'name' : 'beginning';
  let length = 0;
  for (const [i, word] of words.entries()) {
    length += lettersOf(word).length;
    if (length > letters.length) return 'beginning';
    if (length === letters.length) return i + 1 === words.length ? 'name' : 'first words';
  }
  return 'name';
}
