/** Text normalised for comparison: case, width, accents, punctuation and Unicode form are ignored. */
import { disassemble, getChoseong } from 'es-hangul';

/**
 * Everything except compatibility jamo, which people type for initial consonants: NFKC would change them to
 * other letters.
 */
const UNIFIABLE = /[^\u3131-\u318e]+/gu;

/** Two consonants that input methods join to one letter, such as `ㄾ`, when the initials of 리튬 are typed. */
const CLUSTERS = /[ㄳㄵㄶㄺ-ㅀㅄ]/gu;

/**
 * Lower-case words without accents, separated by single spaces; Hangul in composed syllables. Full stops are
 * removed (`U.S.` becomes `us`); other punctuation separates words. Two consonants joined to one letter are taken
 * apart. Idempotent.
 */
export function fold(text: string): string {
  return text
    .replace(UNIFIABLE, (part) => part.normalize('NFKC').toLowerCase().normalize('NFKD'))
    .replace(/[\p{M}.]/gu, '')
    .normalize('NFC')
    .replace(CLUSTERS, disassemble)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Folds a text and removes the spaces between its words. */
export function compact(text: string): string {
  return fold(text).replaceAll(' ', '');
}

const HANGUL = /\p{Script=Hangul}/u;

/** Whether a text contains Hangul. */
export function hasHangul(text: string): boolean {
  return HANGUL.test(text);
}

/**
 * Decomposes folded text into letters, so that an unfinished syllable is a prefix: `희톨` becomes `ㅎㅡㅣㅌㅗㄹ`, a
 * prefix of `희토류`.
 */
export const lettersOf = characterwise(disassemble);

/**
 * Replaces each Hangul syllable of folded text by its initial consonant (choseong): `한 eu` becomes `ㅎ eu`.
 */
export const choseongOf = characterwise(getChoseong);

/** Whether a text consists of initial consonants only, such as `ㅎㅌㄹ`. */
export function isChoseong(word: string): boolean {
  return /^[ㄱ-ㅎ]+$/u.test(word);
}

/** Applies `change` to each Hangul character, with a cache. */
function characterwise(change: (character: string) => string): (text: string) => string {
  const cache = new Map<string, string>();
  return (text) => {
    if (!hasHangul(text)) return text;
    let changed = '';
    for (const character of text) {
      let result = cache.get(character);
      if (result === undefined) {
        result = hasHangul(character) ? change(character) : character;
        cache.set(character, result);
      }
      changed += result;
    }
    return changed;
  };
}
