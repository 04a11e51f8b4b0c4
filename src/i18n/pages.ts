/** What the static pages say beside the messages of the app, by language. */
import type { PageKind } from '../data/staticPages.ts';
import type { Language } from '../domain/language.ts';
import type { Day, EdtfDate } from '../domain/time/date.ts';
import { englishDay, koreanDay } from './dates.ts';
import { allOf, atStart, inSentence, koreanNames } from './names.ts';

/** Without one of the ends, the part has none. Both are inclusive. */
interface Part {
  readonly from: Day | null;
  readonly to: Day | null;
}

const en = {
  toMap: 'Open the map',
  /** The other language, named in that language. */
  otherLanguage: '한국어',
  /** Name of the links from the map to the page. */
  trail: 'Breadcrumbs',
  /** Name of the links at the end of a page. */
  more: 'More pages',
  openView: 'Open this view on the map',
  /** With a status that names the day on which the data ends. */
  endOfData: (status: string) => `${status} (end of data)`,

  /** What the marks of a chart mean; `day` is the last day of the data. */
  chart: {
    certain: 'Solid: in force.',
    uncertain: (parts: readonly Part[]) => `Striped: uncertain, ${parts.map(englishPart).join(' and ')}.`,
    striped: 'Striped: uncertain.',
    announced: 'Striped: announced, not confirmed.',
    events: 'Dots: events.',
    thisEvent: 'Large dot: this event.',
    line: (day: Day) => `Vertical line: ${englishDay(day)}, the end of the data.`,
    membership: 'Bars: membership. Thin lines: the whole partnership.',
  },

  /** In the name and the legend of the map. */
  picture: {
    /** `more` is the number of countries that are not named. */
    marked: (names: readonly string[], more: number) =>
      `Marked: ${allOf(more === 0 ? names : [...names, `${more} more`])}.`,
    place: (place: string) => `Event in ${place}`,
    member: 'member',
    memberOfUnion: 'member (for the EU: its member countries)',
  },

  /** What is not known of the date of an event. */
  precision: {
    day: null,
    interval: null,
    month: 'The day is not known.',
    year: 'Day and month are not known.',
    'one-of': 'It was on one of these days. Which one is not known.',
  } as Readonly<Record<EdtfDate['precision'], string | null>>,

  data: 'Data for this page',
  release: (day: string) => `Data release ${day}. Licence: CC BY 4.0.`,
  json: 'As JSON',
  meaning: 'what this means',
  /** Between a word and a bracket. */
  beforeBracket: ' ',

  country: {
    title: (name: string) => `${name}: critical-mineral partnerships`,
    description: (name: string, day: Day, counts: string) =>
      `${atStart(inSentence(name))} on ${englishDay(day)}: ${counts}. With dates, roles and sources.`,
    nothing: (name: string) => `The data has no partnerships or events for ${inSentence(name)}.`,
  },

  /** On preview cards. */
  card: {
    site: (partnerships: string, events: string, day: Day) =>
      `${partnerships} partnerships and measures, ${events} events, to ${englishDay(day)}`,
  },

  start: {
    description: (partnerships: string, events: string, day: Day) =>
      `An interactive map of critical-mineral partnerships: who agreed what with whom, since when, until when, and which sources say so. ${partnerships} partnerships and ${events} events. Data to ${englishDay(day)}.`,
  },

  index: {
    title: {
      partnership: 'All partnerships',
      event: 'All events',
      country: 'All countries',
    } as Readonly<Record<PageKind, string>>,
    description: {
      partnership: (n: string, day: Day) =>
        `${n} critical-mineral partnerships and national measures by kind, each with its dates, members, events and sources. Data to ${englishDay(day)}.`,
      event: (n: string, day: Day) =>
        `${n} events by year: summits, agreements, ministerial meetings, export controls and others, each with its date, parties and sources. Data to ${englishDay(day)}.`,
      country: (n: string, day: Day) =>
        `${n} countries and unions with their critical-mineral partnerships and events. Data to ${englishDay(day)}.`,
    } as Readonly<Record<PageKind, (n: string, day: Day) => string>>,
    without: 'Without partnerships or events in the data',
  },

  tours: {
    title: 'Tours',
    description: (n: string) =>
      `${n} tours of critical-mineral partnerships in maps, step by step, each with its sources.`,
    tour: 'Tour',
    size: (scenes: number, minutes: number) => `${scenes} scenes, about ${minutes} minutes`,
    play: 'Open the tour on the map',
    scene: 'Open this scene on the map',
    notes: 'Notes',
  },
};

