/** Queries before they are views: their parameters, and what can be asked of them before there is a record. */
import { LANGUAGES } from '../domain/language.ts';
import type * as Pasted from './pastedQuery.ts';
import { isTourKey, isViewKey, KNOWN_KEYS, NONE, type PastedReader } from './viewKeys.ts';

/** The parameters of a query, also before there is a record; with a reader, the keys as they were meant. */
export function readQuery(query: string, pasted?: PastedReader | null): readonly Pasted.Parameter[] {
  return (
    pasted?.parametersOf(query, KNOWN_KEYS) ??
    Array.from(new URLSearchParams(query), ([key, text]) => ({ key, text, exact: true }))
  );
}

/** Which of `values` a query asks for under a key, as `parseView` reads it; null for none. */
export function askedOf<T extends string>(
  query: string,
  key: string,
  values: readonly T[],
  pasted: PastedReader | null,
): T | null {
  const given = readQuery(query, pasted).find((one) => one.key === key);
  const texts = given && [given.text, ...(pasted?.meantTexts(given.text) ?? [])];
  return values.find((value) => texts?.includes(value)) ?? null;
}

/** The id of the tour or lesson that a query asks for, if it can be one; null without one. */
export function askedTour(query: string, pasted?: PastedReader | null): string | null {
  const text = readQuery(query, pasted).find(({ key }) => isTourKey(key))?.text ?? '';
  const meant = [text, ...(pasted?.meantTexts(text) ?? []), text.toLowerCase()];
  return meant.find((id) => id !== NONE && /^[a-z][a-z0-9-]*$/.test(id)) ?? null;
}

/**
 * Loads the reader if a query is not as in the contract, or if it is `asked` for; otherwise null, as if it cannot be
 * loaded. Whether ids exist is known only with the record.
 */
export async function pastedFor(query: string, asked = false): Promise<PastedReader | null> {
  const plain = readQuery(query).every(
    ({ key, text }) =>
      isViewKey(key) &&
      (key === 'lang' ? LANGUAGES.some((tag) => tag === text) : /^(?:[\w.,:/-]*\w)?$/u.test(text)),
  );
  return plain && !asked ? null : import('./pastedQuery.ts').catch(() => null);
}
