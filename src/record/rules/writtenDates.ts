/** Dates as texts write them, with months and years that stand alone. */
import type { Language } from '../../domain/language.ts';
import { ENGLISH_MONTHS } from '../../domain/time/months.ts';

/** A written date; what the text leaves out is null. `month` counts from 1. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly date: number | null;
}

const YEAR = String.raw`(?<![\d,.$])(?:19|20)\d\d(?![\d,]\d)`;

/** `14 June 2022`, `13 and 14 January`, `June 2022`, `June`, `2022`. */
const ENGLISH = new RegExp(
  String.raw`(?:\b(?<days>\d{1,2}(?:(?: to |–| or | and |, )\d{1,2})*) )?\b(?<month>${ENGLISH_MONTHS.join('|')})\b(?:,? (?<of>${YEAR}))?|(?<year>${YEAR})`,
  'g',
);

/** `2022년 6월 14일`, `1월 13~14일`, `2022년 6월`, `6월`, `2022~2023년`, `2022년`. */
const KOREAN =
  /(?:(?<of>\d{4})년 )?(?<!\d)(?<month>\d{1,2})월(?: (?<days>\d{1,2}(?:~\d{1,2})?)일)?|(?<!\d)(?<year>\d{4}(?:~\d{4})?)년/g;

/** The dates that a text names, in its order. A list of days gives one date for each. */
export function writtenDates(text: string, language: Language): WrittenDate[] {
  return [...text.matchAll(language === 'en' ? ENGLISH : KOREAN)].flatMap(({ groups = {} }) => {
    const { days, month, of, year: years } = groups;
    if (month === undefined)
      return numbersIn(years).map((year): WrittenDate => ({ year, month: null, date: null }));
    const common = {
      year: of === undefined ? null : Number(of),
      month: language === 'en' ? ENGLISH_MONTHS.indexOf(month) + 1 : Number(month),
    };
    const dates = days === undefined ? [null] : numbersIn(days);
    return dates.map((date): WrittenDate => ({ ...common, date }));
  });
}

function numbersIn(text = ''): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}
