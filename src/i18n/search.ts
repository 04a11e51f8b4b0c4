/** Messages of the search, by language. Separate from the other messages, because only its dialog needs them. */
import type { Language } from '../domain/language.ts';
import type { EdtfDate } from '../domain/time/date.ts';
import { englishDate, koreanDate } from './dates.ts';
import { englishCount, koreanNumber } from './numbers.ts';

const partnerships = (n: number) => englishCount(n, 'partnership', 'partnerships');
const events = (n: number) => englishCount(n, 'event', 'events');

const en = {
  hint: 'English or Korean. Typos are fine.',
  try: 'Try',
  groups: {
    date: 'Date',
    country: 'Countries',
    mineral: 'Minerals',
    partnership: 'Partnerships',
    tour: 'Tours',
    lesson: 'Lessons',
    place: 'Places',
    event: 'Events',
  },
  found: (n: number) => englishCount(n, 'result', 'results'),
  near: (query: string, n: number) =>
    `No exact match for “${query}”. ${englishCount(n, 'similar result', 'similar results')}.`,
  otherLayout: (query: string, meant: string, n: number) =>
    `“${query}” is “${meant}” on the other keyboard layout: ${englishCount(n, 'result', 'results')}.`,
  nothing: (query: string) => `No results for “${query}”.`,
  all: (n: number) => `Show all ${n}`,
  show: (days: EdtfDate) => `Show ${englishDate(days)}`,
  events,
  counts: (n: number, ofEvents: number) => `${partnerships(n)} · ${events(ofEvents)} in total`,
  figuresOnly: 'Figures by country only (no partnerships or events)',
};

const ko: typeof en = {
  hint: '한국어·영어·초성 검색, 오타 허용',
  try: '예',
  groups: {
    date: '날짜',
    country: '국가',
    mineral: '광물',
    partnership: '파트너십',
    tour: '투어',
    lesson: '수업',
    place: '장소',
    event: '사건',
  },
  found: (n) => `결과 ${koreanNumber(n)}건`,
  near: (query, n) =>
    `‘${query}’: 정확히 일치하는 결과가 없습니다. 비슷한 결과 ${koreanNumber(n)}건을 보여 줍니다.`,
  otherLayout: (query, meant, n) =>
    `자판을 바꾸어 ‘${query}’ 대신 ‘${meant}’ 검색 결과 ${koreanNumber(n)}건을 표시합니다.`,
  nothing: (query) => `‘${query}’ 검색 결과가 없습니다.`,
  all: (n) => `${koreanNumber(n)}건 모두 보기`,
  show: (days) => `${koreanDate(days)} 보기`,
  events: (n) => `사건 ${koreanNumber(n)}건`,
  counts: (n, ofEvents) => `전체 파트너십 ${koreanNumber(n)}건 · 사건 ${koreanNumber(ofEvents)}건`,
  figuresOnly: '국가별 수치만 있음(파트너십·사건 없음)',
};

export const SEARCH: Readonly<Record<Language, typeof en>> = { en, ko };
