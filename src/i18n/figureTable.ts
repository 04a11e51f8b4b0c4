/**
 * Messages for the list's figure table and its CSV file, by language. Separate from the other messages,
 * because only a list with a figure layer needs them.
 */
import type { Day, EdtfDate } from '../domain/time/date.ts';
import type { Language } from '../domain/language.ts';
import { englishDate, englishDay, koreanDate, koreanDay } from './dates.ts';
import { englishCount as count } from './numbers.ts';

const en = {
  name: 'Figures',
  table: (title: string) => `Figures: ${title}`,
  shown: (n: number, without: number) =>
    `${count(n, 'country', 'countries')} with a figure${without === 0 ? '' : `, ${without} without`}`,
  partners: (n: number) => count(n, 'partner', 'partners'),
  listed: (countries: string, day: Day) => `listed on ${englishDay(day)}: ${countries}`,
  columns: {
    table: {
      country: 'Country',
      value: 'Value',
      share: 'Share of world',
      rank: 'Rank',
      flags: 'Flags',
      note: 'Note',
    },
    imports: { country: 'Partner', share: 'Share of South Korea’s imports', flags: 'Flags', note: 'Note' },
    lists: {
      country: 'Country',
      standing: 'Status',
      names: 'Names on the list',
      since: 'Since',
      list: 'List',
    },
  },
  none: 'No countries in the source.',
  noShare: 'not calculated',
  edition: 'Edition',
  knownSince: (date: EdtfDate) => `published ${englishDate(date)}`,
  weighed: 'Measured as',
  unit: 'Unit in source',
  stage: 'Stage',
  world: 'World total',
  noWorld: 'not in the source',
  others: 'Other countries',
  year: 'Year',
  definition: 'Definition',
  unnamed: 'Partners not named',
  sources: 'Source',
  listsHint: 'A list applies from its date. Names are those on the list, in English.',
  download: 'Download CSV',
  unsaved: 'If no file was saved, the page around this map does not allow downloads. Copy the text instead.',
  text: 'Text of the CSV file',
  separator: 'Columns separated by',
  separators: {
    comma: (number: string) => `comma, numbers as ${number}`,
    semicolon: (number: string) => `semicolon, numbers as ${number}`,
    tab: (number: string) => `tab, numbers as ${number}`,
  },
};

const ko: typeof en = {
  name: '수치',
  table: (title) => `수치: ${title}`,
  shown: (n, without) => `수치가 있는 국가 ${n}곳${without === 0 ? '' : `, 없는 국가 ${without}곳`}`,
  partners: (n) => `수입 상대국 ${n}곳`,
  listed: (countries, day) => `${koreanDay(day)} 현재 지정한 곳: ${countries}`,
  columns: {
    table: {
      country: '국가',
      value: '수치',
      share: '세계 비중',
      rank: '순위',
      flags: '주석',
      note: '비고',
    },
    imports: { country: '수입 상대국', share: '한국 수입에서 차지하는 비중', flags: '주석', note: '비고' },
    lists: {
      country: '국가',
      standing: '지정 여부',
      names: '목록상의 이름',
      since: '등재일',
      list: '목록',
    },
  },
  none: '원자료에 국가가 나오지 않습니다.',
  noShare: '계산 안 함',
  edition: '자료',
  knownSince: (date) => `${koreanDate(date)} 발간`,
  weighed: '계량 기준',
  unit: '원문 단위',
  stage: '단계',
  world: '세계 합계',
  noWorld: '원문에 없음',
  others: '기타 국가',
  year: '연도',
  definition: '집계 기준',
  unnamed: '원자료에 나오지 않은 상대국',
  sources: '출처',
  listsHint: '목록은 발표일부터 적용합니다. 이름은 목록의 영어 표기입니다.',
  download: 'CSV 내려받기',
  unsaved:
    '파일이 저장되지 않았다면, 이 지도를 담은 페이지가 내려받기를 허용하지 않는 것입니다. 아래 텍스트를 복사하세요.',
  text: 'CSV 파일의 텍스트',
  separator: '열 구분',
  separators: {
    comma: (number) => `쉼표, 숫자 ${number}`,
    semicolon: (number) => `세미콜론, 숫자 ${number}`,
    tab: (number) => `탭, 숫자 ${number}`,
  },
};

/** `shown` takes the number of countries with a figure, and of listed countries without one. */
export const FIGURE_TABLE: Readonly<Record<Language, typeof en>> = { en, ko };
