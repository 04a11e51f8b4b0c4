/** Parsing of typed dates, in English or Korean. */
import type { EdtfDate } from './date.ts';
import { parseEdtf } from './date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Named groups: year, month (number or English name), day. */
const PATTERNS: readonly RegExp[] = [
  // 2024, 2024-06, 2024/6/26, 2024.6.26.
  /^(?<year>\d{4})(?:[-/.]\s*(?<month>\d{1,2})(?:[-/.]\s*(?<day>\d{1,2}))?)?\.?$/u,
  // 2024년, 2024년 6월, 2024년 6월 26일
  /^(?<year>\d{4})\s*년(?:\s*(?<month>\d{1,2})\s*월(?:\s*(?<day>\d{1,2})\s*일)?)?$/u,
  // June 2024, 26 Jun 2024
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s+)?(?<month>[a-z]{3,9})\.?,?\s+(?<year>\d{4})$/u,
  // June 26, 2024
  /^(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u,
];

/** A day, a month or a year; null for any other text and for dates that do not exist. */
export function readDate(text: string): EdtfDate | null {
  const tidy = text.normalize('NFC').trim().toLowerCase().replace(/\s+/gu, ' ');
  for (const pattern of PATTERNS) {
    const found = pattern.exec(tidy)?.groups;
    if (!found) continue;
    const month = found['month'] === undefined ? null : monthNumber(found['month']);
    if (found['month'] !== undefined && month === null) return null;
    const parts = [found['year'], month, found['day']].filter((part) => part !== undefined && part !== null);
    return parseEdtf(parts.map((part) => String(part).padStart(2, '0')).join('-'));
  }
  return null;
}

/** The number (1 to 12) of a month given as a number, a name or the start of a name; null if unknown. */
function monthNumber(text: string): number | null {
  if (/^\d+$/u.test(text)) return Number(text);
  const index = MONTHS.indexOf(text.slice(0, 3));
  const full = [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ][index];
  return full?.startsWith(text) || text === 'sept' ? index + 1 : null;
}
