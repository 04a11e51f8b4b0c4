/** Finding things by their names. */
import type { Localised } from './language.ts';

/**
 * Whether a text is part of a name in any language, whatever its case, accents and Unicode form, or the
 * beginning of its `code`, such as the three letters of a country. The empty text is part of every name.
 */
export function isNamed(name: Localised, text: string, code?: string): boolean {
  const sought = plain(text);
  return (
    Object.values<string>(name).some((one) => plain(one).includes(sought)) ||
    (code !== undefined && plain(code).startsWith(sought))
  );
}

/** Decomposed, so that an unfinished syllable is found in the finished one: 하 in 한국. */
function plain(text: string): string {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
