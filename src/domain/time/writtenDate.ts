/** Reads one date as people write it, in English or Korean. Ranges and times: `writtenTime.ts`. */
import { ENGLISH_MONTHS } from './months.ts';
import { type EdtfDate, parseEdtf } from './date.ts';

/** A date whose year or month may be missing: in `4–5 June 2024` they stand at the other end of the range. */
export interface DateParts {
  readonly year?: number | undefined;
  /** From 1. */
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** Where a date stands: alone, or at one end of a range, where fewer forms are understood. */
type Place = 'alone' | 'left' | 'right';

/** `2024년`, `2024년 6월`, `2024년 6월 26일`, `24년 6월`; the last unit may be missing, as in `6월 4~5일`. */
const KOREAN =
  /^(?:(?<year>\d{4}|\d{2})\s?년)?\s?(?:(?<month>\d{1,2})\s?(?:월|$))?\s?(?:(?<day>\d{1,2})\s?(?:일|$))?$/u;

/** `T09:00:00Z`, ` 14:30`, `, 3:00:00 PM`, ` 오후 3:00`. */
const TIME_OF_DAY =
  /(?:(?<=\d)t|[\s,]+(?:오전 ?|오후 ?)?)\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?: ?[ap]\.?m\b\.?| ?z\b)?(?: ?(?:gmt|utc)?[+-]\d\d:?\d\d)?(?: \([a-z ]+\))?/gu;
const DAY_OF_WEEK =
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b|\(?[월화수목금토일]요일\)?|\([월화수목금토일]\)/gu;
/** Words and punctuation around a date: `on 26 June 2024.`, `“2024-06-26”`, `2024년 6월 26일부터`. */
const BEFORE = /^(?:[^\p{L}\p{N}]|(?:from|between|on|in|by|since|until|as of|the) )+/u;
const AFTER = /(?:[^\p{L}\p{N}]|에서|에|부터|까지|사이|현재|기준|자|의|은|는|을|를|이|가|로|와|과|도)+$/u;

/**
 * The text in the form that `readingsOf` expects: lower case, composed Hangul, plain digits, hyphens and spaces,
 * without the time of day and the day of the week.
 */
export function tidied(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}−~]/gu, '-')
    .replace(/年/gu, '년')
    .replace(/月/gu, '월')
    .replace(/日/gu, '일')
    .replace(/['’](?=\d\d(?!\d))/gu, '20')
    .replace(TIME_OF_DAY, '')
    .replace(DAY_OF_WEEK, ' ')
    .replace(/\s+/gu, ' ');
}

/**
 * The ways to read a tidied text as one date, whatever stands around it; none if it is not one. They can be days
 * that do not exist. Two digits are a year only if the date stands alone.
 */
export function readingsOf(tidy: string, place: Place): readonly DateParts[] {
  const text = tidy.replace(BEFORE, '').replace(AFTER, '');
  if (/[년월일]/u.test(text)) {
    const found = KOREAN.exec(text)?.groups;
    return found ? [partsOf(found['year'], found['month'], found['day'])] : [];
  }
  return /[a-z]/u.test(text) ? withMonthName(text, place) : ofNumbers(text, place);
}

/** The day, month or year of the parts; null if there is none, or if the year is missing. */
export function dateOf({ year, month, day }: DateParts): EdtfDate | null {
  if (year === undefined || (month === undefined && day !== undefined)) return null;
  const parts = [year, month, day].filter((part) => part !== undefined);
  return parseEdtf(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}

/** `June 2024`, `26 Jun 2024`, `26th of June, 2024`, `June 26, 2024`, `2024 June 26`, `26-Jun-24`. */
function withMonthName(text: string, place: Place): readonly DateParts[] {
  const plain = text.replace(/(\d)(?:st|nd|rd|th)\b|\bof\b/gu, '$1');
  const [month, ...others] = plain.match(/[a-z]+/gu)?.map(monthNumber) ?? [];
  const numbers = plain.match(/\d+/gu) ?? [];
  if (!month || others.length > 0 || !/^[\sa-z\d.,/-]+$/u.test(plain) || numbers.length > 2) return [];
  const years = numbers.filter(({ length }) => length === 4);
  const days = numbers.filter(({ length }) => length < 3);
  if (years.length + days.length < numbers.length || years.length > 1) return [];
  // 26 Jun 24: people write the short year last.
  if (days.length === 2) return place === 'alone' ? [partsOf(days[1], month, days[0])] : [];
  return [partsOf(years[0], month, days[0])];
}

/**
 * Digits only. The order follows from the length of the year and from the full stops, which stand between day,
 * month and year in Europe (`26.06.2024`) and between year, month and day in Korea (`24.6.26`).
 */
function ofNumbers(text: string, place: Place): readonly DateParts[] {
  if (/^\d{8}$/u.test(text)) return [partsOf(text.slice(0, 4), text.slice(4, 6), text.slice(6))];
  const numbers = text.match(/\d+/gu) ?? [];
  const [a = '', b = '', c = ''] = numbers;
  const form = numbers.map(({ length }) => (length === 4 ? 'Y' : length < 3 ? 'n' : '?')).join('');
  if (!/^\d+(?:(?: ?[-/.,] ?| )\d+)*$/u.test(text)) return [];
  const dotted = text.includes('.');
  switch (form) {
    case 'Y':
      return [partsOf(a)];
    case 'Yn':
      return [partsOf(a, b)];
    case 'nY':
      // The end of `June 4-5, 2024`, or a month.
      return place === 'right' && /[ ,]/u.test(text) ? [partsOf(b, undefined, a)] : [partsOf(b, a)];
    case 'Ynn':
      return [partsOf(a, b, c)];
    case 'nnY':
      return dotted ? firstReal(partsOf(c, b, a), partsOf(c, a, b)) : [partsOf(c, b, a), partsOf(c, a, b)];
    case 'n':
      return place === 'alone' ? [] : [partsOf(undefined, undefined, a)];
    case 'nn':
      return place === 'right' ? [partsOf(undefined, a, b)] : [];
    case 'nnn':
      if (place !== 'alone') return [];
      return dotted
        ? firstReal(partsOf(a, b, c), partsOf(c, b, a))
        : [partsOf(a, b, c), partsOf(c, b, a), partsOf(c, a, b)];
    default:
      return [];
  }
}

function firstReal(...readings: DateParts[]): DateParts[] {
  return readings.filter(dateOf).slice(0, 1);
}

/** Years of two digits are of this century: the record begins in 2001. */
function partsOf(year?: string, month?: string | number, day?: string): DateParts {
  return {
    year: year === undefined ? undefined : Number(year) + (year.length === 2 ? 2000 : 0),
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  };
}

/** The number (1 to 12) of an English month, from three letters on; 0 if it is none. */
function monthNumber(word: string): number {
  return word.length < 3 ? 0 : ENGLISH_MONTHS.findIndex((name) => name.toLowerCase().startsWith(word)) + 1;
}
