/**
 * Messages about figures in the panel, by language. Separate from the other messages, because the first view
 * does not need them.
 */
import type { Quantity, Stage, Unit } from '../domain/figures/figures.ts';
import type { Day, EdtfDate } from '../domain/time/date.ts';
import type { Language } from '../domain/language.ts';
import { englishDate, englishDay, koreanDate, koreanDay } from './dates.ts';
import { inSentence } from './names.ts';
import { englishCount, englishOrdinal } from './numbers.ts';

/** What the sentences on the combined reserves or production of a partnership are about. */
interface Subject {
  readonly day: Day;
  /** Number of parties in force. */
  readonly parties: number;
  readonly quantity: Quantity;
  readonly mineral: string;
  /** Year of the figures. */
  readonly year: number;
}

const englishMembers = (n: number) => (n === 1 ? 'one member' : `${n} members`);
/** `On 14 June 2022 its 14 members held`, `The 14 members it had on 14 June 2022 accounted for`. */
const englishSubject = ({ day, parties, quantity }: Subject) =>
  quantity === 'reserves'
    ? `On ${englishDay(day)} its ${englishMembers(parties)} held`
    : `The ${englishMembers(parties)} it had on ${englishDay(day)} accounted for`;

const en = {
  /** A mineral's name within a sentence. */
  within: (mineral: string) => mineral.charAt(0).toLowerCase() + mineral.slice(1),
  units: {
    kg: 'kilograms',
    t: 'tonnes',
    kt: 'thousand tonnes',
    'kt-dry': 'thousand dry tonnes',
  } as Readonly<Record<Unit, string>>,
  stages: {
    mine: 'mine output',
    refinery: 'refinery output',
    smelter: 'smelter output',
    primary: 'primary output',
    plant: 'plant output',
    sponge: 'sponge output',
  } as Readonly<Record<Stage, string>>,
  source: 'Source',
  worldRank: 'world rank',
  topTen: (n: number) => `Top ten of ${n}`,
  world: (value: string) => `World: ${value}`,
  otherCountries: 'Other countries',
  others: (value: string) => `Other countries: ${value}`,
  noWorld: 'No world total in the source.',
  noShares: 'World shares cannot be calculated from these figures.',
  floor: 'The world total is a minimum, so each share is an upper limit.',
  /** Annotations shared by all values. */
  allValues: (flags: string) => `All values: ${flags}.`,
  worldFlags: (flags: string) => `World total: ${flags}.`,
  withoutFigure: 'Without a figure',
  table: 'Table',
  country: 'Country',
  value: (unit: string) => `Value, ${unit}`,
  share: 'Share',
  rank: 'Rank',
  nothing: 'No figures available.',

  partners: (year: number) => `South Korea’s imports by country, ${year}`,
  partner: 'Partner',
  set: 'Dataset',
  setOption: (year: number, definition: string) => `${year}: ${definition}`,
  setsDiffer:
    'Sources, years and definitions differ between datasets. Do not compare figures from different datasets.',
  definition: 'Definition',
  unnamed: (share: string) => `Not broken down by country in the source: ${share}.`,

  listed: (n: number, day: Day) => `Listed on ${englishDay(day)}: ${n}`,
  since: (date: EdtfDate) => `since ${englishDate(date)}`,
  asNames: (names: readonly string[]) => `listed as ${names.join(', ')}`,
  coversMembers: (n: number) => `applies to ${englishCount(n, 'member state', 'member states')}`,
  notListed: 'Not listed by',
  noList: 'No list found for this date',

  noneOfCountry: 'No figures for this country.',
  quantity: 'Measure',
  amount: 'Value, share',
  onMap: 'Map',
  showOnMap: 'Show on the map',
  amongPartners: 'Rank among South Korea’s suppliers',
  onlyPartner: 'the only one named',
  place: (rank: number, n: number) => `${englishOrdinal(rank)} of ${n} named`,
  ofImports: (year: number, share: string, place: string) => `${share} in ${year}, ${place}`,
  furtherCounts: (n: number) => englishCount(n, 'other dataset', 'other datasets'),
  otherMinerals: (n: number) => `Other minerals: ${n}`,
  ownLists: (n: number) => `Critical-mineral lists: ${n}`,
  namesOnList: (n: number) => englishCount(n, 'name', 'names'),
  listMinerals: (n: number) => `Minerals with figures: ${n}`,
  through: (union: string) => `through ${inSentence(union)}`,

  mineral: 'Mineral',
  heldShare: (of: Subject, share: string) =>
    of.quantity === 'reserves'
      ? `${englishSubject(of)} ${share} of world reserves of ${of.mineral}.`
      : `${englishSubject(of)} ${share} of world output of ${of.mineral} in ${of.year}.`,
  heldAmount: (of: Subject, value: string) =>
    of.quantity === 'reserves'
      ? `${englishSubject(of)} ${value} of reserves of ${of.mineral}.`
      : `${englishSubject(of)} ${value} of the output of ${of.mineral} in ${of.year}.`,
  together: (value: string, world: string | null) =>
    world === null ? `Total: ${value}.` : `Total: ${value} of ${world} worldwide.`,
  noParties: (day: Day) => `No members on ${englishDay(day)}.`,
  noneCounted: 'None of its members has a figure in this table.',
  counted: 'Counted',
  notInTable: (n: number) => `Not in the table: ${n}`,
  notInTableMeans: 'They have none, or are included under “Other countries”.',
  outsideTotal: 'Not counted (excluded from the world total)',
  uncertain: 'Not counted (membership uncertain on this date)',
};

