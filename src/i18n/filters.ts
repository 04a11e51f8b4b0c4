/**
 * Messages of the filters, by language. Separate from the other messages, because only opened or active filters need
 * them.
 */
import type { Language } from '../domain/language.ts';
import type { Day } from '../domain/time/date.ts';
import { englishDay, koreanDay } from './dates.ts';
import { englishCount, koreanNumber } from './numbers.ts';

const partnerships = (n: number) => englishCount(n, 'partnership', 'partnerships');
const events = (n: number) => englishCount(n, 'event', 'events');

const en = {
  chosen: 'Active filters',
  remove: (what: string) => `Remove ${what}`,
  clear: 'Clear all',
  facets: {
    mineral: 'Minerals',
    partnershipKind: 'Kind of partnership',
    binding: 'Legally binding',
    eventKind: 'Kind of event',
    confidence: 'Confidence in events',
  },
  findMineral: 'Find a mineral',
  findParty: 'Add a country',
  openParties: 'Show all countries',
  notFound: 'Nothing found',
  partnerships: 'Partnerships',
  events: 'Events',
  partnershipCount: partnerships,
  eventCount: events,
  all: (n: number) => `All ${n}`,
  fewer: 'Fewer',
  passing: (shown: number, all: number, eventsShown: number, allEvents: number) =>
    `${shown} of ${partnerships(all)}, ${eventsShown} of ${events(allEvents)} shown`,
  shown: (found: string) => `${found} shown`,
  found: (n: number, ofEvents: number) => `${partnerships(n)} and ${events(ofEvents)}`,
  hidden: 'Hidden on the map by your filters.',
  never: 'Nothing matches your filters at any time.',
  goTo: (day: Day) => `Go to ${englishDay(day)}`,
  without: (what: string) => `Remove filter: ${what}`,
  inWholeWorld: 'Search the whole world',
};

const ko: typeof en = {
  chosen: '적용 중인 필터',
  remove: (what) => `${what} 해제`,
  clear: '모두 해제',
  facets: {
    mineral: '광물',
    partnershipKind: '파트너십 종류',
    binding: '법적 구속력',
    eventKind: '사건 종류',
    confidence: '사건 신뢰도',
  },
  findMineral: '광물 찾기',
  findParty: '국가 추가',
  openParties: '모든 국가 보기',
  notFound: '찾는 항목이 없습니다',
  partnerships: '파트너십',
  events: '사건',
  partnershipCount: (n) => `파트너십 ${koreanNumber(n)}건`,
  eventCount: (n) => `사건 ${koreanNumber(n)}건`,
  all: (n) => `${n}개 모두 보기`,
  fewer: '줄여 보기',
  passing: (shown, all, eventsShown, allEvents) =>
    `파트너십 ${koreanNumber(all)}건 중 ${koreanNumber(shown)}건, 사건 ${koreanNumber(allEvents)}건 중 ${koreanNumber(eventsShown)}건 표시`,
  shown: (found) => `${found} 표시 중`,
  found: (n, ofEvents) => `파트너십 ${koreanNumber(n)}건, 사건 ${koreanNumber(ofEvents)}건`,
  hidden: '필터 때문에 지도에 표시되지 않습니다.',
  never: '어느 시점에도 필터 조건에 맞는 항목이 없습니다.',
  goTo: (day) => `${koreanDay(day)}로 이동`,
  without: (what) => `${what} 조건 빼기`,
  inWholeWorld: '전 세계에서 찾기',
};

/** The messages in each language. */
export const FILTERS: Readonly<Record<Language, typeof en>> = { en, ko };
