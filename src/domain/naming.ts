/** Finding things by their names. */
import type { Localised } from './language.ts';

/** Whether a text stands in a name in any language, whatever its case, accents and Unicode form. */
export function isNamed(name: Localised, text: string): boolean {
  return Object.values<string>(name).some((one) => plain(one).includes(plain(text)));
}

/** Decomposed, so that an unfinished syllable is found in the finished one: 하 in 한국. */
function plain(text: string): string {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
