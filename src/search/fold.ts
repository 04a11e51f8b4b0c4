/** Text as it is compared: neither case, width, accents, punctuation nor the form of Unicode count. */
import { disassemble, getChoseong } from 'es-hangul';

/** All but the letters that people type for initial consonants: to unify their width would turn them into other ones. */
const UNIFIABLE = /[^\u3131-\u318e]+/gu;

/**
 * Words in small letters without accents, one space between them; Hangul in whole syllables.
 * Points are dropped (`U.S.` is `us`), other punctuation parts words. Folding twice changes nothing.
 */
export function fold(text: string): string {
  return text
    .replace(UNIFIABLE, (part) => part.normalize('NFKC').toLowerCase().normalize('NFKD'))
    .replace(/[\p{M}.]/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const HANGUL = /\p{Script=Hangul}/u;

/** Whether a text has a letter of Hangul. */
export function hasHangul(text: string): boolean {
  return HANGUL.test(text);
}

/** The letters of folded text: `희톨` is `ㅎㅡㅣㅌㅗㄹ`, with which `희토류` begins, as it does while it is typed. */
export const lettersOf = characterwise(disassemble);

/** Folded text with the initial consonant of each syllable in its place: `한 eu` is `ㅎ eu`. */
export const choseongOf = characterwise(getChoseong);

/** Whether text is nothing but initial consonants, such as `ㅎㅌㄹ`. */
export function isChoseong(word: string): boolean {
  return /^[ㄱ-ㅎ]+$/u.test(word);
}

/** Changes the Hangul of a text character by character, and remembers each. */
function characterwise(change: (character: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let changed = '';
    for (const character of text) {
      let found = known.get(character);
      if (found === undefined) {
        found = hasHangul(character) ? change(character) : character;
        known.set(character, found);
      }
      changed += found;
    }
    return changed;
  };
}