const ko: typeof en = {
  toMap: '지도 열기',
  otherLanguage: 'English',
  trail: '현재 위치',
  more: '다른 페이지',
  openView: '지도에서 이 화면 열기',
  endOfData: (status) => `${status}(데이터 기준일)`,

  chart: {
    certain: '색을 채운 막대: 유효.',
    uncertain: (parts) => `빗금: 불확실(${parts.map(koreanPart).join(', ')}).`,
    striped: '빗금: 불확실.',
    announced: '빗금: 발표됐으나 확인되지 않음.',
    events: '점: 사건.',
    thisEvent: '큰 점: 이 사건.',
    line: (day) => `세로선: 데이터 기준일(${koreanDay(day)}).`,
    membership: '막대: 참여 기간. 가는 선: 파트너십의 전체 기간.',
  },

  picture: {
    marked: (names, more) => `표시된 국가: ${koreanNames(names)}${more === 0 ? '' : ` 외 ${more}곳`}.`,
    place: (place) => `사건 장소: ${place}`,
    member: '참여국',
    memberOfUnion: '참여국(EU는 회원국까지)',
  },

  precision: {
    day: null,
    interval: null,
    month: '정확한 날짜는 알려지지 않았습니다.',
    year: '정확한 월과 날짜는 알려지지 않았습니다.',
    'one-of': '이 기간 중 하루이며, 정확한 날짜는 알려지지 않았습니다.',
  },

  data: '이 페이지의 데이터',
  release: (day) => `${day} 자 데이터, 라이선스 CC BY 4.0.`,
  json: 'JSON 파일',
  meaning: '기준 보기',
  beforeBracket: '',

  country: {
    title: (name) => `${name}: 핵심광물 파트너십`,
    description: (name, day, counts) => `${name}, ${koreanDay(day)} 현재: ${counts}. 날짜와 역할, 출처 수록.`,
    nothing: (name) => `${name}: 파트너십과 사건 기록이 없습니다.`,
  },

  card: {
    site: (partnerships, events, day) =>
      `파트너십·조치 ${partnerships}건, 사건 ${events}건(${koreanDay(day)}까지)`,
  },

  start: {
    description: (partnerships, events, day) =>
      `누가 누구와 무엇을 언제부터 언제까지 합의했는지 출처와 함께 보여 주는 핵심광물 파트너십 지도. 파트너십 ${partnerships}건, 사건 ${events}건. 데이터는 ${koreanDay(day)}까지.`,
  },

  index: {
    title: { partnership: '파트너십 전체', event: '사건 전체', country: '국가 전체' },
    description: {
      partnership: (n, day) =>
        `핵심광물 파트너십과 개별국 조치 ${n}건을 종류별로 정리한 목록. 날짜, 참여국, 사건, 출처 수록. 데이터는 ${koreanDay(day)}까지.`,
      event: (n, day) =>
        `정상회담, 합의, 장관급회의, 수출통제 등 사건 ${n}건의 연도별 목록. 날짜, 관련국, 출처 수록. 데이터는 ${koreanDay(day)}까지.`,
      country: (n, day) =>
        `국가와 연합 ${n}곳의 핵심광물 파트너십과 사건 목록. 데이터는 ${koreanDay(day)}까지.`,
    },
    without: '파트너십과 사건 기록이 없는 국가',
  },

  tours: {
    title: '투어',
    description: (n) => `핵심광물 파트너십을 지도로 한 장면씩 따라가는 투어 ${n}편. 출처 수록.`,
    tour: '투어',
    size: (scenes, minutes) => `장면 ${scenes}개, 약 ${minutes}분`,
    play: '지도에서 투어 열기',
    scene: '지도에서 이 장면 열기',
    notes: '해설',
  },
};

function englishPart({ from, to }: Part): string {
  if (from !== null && to !== null) return `from ${englishDay(from)} to ${englishDay(to)}`;
  if (to !== null) return `to ${englishDay(to)}`;
  return from === null ? 'throughout' : `from ${englishDay(from)}`;
}

function koreanPart({ from, to }: Part): string {
  if (from !== null && to !== null) return `${koreanDay(from)}~${koreanDay(to)}`;
  if (to !== null) return `${koreanDay(to)}까지`;
  return from === null ? '전체 기간' : `${koreanDay(from)}부터`;
}

export const PAGE_WORDS: Readonly<Record<Language, typeof en>> = { en, ko };
