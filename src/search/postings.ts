/** Which documents have which words, in their names and otherwise. */
import type { Document, Name } from './documents.ts';
import { compact, fold, lettersOf } from './fold.ts';
import { type Vocabulary, vocabularyOf, wordsOf } from './vocabulary.ts';

/** Lists of indices, by index. */
type Lists = (index: number) => readonly number[];

/** Words, names and topics by index. A topic is a list of texts that several documents share. */
export interface Postings {
  readonly words: readonly string[];
  readonly indexOf: (word: string) => number;
  readonly vocabulary: Vocabulary;
  readonly names: readonly Name[];
  /** The folded words of a name, and its document. */
  readonly wordsOf: (name: number) => readonly string[];
  readonly documentOf: (name: number) => number;
  /** For each document the index of its first name; the others follow it. */
  readonly firstNames: readonly number[];
  readonly topics: number;
  /** The names with a word. */
  readonly namesWith: Lists;
  /** The names that are a word if they are written without spaces. */
  readonly namesWrittenAs: Lists;
  readonly topicsWith: Lists;
  readonly documentsOn: Lists;
  /** The names with these letters outside of brackets. */
  readonly namesWithBare: (letters: string) => readonly number[];
}

/** The postings of some documents. Words are numbered as they come. */
export function postingsOf(documents: readonly Document[]): Postings {
  const words = new Map<string, number>();
  const indexOf = (word: string) => words.get(word) ?? -1;
  const added = (word: string) => {
    const index = words.get(word) ?? words.size;
    if (index === words.size) words.set(word, index);
    return index;
  };
  const names: Name[] = [];
  const wordsOfNames: (readonly string[])[] = [];
  const documentOf: number[] = [];
  const firstNames: number[] = [];
  const bare = new Map<string, number[]>();
  const [namesWith, namesWrittenAs, topicsWith, documentsOn] = [lists(), lists(), lists(), lists()];
  const topics = new Map<readonly string[], number>();

  for (const [document, { names: own, about }] of documents.entries()) {
    firstNames.push(names.length);
    for (const name of own) {
      const ofName = wordsOf(fold(name.text));
      const index = names.push(name) - 1;
      wordsOfNames.push(ofName);
      documentOf.push(document);
      for (const word of ofName) namesWith.add(added(word), index);
      // Also match compounds written as one word: "vietnam", "rareearths".
      if (ofName.length > 0) namesWrittenAs.add(added(ofName.join('')), index);
      if (!name.text.includes('(')) continue;
      const letters = lettersOf(compact(name.text.replace(/\([^)]*\)/gu, '')));
      bare.set(letters, [...(bare.get(letters) ?? []), index]);
    }
    for (const texts of about) {
      let topic = topics.get(texts);
      if (topic === undefined) {
        topics.set(texts, (topic = topics.size));
        for (const word of texts.flatMap((text) => wordsOf(fold(text)))) topicsWith.add(added(word), topic);
      }
      documentsOn.add(topic, document);
    }
  }
  const all = [...words.keys()];
  return {
    words: all,
    indexOf,
    vocabulary: vocabularyOf(all),
    names,
    wordsOf: (name) => wordsOfNames[name] as readonly string[],
    documentOf: (name) => documentOf[name] as number,
    firstNames,
    topics: topics.size,
    namesWith: namesWith.at,
    namesWrittenAs: namesWrittenAs.at,
    topicsWith: topicsWith.at,
    documentsOn: documentsOn.at,
    namesWithBare: (letters) => bare.get(letters) ?? [],
  };
}

/** Lists without duplicates of what is added in ascending order. */
function lists(): { readonly add: (index: number, value: number) => void; readonly at: Lists } {
  const own: number[][] = [];
  return {
    add: (index, value) => {
      const list = own[index];
      if (!list) own[index] = [value];
      else if (list.at(-1) !== value) list.push(value);
    },
    at: (index) => own[index] ?? [],
  };
}
