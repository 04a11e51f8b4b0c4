/** Finding items by name. */
import type { Localised } from './language.ts';

/**
 * Whether a text occurs in a name in any language, ignoring case, accents and Unicode form, or starts the
 * `code` (such as a three-letter country code). The empty text matches every name.
 */
export function isNamed(name: Localised, text: string, code?: string): boolean {
  const query = normalised(text);
  return (
    Object.values<string>(name).some((one) => normalised(one).includes(query)) ||
    (code !== undefined && normalised(code).startsWith(query))
  );
}

/** Decomposed (NFD), so that an unfinished syllable matches the finished one: 하 in 한국. */
function normalised(text: string): string {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