const koreanSubject = ({ day, parties }: Subject) => `${koreanDay(day)} 현재 참여국 ${parties}곳`;

const ko: typeof en = {
  within: (mineral) => mineral,
  units: { kg: '킬로그램', t: '톤', kt: '천 톤', 'kt-dry': '천 톤(건조 중량)' },
  stages: {
    mine: '광산 생산',
    refinery: '제련·정련 생산',
    smelter: '제련소 생산',
    primary: '1차 생산',
    plant: '공장 생산',
    sponge: '스펀지 생산',
  },
  source: '출처',
  worldRank: '세계 순위',
  topTen: (n) => `${n}개국 중 상위 10개국`,
  world: (value) => `세계: ${value}`,
  otherCountries: '기타 국가',
  others: (value) => `기타 국가: ${value}`,
  noWorld: '원자료에 세계 합계가 없습니다.',
  noShares: '이 수치로는 세계 비중을 계산할 수 없습니다.',
  floor: '세계 합계가 하한값이어서 각 비중은 최대치입니다.',
  allValues: (flags) => `모든 수치: ${flags}.`,
  worldFlags: (flags) => `세계 합계: ${flags}.`,
  withoutFigure: '수치가 없는 국가',
  table: '표',
  country: '국가',
  value: (unit) => `수치(${unit})`,
  share: '비중',
  rank: '순위',
  nothing: '이 항목에는 수치가 없습니다.',

  partners: (year) => `${year}년 한국의 수입 상대국별 비중`,
  partner: '수입 상대국',
  set: '집계',
  setOption: (year, definition) => `${year}년: ${definition}`,
  setsDiffer: '집계마다 출처, 연도, 기준이 달라 서로 비교할 수 없습니다.',
  definition: '집계 기준',
  unnamed: (share) => `나머지 ${share}: 원자료에 상대국이 나오지 않음`,

  listed: (n, day) => `${koreanDay(day)} 현재 지정한 곳: ${n}`,
  since: (date) => `${koreanDate(date)}부터`,
  asNames: (names) => `목록상 이름: ${names.join(', ')}`,
  coversMembers: (n) => `회원국 ${n}개국에 적용`,
  notListed: '지정하지 않은 곳',
  noList: '당시 확인된 목록이 없는 곳',

  noneOfCountry: '이 국가의 수치가 없습니다.',
  quantity: '항목',
  amount: '수치·비중',
  onMap: '지도',
  showOnMap: '지도에 표시',
  amongPartners: '한국의 수입 상대국 중 순위',
  onlyPartner: '출처에 나온 유일한 상대국',
  place: (rank, n) => `출처에 나온 상대국 ${n}곳 중 ${rank}위`,
  ofImports: (year, share, place) => `${year}년 ${share}, ${place}`,
  furtherCounts: (n) => `다른 집계 ${n}건`,
  otherMinerals: (n) => `다른 광물 ${n}종`,
  ownLists: (n) => `핵심광물 지정 목록: ${n}`,
  namesOnList: (n) => `${n}개 품목`,
  listMinerals: (n) => `수치가 있는 광물 ${n}종`,
  through: (union) => `${union} 회원국`,

  mineral: '광물',
  heldShare: (of, share) =>
    of.quantity === 'reserves'
      ? `${koreanSubject(of)}이 세계 ${of.mineral} 매장량의 ${share}를 보유하고 있습니다.`
      : `${koreanSubject(of)}이 ${of.year}년 세계 ${of.mineral} 생산량의 ${share}를 차지합니다.`,
  heldAmount: (of, value) =>
    of.quantity === 'reserves'
      ? `${koreanSubject(of)}의 ${of.mineral} 매장량은 ${value}입니다.`
      : `${koreanSubject(of)}의 ${of.year}년 ${of.mineral} 생산량은 ${value}입니다.`,
  together: (value, world) => (world === null ? `합계 ${value}.` : `합계 ${value}(세계 ${world}).`),
  noParties: (day) => `${koreanDay(day)} 현재 참여국이 없습니다.`,
  noneCounted: '이 표에 수치가 있는 참여국이 없습니다.',
  counted: '합산한 국가',
  notInTable: (n) => `표에 없는 국가: ${n}개국`,
  notInTableMeans: '해당 수치가 없거나 ‘기타 국가’에 포함돼 있습니다.',
  outsideTotal: '세계 합계에서 제외돼 합산하지 않은 국가',
  uncertain: '이 날짜에 참여가 불확실해 합산하지 않은 곳',
};

export type FigureMessages = typeof en;

export const FIGURE_MESSAGES: Readonly<Record<Language, FigureMessages>> = { en, ko };
