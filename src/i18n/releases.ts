/**
 * Messages of a page that pins an older data release, and of the changes since. Separate from the other
 * messages, because pages with the latest data do not need them.
 */
import type { OtherFile, Part } from '../data/releaseChanges.ts';
import type { Language } from '../domain/language.ts';

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
  of: (day: string) => `Record of ${day}`,
  newer: 'newer data exists',
  title: (day: string) => `What has changed since ${day}`,
  pinned: (day: string, latest: string) =>
    `The address of this page asks for the data release of ${day} and will always show it. The newest is of ${latest}.`,
  open: 'Show this view with the newest data',
  added: (n: number) => `Added (${n})`,
  corrected: (n: number) => `Corrected (${n})`,
  onlyText: (n: number) => `Corrected in summary or note only (${n})`,
  elsewhere: (n: number) => `Corrected in the Korean text only: ${n}.`,
  withdrawn: (n: number) => `Withdrawn (${n})`,
  none: 'No partnership and no event has changed.',
  also: (list: string) => `Also changed: ${list}.`,
  parts,
  others,
  loading: 'Reading what has changed…',
  failed: 'What has changed could not be read. Check the connection and try again.',
};

const ko: typeof en = {
  of: (day) => `${day} 판 기록`,
  newer: '새 데이터 있음',
  title: (day) => `${day} 이후 달라진 내용`,
  pinned: (day, latest) =>
    `이 페이지의 주소는 ${day} 판 데이터를 지정하고 있어 언제나 그 판을 보여 줍니다. 최신 판은 ${latest} 판입니다.`,
  open: '이 화면을 최신 데이터로 보기',
  added: (n) => `추가 (${n})`,
  corrected: (n) => `수정 (${n})`,
  onlyText: (n) => `요약이나 설명만 수정 (${n})`,
  elsewhere: (n) => `영어 표현만 수정: ${n}건`,
  withdrawn: (n) => `제외 (${n})`,
  none: '달라진 파트너십이나 사건이 없습니다.',
  also: (list) => `그 밖에 달라진 것: ${list}.`,
  parts: {
    name: '이름',
    dates: '날짜·상태',
    confidence: '신뢰도',
    parties: '참여국',
    form: '형식',
    minerals: '광물',
    related: '관련 항목',
    place: '장소',
    figures: '수치',
    text: '요약·설명',
    sources: '출처',
  },
  others: {
    countries: '국가 목록',
    minerals: '광물 이름',
    figures: '국가별 수치',
    shapes: '국가 윤곽',
  },
  loading: '달라진 내용을 읽는 중…',
  failed: '달라진 내용을 읽지 못했습니다. 연결을 확인한 뒤 다시 시도해 주세요.',
};

export const RELEASE_WORDS: Readonly<Record<Language, typeof en>> = { en, ko };
