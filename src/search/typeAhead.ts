/** Typing ahead in a list in Korean, or in the wrong keyboard layout. */
import { choseongOf, compact, isChoseong, lettersOf } from './fold.ts';
import { inOtherLayout } from './keyboard.ts';

/**
 * Returns the index of the first name that starts with a word, compared by Hangul letters or initial consonants; if
 * there is none, with what the keys of the word write in the other layout. -1 if that starts no name either.
 */
export function indexOfStart(names: readonly string[], word: string): number {
  const startsWith = (text: string) => {
    const query = compact(text);
    const change = isChoseong(query) ? choseongOf : lettersOf;
    return names.findIndex((name) => query !== '' && change(compact(name)).startsWith(change(query)));
  };
  const found = startsWith(word);
  const other = found < 0 ? inOtherLayout(word) : null;
  return other === null ? found : startsWith(other);
}
