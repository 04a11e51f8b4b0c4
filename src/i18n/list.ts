/**
 * Messages in the tables of the list, by language. Separate from the other messages, because only the list
 * needs them.
 */
import type { Language } from '../domain/language.ts';

const en = {
  tables: 'Tables',
  count: (name: string, n: number) => `${name} ${n}`,
  shown: (n: number, all: number) => `${n} of ${all} shown`,
  partnershipsOn: (day: string) => `in force or uncertain on ${day}`,
  eventsOn: (day: string) => `of the twelve months to ${day}`,
  soFar: (day: string) => `up to ${day}`,
  between: (from: string, to: string) => `from ${from} to ${to}`,
  nonePartnerships: 'No partnership is shown at this time.',
  noneEvents: 'No event is shown at this time.',
  keys: '↑ ↓ go through the rows, letters find a name, Enter opens it',
  partnershipColumns: {
    name: 'Name',
    kind: 'Kind',
    members: 'Members',
    since: 'Since',
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
  binding: { binding: 'Yes', 'non-binding': 'No', unknown: 'Not known' },
  reported: 'Reported',
  sinceUnknown: 'Not known',
  noMinerals: 'None named',
  noParties: 'Not known',
  changed: {
    begun: 'new in this time',
    ended: 'ended in this time',
    joined: 'members joined',
    left: 'members left',
    chairs: 'change of chair',
  },
};

const ko: typeof en = {
  tables: '표',
  count: (name, n) => `${name} ${n}건`,
  shown: (n, all) => `전체 ${all}건 중 ${n}건`,
  partnershipsOn: (day) => `${day} 현재 유효하거나 불확실`,
  eventsOn: (day) => `${day}까지 12개월`,
  soFar: (day) => `${day}까지 누적`,
  between: (from, to) => `${from}부터 ${to}까지`,
  nonePartnerships: '이 시기에 해당하는 파트너십이 없습니다.',
  noneEvents: '이 시기에 해당하는 사건이 없습니다.',
  keys: '↑ ↓로 행 이동, 글자로 이름 찾기, Enter로 열기',
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
    parties: '당사자',
    confidence: '신뢰도',
    status: '상태',
  },
  kind: { bloc: '다자', trilateral: '3자', bilateral: '양자', national: '개별국 조치' },
  binding: { binding: '있음', 'non-binding': '없음', unknown: '미상' },
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

/** `count` and `shown` take numbers of rows; days are passed as text. */
export const LIST: Readonly<Record<Language, typeof en>> = { en, ko };
