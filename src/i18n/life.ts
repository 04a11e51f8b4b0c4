/**
 * Messages on the life of a partnership, by language. Separate from the other messages, because only opened records
 * need them.
 */
import type { Language } from '../domain/language.ts';
import type { Day } from '../domain/time/date.ts';
import { englishDay, koreanDay } from './dates.ts';
import { englishCount, koreanNumber } from './numbers.ts';

const en = {
  title: 'Over time',
  term: (roleName: string, party: string, dates: string) => `${roleName}: ${party} ${dates}`.trim(),
  events: (n: number, first: Day, last: Day) =>
    n === 0
      ? 'no events'
      : n === 1
        ? `1 event, ${englishDay(first)}`
        : `${englishCount(n, 'event', 'events')}, from ${englishDay(first)} to ${englishDay(last)}`,
  shown: (day: Day) => `date shown: ${englishDay(day)}`,
  related: 'Related partnerships',
  sameParties: 'With shared members',
  laterEvents: (n: number) => `${n} after the date shown`,
  earlierEvents: (n: number) => `${n} earlier`,
  andOthers: (names: readonly string[], n: number) =>
    `${names.join(', ')} and ${englishCount(n, 'other', 'others')}`,
};

const ko: typeof en = {
  title: '기간별 흐름',
  term: (role, party, dates) => (dates === '' ? `${role} ${party}` : `${role} ${party}(${dates})`),
  events: (n, first, last) =>
    n === 0
      ? '사건 없음'
      : n === 1
        ? `사건 1건, ${koreanDay(first)}`
        : `사건 ${koreanNumber(n)}건, ${koreanDay(first)}부터 ${koreanDay(last)}까지`,
  shown: (day) => `표시된 날짜 ${koreanDay(day)}`,
  related: '관련 파트너십',
  sameParties: '참여국이 같거나 겹치는 파트너십',
  laterEvents: (n) => `표시된 날짜 이후 ${n}건`,
  earlierEvents: (n) => `그 전 ${n}건`,
  andOthers: (names, n) => `${names.join(', ')} 외 ${n}곳`,
};

/** The messages in each language. */
export const LIFE: Readonly<Record<Language, typeof en>> = { en, ko };
