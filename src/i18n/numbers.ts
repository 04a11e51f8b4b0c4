/** Numbers as newspapers write them. */
import type { Language } from '../domain/language.ts';

/** From here on a number is written with a word: 3.5 million, 350만. */
const LARGE = 1_000_000;

/** Writes a number: `2,750`, `3.5 million`; `2,750`, `350만`. Five digits count. */
export function readableNumber(language: Language): (value: number) => string {
  const plain = new Intl.NumberFormat(language);
  const large = new Intl.NumberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 5,
  });
  return (value) => (Math.abs(value) >= LARGE ? large : plain).format(value);
}

/** Writes a part of a whole, 0 to 1, in per cent: `7.6%`, `43%`, `0.03%`. Two digits count, three from 99.5% on. */
export function readablePercent(language: Language): (share: number) => string {
  const two = new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 2 });
  const three = new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 3 });
  return (share) => (share >= 0.0995 ? three : two).format(share);
}
