/** The days that texts name: the same in both languages, and on the weekday that they are said to be. */
import { calendarOf, dayOf, parseEdtf } from '../../domain/time/date.ts';
import { ENGLISH_MONTHS } from '../../domain/time/months.ts';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import type { RecordFault } from '../fault.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import { eventFile } from './files.ts';
import { daysIn, saidWeekdays, WEEKDAYS } from './writtenDays.ts';
import { textsOf } from './texts.ts';

export const dateTextRules: readonly Rule[] = [daysAreTheSameInBothLanguages, weekdaysAreRight];

/** The day of an event is in its date field, so that a text may name it in one language only. */
function daysAreTheSameInBothLanguages({ files }: RecordToCheck): RecordFault[] {
  const dates = new Map(files.events.map(({ id, date }) => [eventFile(id), date]));
  return textsOf(files).flatMap(({ file, field, text }) => {
    if (!text) return [];
    const own = daysOfField(dates.get(file));
    const groups = { en: daysIn(text.en, 'en'), ko: daysIn(text.ko, 'ko') };
    return LANGUAGES.flatMap((language) => {
      const other = language === 'en' ? 'ko' : 'en';
      const there = groups[other].flat();
      const isThere = (one: { month: number | null; date: number }) =>
        there.some(
          ({ month, date }) =>
            date === one.date && (month === one.month || month === null || one.month === null),
        );
      return groups[language]
        .filter((group) => !group.some((day) => isThere(day) || own.has(`${day.month}-${day.date}`)))
        .flatMap(([day]): RecordFault[] => {
          // A Korean day without its month (26일) is not enough to miss it in English.
          if (day === undefined || day.month === null) return [];
          return [
            {
              file,
              field: `${field}, ${other}`,
              problem: `The other language names ${day.date} ${ENGLISH_MONTHS[day.month - 1]}, this one does not.`,
              fix: 'Name the same days in both languages.',
            },
          ];
        });
    });
  });
}

/** The days of a date field as `6-26`; empty for a month, a year or a missing date. */
function daysOfField(text: string | undefined): ReadonlySet<string> {
  const date = text === undefined ? null : parseEdtf(text);
  if (!date || date.precision === 'month' || date.precision === 'year') return new Set();
  const days = Array.from({ length: date.after - date.first }, (_, i) => calendarOf(date.first + i));
  return new Set(days.map((day) => `${day.month}-${day.date}`));
}

/** A weekday is that of its day, in the year that the text gives, else in that of the event. */
function weekdaysAreRight({ files }: RecordToCheck): RecordFault[] {
  return files.events.flatMap(({ id, date, summary, note }) =>
    Object.entries({ summary, note }).flatMap(([field, text]) =>
      LANGUAGES.flatMap((language) =>
        wrongWeekdays(text?.[language] ?? '', language, Number(date.match(/\d{4}/)?.[0])).map((problem) => ({
          file: eventFile(id),
          field: `${field}, ${language}`,
          problem,
          fix: 'Correct the day, the weekday, or the date of the event.',
        })),
      ),
    ),
  );
}

function wrongWeekdays(text: string, language: Language, eventYear: number): string[] {
  return saidWeekdays(text, language).flatMap(({ weekday, year, month, date }) => {
    const day = dayOf(year ?? eventYear, month, date);
    // Day 0, 1 January 1970, was a Thursday.
    const real = day === null ? null : (((day + 4) % 7) + 7) % 7;
    if (real === weekday) return [];
    return [`${date} ${ENGLISH_MONTHS[month - 1]} ${year ?? eventYear} was not a ${WEEKDAYS.en[weekday]}.`];
  });
}
