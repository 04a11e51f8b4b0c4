/** Terms of the glossary, and where texts use them. */
import type { Language, Localised } from '../language.ts';

/** A term of the glossary. */
export interface Term {
  readonly id: string;
  readonly term: Localised;
  readonly definition: Localised;
  /** Other words for it, and other forms of it. */
  readonly aliases?: { readonly [L in Language]?: readonly string[] | undefined } | undefined;
}

/** A part of a text; `term` is the id of the term that it is, or null. */
export interface TermPart {
  readonly text: string;
  readonly term: string | null;
}

/** The words for a term in a language: the term, then its aliases. */
export function wordsOf({ term, aliases }: Term, language: Language): string[] {
  return [term[language], ...(aliases?.[language] ?? [])];
}

/**
 * Cuts a text at the terms in it, each once, at its first use. Of terms at the same place the longest is meant. English
 * words are whole words, also in the plural, in any case unless they have only capitals; Korean ones may have a particle
 * at their end. The texts of the parts together are the text.
 */
export function termParts(text: string, language: Language, terms: readonly Term[]): TermPart[] {
  const found = terms.flatMap((term) =>
    wordsOf(term, language).flatMap((word) =>
      [...text.matchAll(patternOf(word, language))].map(({ index, 0: { length } }) => ({
        id: term.id,
        start: index,
        end: index + length,
      })),
    ),
  );
  const inOrder = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const parts: TermPart[] = [];
  const used = new Set<string>();
  let at = 0;
  let covered = 0;
  for (const { id, start, end } of inOrder) {
    if (start < covered) continue;
    covered = end;
    if (used.has(id)) continue;
    if (start > at) parts.push({ text: text.slice(at, start), term: null });
    parts.push({ text: text.slice(start, end), term: id });
    used.add(id);
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), term: null });
  return parts;
}

/** The ids of the terms that a text uses. */
export function termsIn(text: string, language: Language, terms: readonly Term[]): Set<string> {
  return new Set(termParts(text, language, terms).flatMap(({ term }) => term ?? []));
}

function patternOf(word: string, language: Language): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  if (language === 'ko') return new RegExp(String.raw`(?<![가-힣A-Za-z])${escaped}`, 'gu');
  const flags = word === word.toUpperCase() ? 'gu' : 'giu';
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?:s|es)?(?![\p{L}\p{N}])`, flags);
}
