/** Number formatting. */
import type { Language } from '../domain/language.ts';

/** Numbers from here on are written with a word: 3.5 million, 350만. */
const LARGE = 1_000_000;

/**
 * Formats a number: `2,750`, `3.5 million`; `2,750`, `350만`. From a million on with at most five significant
 * digits.
 */
export function readableNumber(language: Language): (value: number) => string {
  const plain = new Intl.NumberFormat(language);
  const large = new Intl.NumberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 5,
  });
  return (value) => (Math.abs(value) >= LARGE ? large : plain).format(value);
}

/**
 * Formats a fraction (0 to 1) as percent: `7.6%`, `43%`, `0.03%`. Two significant digits, three from 9.95% on.
 */
export function readablePercent(language: Language): (share: number) => string {
  const two = new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 2 });
  const three = new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 3 });
  return (share) => (share >= 0.0995 ? three : two).format(share);
}
