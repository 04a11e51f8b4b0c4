/** Texts of the feeds and the calendar that the build makes, by language. No part of the page. */
import type { EdtfDate } from '../domain/time/date.ts';
import type { Language } from '../domain/language.ts';
import type { Confidence } from '../domain/partnership/event.ts';
import { englishDate, koreanDate } from './dates.ts';
import { englishCount as counted, koreanNumber } from './numbers.ts';

/** What can be scheduled for a partnership or one of its members. */
export type Change =
  | 'start'
  | 'end'
  | 'join'
  | 'leave'
  | 'chair-start'
  | 'chair-end'
  | 'co-chair-start'
  | 'co-chair-end'
  | 'lead-start'
  | 'lead-end';

const en = {
  date: englishDate as (date: EdtfDate) => string,
  feed: 'Lodelines: critical-mineral partnerships',
  about: 'Latest events and data releases',
  dated: (title: string, date: string) => `${title} (${date})`,
  confidence: {
    high: null,
    medium: 'Confidence: medium.',
    low: 'Confidence: low, unconfirmed.',
  } as Readonly<Record<Confidence, string | null>>,
  note: (note: string) => `Note: ${note}`,
  sources: 'Sources',
  release: (date: string) => `Data release of ${date}`,
  totals: (partnerships: number, events: number, sources: number, reachesTo: string) =>
    `${counted(partnerships, 'partnership', 'partnerships')}, ${counted(events, 'event', 'events')} and ${counted(sources, 'source', 'sources')}. Data to ${reachesTo}.`,
  since: (date: string) => `Changes since the release of ${date}:`,
  partnerships: {
    added: (n: number) => `New partnerships: ${n}`,
    corrected: (n: number) => `Corrected partnerships: ${n}`,
    withdrawn: (n: number) => `Withdrawn partnerships: ${n}`,
  },
  events: {
    added: (n: number) => `New events: ${n}`,
    corrected: (n: number) => `Corrected events: ${n}`,
    withdrawn: (n: number) => `Withdrawn events: ${n}`,
  },

  calendar: 'Lodelines: scheduled dates',
  scheduled: (reachesTo: string) =>
    `Entries into force, expiries, chairs’ terms and events that are scheduled. Data to ${reachesTo}.`,
  change: {
    start: 'start',
    end: 'end',
    join: 'new member',
    leave: 'member leaves',
    'chair-start': 'new chair',
    'chair-end': 'chair’s term ends',
    'co-chair-start': 'new co-chair',
    'co-chair-end': 'co-chair’s term ends',
    'lead-start': 'new lead',
    'lead-end': 'lead’s term ends',
  } as Readonly<Record<Change, string>>,
  /** A change of a partnership; `party` is the country concerned, if it is one of the members. */
  changed: (name: string, change: string, party: string | null) =>
    party === null ? `${name}: ${change}` : `${name}: ${change} (${party})`,
  announced: 'Announced, not confirmed.',
  inexact: (date: string) => `The day is not known: ${date}.`,
};

const ko: typeof en = {
  date: koreanDate,
  feed: 'Lodelines: 핵심광물 파트너십',
  about: '최근 사건과 데이터 버전',
  dated: (title, date) => `${title}(${date})`,
  confidence: { high: null, medium: '신뢰도: 보통.', low: '신뢰도: 낮음(미확인).' },
  note: (note) => `참고: ${note}`,
  sources: '출처',
  release: (date) => `데이터 버전: ${date}`,
  totals: (partnerships, events, sources, reachesTo) =>
    `파트너십 ${koreanNumber(partnerships)}건, 사건 ${koreanNumber(events)}건, 출처 ${koreanNumber(sources)}건. ${reachesTo}까지의 데이터.`,
  since: (date) => `${date} 버전 이후 변경 사항:`,
  partnerships: {
    added: (n) => `새 파트너십: ${n}건`,
    corrected: (n) => `수정한 파트너십: ${n}건`,
    withdrawn: (n) => `제외한 파트너십: ${n}건`,
  },
  events: {
    added: (n) => `새 사건: ${n}건`,
    corrected: (n) => `수정한 사건: ${n}건`,
    withdrawn: (n) => `제외한 사건: ${n}건`,
  },

  calendar: 'Lodelines: 예정된 일정',
  scheduled: (reachesTo) => `예정된 발효·종료·의장국 임기와 사건. ${reachesTo}까지의 데이터.`,
  change: {
    start: '시작',
    end: '종료',
    join: '합류',
    leave: '탈퇴',
    'chair-start': '의장국 임기 시작',
    'chair-end': '의장국 임기 종료',
    'co-chair-start': '공동의장국 임기 시작',
    'co-chair-end': '공동의장국 임기 종료',
    'lead-start': '주도국 임기 시작',
    'lead-end': '주도국 임기 종료',
  },
  changed: (name, change, party) => (party === null ? `${name}: ${change}` : `${name}: ${change}(${party})`),
  announced: '발표됐으나 확인되지 않음.',
  inexact: (date) => `정확한 날짜 미상: ${date}.`,
};

/** The texts by language. */
export const DISTRIBUTION_WORDS: Readonly<Record<Language, typeof en>> = { en, ko };
