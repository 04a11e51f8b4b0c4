/** Text typed in the wrong keyboard layout: Korean (dubeolsik) or Latin (QWERTY). */
import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';
import { hasHangul } from './fold.ts';

/**
 * What the keys of a text write in the other layout: `gksrnr` becomes 한국, and `ㅡㄴㅔ` becomes `msp`. Null for a text
 * without letters, or with letters of both layouts, and for one that cannot be Korean.
 */
export function inOtherLayout(text: string): string | null {
  const typed = text.normalize('NFC');
  const latin = /[a-z]/iu.test(typed);
  if (hasHangul(typed)) return latin ? null : convertHangulToQwerty(typed);
  if (!latin) return null;
  // Capitals alone are those of Caps Lock, not of Shift, which types double consonants.
  const keys = /[a-z]/u.test(typed) ? typed : typed.toLowerCase();
  try {
    return convertQwertyToHangul(keys);
  } catch {
    // es-hangul throws where vowels without an initial consonant combine and a consonant follows: ㅗㅐㅈ (`how`).
    return null;
  }
}
