/** The documents and names that match the words of a query. */
import type { Postings } from './postings.ts';
import type { PreparedQuery } from './query.ts';
import { sortedBy } from './sortedBy.ts';

/** What matches a query. Documents, names and words are indices. */
export interface Matches {
  /** Those that match all query words; if none, those that match any. In the order of the words that they match. */
  readonly documents: readonly number[];
  /** The number of query words that match a word of a name, and of those that are one. */
  readonly inName: (name: number) => number;
  readonly exactlyInName: (name: number) => number;
  /** Whether a word of the record matches a query word. */
  readonly isWord: (word: number) => boolean;
  /** Whether a document matches all query words, and none of them only with typos. */
  readonly exact: boolean;
}

/** What matches a query, among so many documents. */
export function matchesOf(postings: Postings, query: PreparedQuery, count: number): Matches {
  const { words, names, vocabulary, namesWith, namesWrittenAs, topicsWith, documentsOn } = postings;
  const documents = createTally(count);
  const inName = createTally(names.length);
  const exactlyInName = createTally(names.length);
  const topics = createTally(postings.topics);
  const isWord = new Uint8Array(words.length);
  /** For each document its first matching word, by query word and number. */
  const first = new Float64Array(count);
  let exact = true;
  const addDocument = (document: number, round: number, word: number) => {
    if (documents.add(document, round) === 1) first[document] = round * words.length + word;
  };
  const addWord = (word: number, round: number) => {
    isWord[word] = 1;
    for (const name of namesWith(word)) {
      inName.add(name, round);
      addDocument(postings.documentOf(name), round, word);
    }
    for (const name of namesWrittenAs(word)) addDocument(postings.documentOf(name), round, word);
    for (const topic of topicsWith(word)) {
      if (topics.add(topic, round) === 0) continue;
      for (const document of documentsOn(topic)) addDocument(document, round, word);
    }
  };
  for (const [i, queryWord] of query.words.entries()) {
    const matching = vocabulary.matching(queryWord);
    exact &&= matching.exact;
    for (const word of matching.words) addWord(word, i + 1);
    for (const name of namesWith(postings.indexOf(queryWord))) exactlyInName.add(name, i + 1);
  }
  const matchingAny: number[] = [];
  const matchingAll: number[] = [];
  for (let document = 0; document < count; document++) {
    const matched = documents.of(document);
    if (matched === 0) continue;
    matchingAny.push(document);
    if (matched === query.words.length) matchingAll.push(document);
  }
  const found = matchingAll.length > 0 ? matchingAll : matchingAny;
  return {
    documents: sortedBy(found, count, (document) => first[document] as number),
    inName: inName.of,
    exactlyInName: exactlyInName.of,
    isWord: (word) => isWord[word] === 1,
    exact: exact && matchingAll.length > 0,
  };
}

interface Tally {
  /** Counts a thing in a round. Its number of rounds; 0 if it was counted in this one. */
  readonly add: (thing: number, round: number) => number;
  readonly of: (thing: number) => number;
}

/** Counts in how many rounds, numbered from 1, each of some things comes up. */
function createTally(things: number): Tally {
  const rounds = new Uint16Array(things);
  const last = new Uint16Array(things);
  return {
    add: (thing, round) => {
      if (last[thing] === round) return 0;
      last[thing] = round;
      return (rounds[thing] = (rounds[thing] as number) + 1);
    },
    of: (thing) => rounds[thing] as number,
  };
}
