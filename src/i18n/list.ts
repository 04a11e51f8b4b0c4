/**
 * Messages in the tables of the list, by language. Separate from the other messages, because only the list
 * needs them.
 */
import type { Day } from '../domain/time/date.ts';
import type { Language } from '../domain/language.ts';
import { englishDay, koreanDay } from './dates.ts';
import { englishNumber, koreanNumber } from './numbers.ts';

const en = {
  tables: 'Tables',
  count: (name: string, n: number) => `${name} ${englishNumber(n)}`,
  shown: (n: number, all: number) => `${englishNumber(n)} of ${englishNumber(all)} shown`,
  partnershipsOn: (day: Day) => `in force or uncertain on ${englishDay(day)}`,
  eventsOn: (day: Day) => `in the 12 months to ${englishDay(day)}`,
  soFar: (day: Day) => `up to ${englishDay(day)}`,
  between: (from: Day, to: Day) => `from ${englishDay(from)} to ${englishDay(to)}`,
  includingNamed: (n: number, section: string) => `including ${englishNumber(n)} under “${section}”`,
  nonePartnerships: 'No partnerships at this time.',
  noneEvents: 'No events at this time.',
  keys: '↑ ↓ move through the rows. Type to find a name. Enter opens it.',
  partnershipColumns: {
    name: 'Name',
    kind: 'Kind',
    members: 'Members',
    since: 'Start',
    end: 'End',
    status: 'Status',
    instrument: 'Form',
    binding: 'Binding',
    minerals: 'Minerals',
  },
  eventColumns: {
    date: 'Date',
    title: 'Title',
    kind: 'Kind',
    place: 'Place',
    parties: 'Parties',
    confidence: 'Confidence',
    status: 'Status',
  },
  kind: { bloc: 'Bloc', trilateral: 'Trilateral', bilateral: 'Bilateral', national: 'National' },
  reported: 'Reported',
  sinceUnknown: 'Unknown',
  noMinerals: 'None named',
  noParties: 'Unknown',
  changed: {
    begun: 'started in this period',
    ended: 'ended in this period',
    joined: 'members joined',
    left: 'members left',
    chairs: 'change of chair',
  },
};

const ko: typeof en = {
  tables: '표',
  count: (name, n) => `${name} ${koreanNumber(n)}건`,
  shown: (n, all) => `전체 ${koreanNumber(all)}건 중 ${koreanNumber(n)}건`,
  partnershipsOn: (day) => `${koreanDay(day)} 현재 유효하거나 불확실`,
  eventsOn: (day) => `${koreanDay(day)}까지 12개월`,
  soFar: (day) => `${koreanDay(day)}까지 누적`,
  between: (from, to) => `${koreanDay(from)}부터 ${koreanDay(to)}까지`,
  includingNamed: (n, section) => `‘${section}’ ${koreanNumber(n)}건 포함`,
  nonePartnerships: '이 시기에 해당하는 파트너십이 없습니다.',
  noneEvents: '이 시기에 해당하는 사건이 없습니다.',
  keys: '↑ ↓로 이동, 글자를 입력해 이름 찾기, Enter로 열기',
  partnershipColumns: {
    name: '이름',
    kind: '종류',
    members: '참여국',
    since: '시작',
    end: '종료',
    status: '상태',
    instrument: '형식',
    binding: '구속력',
    minerals: '광물',
  },
  eventColumns: {
    date: '날짜',
    title: '제목',
    kind: '종류',
    place: '장소',
    parties: '관련국',
    confidence: '신뢰도',
    status: '상태',
  },
  kind: { bloc: '다자', trilateral: '3자', bilateral: '양자', national: '개별국 조치' },
  reported: '보도됨',
  sinceUnknown: '미상',
  noMinerals: '명시 없음',
  noParties: '미상',
  changed: {
    begun: '이 기간에 시작',
    ended: '이 기간에 종료',
    joined: '참여국 합류',
    left: '참여국 탈퇴',
    chairs: '의장국 변동',
  },
};

/** `count` and `shown` take numbers of rows; `includingNamed` takes the title of that section of the panel. */
export const LIST: Readonly<Record<Language, typeof en>> = { en, ko };
