/** Finding items of a list by name. */
import type { Localised } from '../domain/language.ts';
import { COUNTRY_ALIASES, MINERAL_ALIASES } from './aliases.ts';
import { choseongOf, fold, isChoseong, lettersOf } from './fold.ts';
import { inOtherLayout } from './keyboard.ts';

/** Something with names, and with a code such as a three-letter country code. */
export interface Named {
  readonly names: readonly string[];
  readonly code?: string;
}

/** The names of a country in both languages, its usual other names, and its code. */
export function namedCountry({ id, name }: { readonly id: string; readonly name: Localised }): Named {
  return { names: [name.en, name.ko, ...(COUNTRY_ALIASES[id] ?? [])], code: id };
}

/** The names of a mineral in both languages, and its usual other names. */
export function namedMineral(id: string, name: Localised): Named {
  return { names: [name.en, name.ko, ...(MINERAL_ALIASES[id] ?? [])] };
}

/**
 * Whether a text occurs in a name, ignoring case, accents and Unicode form, or starts the code. Hangul is compared by
 * letters, so that a syllable may be unfinished, or by initial consonants. The empty text matches every name.
 */
export function isNamed({ names, code }: Named, text: string): boolean {
  const query = fold(text);
  return (
    names.some((name) => occursIn(fold(name), query)) || (code !== undefined && fold(code).startsWith(query))
  );
}

/** Both texts are folded. Letters match from the start of a syllable on: ㄱ is in 한국 as the start of 국 only. */
function occursIn(name: string, query: string): boolean {
  if (isChoseong(query)) return choseongOf(name.replaceAll(' ', '')).includes(query);
  const letters = lettersOf(query);
  const characters = Array.from(name, lettersOf);
  return query === '' || characters.some((_, start) => characters.slice(start).join('').startsWith(letters));
}

/**
 * Returns whether a text finds an item of a list. If it names none of them, it is taken for what its keys write in the
 * other keyboard layout.
 */
export function finderOf<T>(
  items: readonly T[],
  namedOf: (item: T) => Named,
): (item: T, text: string) => boolean {
  const finds = (text: string) => items.some((item) => isNamed(namedOf(item), text));
  let last = { text: '', meant: '' };
  return (item, text) => {
    if (text !== last.text) {
      const other = finds(text) ? null : inOtherLayout(text);
      last = { text, meant: other !== null && finds(other) ? other : text };
    }
    return isNamed(namedOf(item), last.meant);
  };
}
