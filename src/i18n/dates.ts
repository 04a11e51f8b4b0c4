/** Date formatting at the precision of the record. */
import { calendarOf, type Day, type EdtfDate } from '../domain/time/date.ts';
import { ENGLISH_MONTHS } from '../domain/time/months.ts';
import type { Tick } from '../domain/time/ticks.ts';

/** `1 July 2024`. */
export function englishDay(day: Day): string {
  const { year, month, date } = calendarOf(day);
  return `${date} ${ENGLISH_MONTHS[month - 1]} ${year}`;
}

/** `1 July 2024`, `July 2024`, `2024`, `4–5 June 2024`, `between 31 August and 1 September 2024`. */
export function englishDate(date: EdtfDate): string {
  const last = date.after - 1;
  const { year, month } = calendarOf(date.first);
  switch (date.precision) {
    case 'day':
      return englishDay(date.first);
    case 'month':
      return `${ENGLISH_MONTHS[month - 1]} ${year}`;
    case 'year':
      return String(year);
    case 'interval':
      return englishRange(date.first, last, '–');
    case 'one-of':
      return `between ${englishRange(date.first, last, ' and ')}`;
  }
}

function englishRange(first: Day, last: Day, joint: string): string {
  const [a, b] = [calendarOf(first), calendarOf(last)];
  const spaced = joint === '–' ? ' – ' : joint;
  if (a.year !== b.year) return `${englishDay(first)}${spaced}${englishDay(last)}`;
  if (a.month !== b.month) return `${a.date} ${ENGLISH_MONTHS[a.month - 1]}${spaced}${englishDay(last)}`;
  return `${a.date}${joint}${englishDay(last)}`;
}

/** The label of a tick: `2024`, `Jul`, `1`. */
export function englishTick(day: Day, level: Tick['level']): string {
  const { year, month, date } = calendarOf(day);
  return level === 'year'
    ? String(year)
    : level === 'month'
      ? (ENGLISH_MONTHS[month - 1] ?? '').slice(0, 3)
      : String(date);
}

/** The label of a tick: `2024`, `7월`, `1`. */
export function koreanTick(day: Day, level: Tick['level']): string {
  const { year, month, date } = calendarOf(day);
  return level === 'year' ? String(year) : level === 'month' ? `${month}월` : String(date);
}

/** `2024년 7월 1일`. */
export function koreanDay(day: Day): string {
  const { year, month, date } = calendarOf(day);
  return `${year}년 ${month}월 ${date}일`;
}

/** `2024년 7월 1일`, `2024년 7월`, `2024년`, `2024년 6월 4~5일`, `2024년 8월 31일~9월 1일 사이`. */
export function koreanDate(date: EdtfDate): string {
  const last = date.after - 1;
  const { year, month } = calendarOf(date.first);
  switch (date.precision) {
    case 'day':
      return koreanDay(date.first);
    case 'month':
      return `${year}년 ${month}월`;
    case 'year':
      return `${year}년`;
    case 'interval':
      return koreanRange(date.first, last);
    case 'one-of':
      return `${koreanRange(date.first, last)} 사이`;
  }
}

function koreanRange(first: Day, last: Day): string {
  const [a, b] = [calendarOf(first), calendarOf(last)];
  if (a.year !== b.year) return `${koreanDay(first)}~${koreanDay(last)}`;
  if (a.month !== b.month) return `${koreanDay(first)}~${b.month}월 ${b.date}일`;
  return `${a.year}년 ${a.month}월 ${a.date}~${b.date}일`;
}
