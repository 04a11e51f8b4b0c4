/** Days and weekdays as the texts of the record write them. */
import type { Language } from '../../domain/language.ts';
import { ENGLISH_MONTHS } from '../../domain/time/months.ts';

/** Names of the weekdays, from Sunday. */
export const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  ko: ['일', '월', '화', '수', '목', '금', '토'],
};

/** A day without a year; `month` counts from 1, and is null where the text leaves it out (`26일`). */
export interface WrittenDay {
  readonly month: number | null;
  readonly date: number;
}

/** `March` or `Mar`. */
const MONTH = `(${ENGLISH_MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})`;
/** `8 November`, `3 to 6 May`, `26 or 27 June`. */
const BEFORE_MONTH = new RegExp(String.raw`\b(\d{1,2}(?:(?: to |–| or | and |, )\d{1,2})*) ${MONTH}\b`, 'g');
/** `June 12`, but not `June 2024`. */
const AFTER_MONTH = new RegExp(String.raw`\b${MONTH} (\d{1,2})(?!\d)`, 'g');
/** `11월 8일`, `5월 3~6일`, `26일`; not `20일간`, which is a time. */
const KOREAN = /(?:(\d{1,2})월 )?(\d{1,2})(?:~(\d{1,2}))?일(?!간|분)/g;

/** The days that a text names, in groups that share a month. */
export function daysIn(text: string, language: Language): WrittenDay[][] {
  if (language === 'ko') {
    return [...text.matchAll(KOREAN)].map(([, month, ...dates]) =>
      dates
        .filter((date) => date !== undefined)
        .map((date) => ({ month: month === undefined ? null : Number(month), date: Number(date) })),
    );
  }
  const group = (dates: string, name: string) =>
    (dates.match(/\d+/g) ?? []).map((date) => ({ month: monthOf(name), date: Number(date) }));
  return [
    ...[...text.matchAll(BEFORE_MONTH)].map(([, dates = '', name = '']) => group(dates, name)),
    ...[...text.matchAll(AFTER_MONTH)].map(([, name = '', dates = '']) => group(dates, name)),
  ];
}

function monthOf(name: string): number {
  return ENGLISH_MONTHS.findIndex((month) => month.startsWith(name)) + 1;
}

/** A day and the weekday that a text gives it. */
export interface SaidWeekday {
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Null if the text names none. */
  readonly year: number | null;
  /** From 1. */
  readonly month: number;
  readonly date: number;
}

const ENGLISH_WEEKDAY = new RegExp(
  String.raw`\b(${WEEKDAYS.en.join('|')}),? (\d{1,2}) (${ENGLISH_MONTHS.join('|')})(?:,? (\d{4}))?`,
  'g',
);
const KOREAN_WEEKDAY = /(?:(\d{4})년 )?(\d{1,2})월 (\d{1,2})일 ?\(?([일월화수목금토])요일/g;
/** What a text quotes is not its own claim. */
const QUOTED = /“[^”]*”|‘[^’]*’/g;

/** `Monday, 22 June` or `6월 22일 월요일`, outside of quotations. */
export function saidWeekdays(text: string, language: Language): SaidWeekday[] {
  const own = text.replace(QUOTED, '');
  if (language === 'ko') {
    return [...own.matchAll(KOREAN_WEEKDAY)].map(([, year, month, date, weekday = '']) => ({
      weekday: WEEKDAYS.ko.indexOf(weekday),
      year: year === undefined ? null : Number(year),
      month: Number(month),
      date: Number(date),
    }));
  }
  return [...own.matchAll(ENGLISH_WEEKDAY)].map(([, weekday = '', date, month = '', year]) => ({
    weekday: WEEKDAYS.en.indexOf(weekday),
    year: year === undefined ? null : Number(year),
    month: ENGLISH_MONTHS.indexOf(month) + 1,
    date: Number(date),
  }));
}
