/**
 * Messages for comparing two countries, by language. Separate from the other messages, because only the
 * country page needs them.
 */
import type { Day } from '../domain/time/date.ts';
import type { Language } from '../domain/language.ts';
import { englishDay, koreanDay } from './dates.ts';
import { allOf, anyOf, atStart, inSentence, koreanNames } from './names.ts';
import { englishCount } from './numbers.ts';

const en = {
  open: 'Compare with another country',
  pair: (a: string, b: string) => `Compare ${allOf([a, b])}`,
  field: (name: string) => `Compare ${inSentence(name)} with`,
  hint: 'Name of a country',
  none: 'No country by that name.',
  title: (a: string, b: string) => atStart(allOf([a, b])),
  back: (name: string) => `Back to ${inSentence(name)}`,
  lens: (a: string, b: string) => `Show only partnerships with ${anyOf([a, b])}`,
  numbers: 'In numbers',
  inForce: 'Partnerships in force',
  uncertain: 'Participation uncertain',
  alone: 'Not shared',
  events: 'Recorded events, all dates',
  sharedCount: (n: number, day: Day) =>
    n === 0
      ? `Nothing shared on ${englishDay(day)}`
      : `${englishCount(n, 'partnership', 'partnerships')} shared on ${englishDay(day)}`,
  together: 'With each other',
  blocs: 'In the same bloc',
  throughUnion: 'Through a union',
  otherTimes: 'Shared at other times',
  measures: 'Measures by one affecting the other',
  only: (name: string) => `Only ${inSentence(name)}`,
  minerals: 'Minerals named in their partnerships',
  both: 'Both',
  noMinerals: 'none',
  eventsOfBoth: 'Events naming both',
};

const ko: typeof en = {
  open: '다른 국가와 비교',
  pair: (a, b) => `${koreanNames([a, b])} 비교`,
  field: (name) => `${name}의 비교 상대`,
  hint: '국가 이름',
  none: '그 이름의 국가가 없습니다.',
  title: (a, b) => `${koreanNames([a, b])} 비교`,
  back: (name) => `${name} 페이지로 돌아가기`,
  lens: (a, b) => `파트너십만 보기: ${a} 또는 ${b}`,
  numbers: '숫자로 보기',
  inForce: '유효한 파트너십',
  uncertain: '참여 여부 불확실',
  alone: '함께하지 않는 파트너십',
  events: '기록된 사건(전체 기간)',
  sharedCount: (n, day) =>
    n === 0
      ? `${koreanDay(day)} 현재 함께하는 파트너십 없음`
      : `${koreanDay(day)} 현재 함께하는 파트너십 ${n}건`,
  together: '두 나라가 맺은 파트너십',
  blocs: '함께 참여하는 다자 협력체',
  throughUnion: '연합을 통해 함께하는 파트너십',
  otherTimes: '다른 시기에 함께한 파트너십',
  measures: '상대국에 영향을 주는 조치',
  only: (name) => `${name}만`,
  minerals: '파트너십에 명시된 광물',
  both: '공통',
  noMinerals: '없음',
  eventsOfBoth: '두 나라가 함께 나오는 사건',
};

/** `a` and `b` are country names. */
export const COMPARE: Readonly<Record<Language, typeof en>> = { en, ko };
