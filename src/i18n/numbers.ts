/** Numbers, amounts with units, counts and ordinals, as each language writes them. */
import type { Bound } from '../domain/partnership/event.ts';

/** From here on numbers have at most five significant digits, and English writes a word: `3.5 million`. */
const LARGE = 1_000_000;

const DIGITS = { maximumSignificantDigits: 5 } as const;
const englishPlain = new Intl.NumberFormat('en');
const englishLarge = new Intl.NumberFormat('en', { ...DIGITS, notation: 'compact', compactDisplay: 'long' });

/** `2,750`, `15,703`, `3.5 million`, `1.67 billion`. */
export function englishNumber(value: number): string {
  return (Math.abs(value) >= LARGE ? englishLarge : englishPlain).format(value);
}

const koreanSmall = new Intl.NumberFormat('ko', { useGrouping: false });
const rounded = new Intl.NumberFormat('en', { ...DIGITS, useGrouping: false });

/** Powers of 10,000, largest first. */
const KOREAN_PLACES = [
  [1e12, '조'],
  [1e8, '억'],
  [1e4, '만'],
] as const;

/** `2750`, `1만5703`, `350만`, `1억7235만`, `10조`: without commas and, from 10,000 on, without decimals. */
export function koreanNumber(value: number): string {
  if (value < 0) return `-${koreanNumber(-value)}`;
  if (value < 1e4) return koreanSmall.format(value);
  let rest = value >= LARGE ? Number(rounded.format(value)) : Math.round(value);
  let text = '';
  for (const [place, name] of KOREAN_PLACES) {
    const digits = Math.floor(rest / place);
    if (digits > 0) text += `${digits}${name}`;
    rest -= digits * place;
  }
  return rest > 0 ? `${text}${rest}` : text;
}

/** Currencies that English writes as a sign before the number. */
const SIGNS: readonly (readonly [unit: string, sign: string])[] = [
  ['US dollars', '$'],
  ['Australian dollars', 'A$'],
  ['Canadian dollars', 'C$'],
  ['euros', '€'],
  ['pounds', '£'],
  ['yen', '¥'],
];

/**
 * A number with its unit, which the record writes in words: `52.4%`, `$1.67 billion`, `6th` (unit `rank`),
 * `400,000 tonnes a year`, `over 100 governments`.
 */
export function englishAmount(value: number, unit: string, bound?: Bound): string {
  const sign = SIGNS.find(([name]) => unit === name || unit.startsWith(`${name} `));
  const number = englishNumber(value);
  const amount = sign
    ? `${sign[1]}${number}${unit.slice(sign[0].length)}`
    : unit === 'rank'
      ? englishOrdinal(value)
      : unit === '%' || /^percent\b/.test(unit)
        ? `${number}%${unit.replace(/^(%|percent)/, '')}`
        : `${number} ${unit}`;
  return bound ? `${bound} ${amount}` : amount;
}

/** A number with its unit: `62톤`, `350만 톤`, `52.4%`, `100곳 초과`. A unit is spaced after 만, 억 and 조 only. */
export function koreanAmount(value: number, unit: string, bound?: Bound): string {
  const number = koreanNumber(value);
  const amount = `${number}${/[만억조]$/.test(number) && !unit.startsWith('%') ? ' ' : ''}${unit}`;
  return bound ? `${amount} ${{ 'at least': '이상', over: '초과' }[bound]}` : amount;
}

/** `20 to 300 million t`, `900,000 to 5 million t`. */
export function englishRange(from: number, to: number, unit: string): string {
  const word = / \p{L}+$/u;
  const [first, last] = [englishNumber(from), englishNumber(to)];
  const same = word.exec(first)?.[0] === word.exec(last)?.[0];
  return `${same ? first.replace(word, '') : first} to ${englishAmount(to, unit)}`;
}

/** `62~300톤`, `350만~1000만 톤`. */
export function koreanRange(from: number, to: number, unit: string): string {
  return `${koreanNumber(from)}~${koreanAmount(to, unit)}`;
}

const cardinal = new Intl.PluralRules('en');
const ordinal = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };

/** `1 country`, `1,234 countries`. */
export function englishCount(n: number, one: string, many: string): string {
  return `${englishNumber(n)} ${cardinal.select(n) === 'one' ? one : many}`;
}

/** `1st`, `22nd`, `113th`. */
export function englishOrdinal(n: number): string {
  return `${englishNumber(n)}${ENDINGS[ordinal.select(n)] ?? 'th'}`;
}

const percent2 = new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 2 });
const percent3 = new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 3 });

/**
 * A fraction (0 to 1) as percent, the same in both languages: `7.6%`, `43%`, `0.03%`. Two significant digits,
 * three from 9.95% on.
 */
export function readablePercent(share: number): string {
  return (share >= 0.0995 ? percent3 : percent2).format(share);
}

/** What a figure of a layer counts. */
export type Measure = 'tonnes' | 'percent';
