/**
 * Messages of a page that pins an older data release, and of the changes since. Separate from the other
 * messages, because pages with the latest data do not need them.
 */
import type { OtherFile, Part } from '../data/releaseChanges.ts';
import type { Day } from '../domain/time/date.ts';
import type { Language } from '../domain/language.ts';
import { englishDay, koreanDay } from './dates.ts';

const parts: Record<Part, string> = {
  name: 'name',
  dates: 'dates or status',
  confidence: 'confidence',
  parties: 'parties',
  form: 'form',
  minerals: 'minerals',
  related: 'related records',
  place: 'place',
  figures: 'figures',
  text: 'summary or note',
  sources: 'sources',
};
const others: Record<OtherFile, string> = {
  countries: 'the table of countries',
  minerals: 'the names of minerals',
  figures: 'the figures by country',
  shapes: 'the shapes of countries',
};

const en = {
  of: (day: Day) => `Data of ${englishDay(day)}`,
  newer: 'newer data available',
  title: (day: Day) => `Changes since ${englishDay(day)}`,
  pinned: (day: Day, latest: Day) =>
    `This link is fixed to the data of ${englishDay(day)}. The latest data is from ${englishDay(latest)}.`,
  open: 'Show this view with the latest data',
  added: (n: number) => `Added (${n})`,
  corrected: (n: number) => `Corrected (${n})`,
  onlyText: (n: number) => `Corrected in summary or note only (${n})`,
  elsewhere: (n: number) => `Corrected in the Korean text only: ${n}.`,
  withdrawn: (n: number) => `Withdrawn (${n})`,
  none: 'No partnerships or events have changed.',
  also: (list: string) => `Also changed: ${list}.`,
  parts,
  others,
  loading: 'Loading changes…',
  failed: 'Could not load the changes. Check your connection and try again.',
};

const ko: typeof en = {
  of: (day) => `${koreanDay(day)} 자 데이터`,
  newer: '새 데이터 있음',
  title: (day) => `${koreanDay(day)} 이후 달라진 내용`,
  pinned: (day, latest) =>
    `이 링크는 ${koreanDay(day)} 자 데이터에 고정돼 있습니다. 최신 데이터는 ${koreanDay(latest)} 자입니다.`,
  open: '이 화면을 최신 데이터로 보기',
  added: (n) => `추가 ${n}건`,
  corrected: (n) => `수정 ${n}건`,
  onlyText: (n) => `요약이나 참고만 수정 ${n}건`,
  elsewhere: (n) => `영어 표현만 수정: ${n}건`,
  withdrawn: (n) => `제외 ${n}건`,
  none: '달라진 파트너십이나 사건이 없습니다.',
  also: (list) => `그 밖에 달라진 것: ${list}.`,
  parts: {
    name: '이름',
    dates: '날짜·상태',
    confidence: '신뢰도',
    parties: '참여국·관련국',
    form: '형식',
    minerals: '광물',
    related: '관련 항목',
    place: '장소',
    figures: '수치',
    text: '요약·참고',
    sources: '출처',
  },
  others: {
    countries: '국가 목록',
    minerals: '광물 이름',
    figures: '국가별 수치',
    shapes: '국가 윤곽',
  },
  loading: '달라진 내용을 불러오는 중…',
  failed: '달라진 내용을 불러오지 못했습니다. 연결을 확인한 뒤 다시 시도해 주세요.',
};

export const RELEASE_WORDS: Readonly<Record<Language, typeof en>> = { en, ko };
