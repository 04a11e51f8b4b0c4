/**
 * Messages about figures in the panel, by language. Separate from the other messages, because the first view
 * does not need them.
 */
import type { Quantity, Stage, Unit } from '../domain/figures/figures.ts';
import type { Language } from '../domain/language.ts';

/** The subject of a sentence on the combined reserves or production of a partnership. */
interface Subject {
  readonly day: string;
  /** Number of parties in force. */
  readonly parties: number;
  readonly quantity: Quantity;
  readonly mineral: string;
  /** Year of the figures. */
  readonly year: number;
}

const parties = ({ day, parties: n }: Subject, one: string, many: string) =>
  n === 1 ? `On ${day}, the one party in force ${one}` : `On ${day}, the ${n} parties in force ${many}`;

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
  topTen: (n: number) => `The ten largest of ${n}`,
  world: (value: string) => `World: ${value}`,
  otherCountries: 'Other countries',
  others: (value: string) => `Other countries: ${value}`,
  noWorld: 'No world total is given.',
  noShares: 'Shares of the world cannot be computed from these figures.',
  floor: 'The world total is a floor, so each share is at most what is shown.',
  /** Annotations shared by all values. */
  allValues: (flags: string) => `All values: ${flags}.`,
  worldFlags: (flags: string) => `World total: ${flags}.`,
  withoutFigure: 'Without a figure',
  table: 'Table',
  country: 'Country',
  value: (unit: string) => `Value, ${unit}`,
  share: 'Share',
  rank: 'Rank',
  nothing: 'There are no figures for this layer.',

  partners: (year: number) => `Shares of Korea’s imports by partner, ${year}`,
  partner: 'Partner',
  set: 'Count',
  setOption: (year: number, definition: string) => `${year}: ${definition}`,
  setsDiffer: 'Each count differs in source, year and definition; they are not to be compared.',
  definition: 'What is counted',
  unnamed: (share: string) => `The source names no partner for the other ${share}.`,

  listed: (n: number, day: string) => `On a list on ${day}: ${n}`,
  since: (date: string) => `since ${date}`,
  asNames: (names: string) => `as ${names}`,
  coversMembers: (n: number) => `holds for ${n} member states`,
  notListed: 'Not on the lists of',
  noList: 'No list in the record by then',

  noneOfCountry: 'No table of figures names this country.',
  quantity: 'Quantity',
  amount: 'Value, share',
  onMap: 'Map',
  showOnMap: 'Show on the map',
  amongPartners: 'Its place among Korea’s import partners',
  onlyPartner: 'the only partner that the source names',
  place: (rank: number, n: number) => `no. ${rank} of ${n} partners that the source names`,
  ofImports: (year: number, share: string, place: string) => `${share} in ${year}, ${place}`,
  furtherCounts: (n: number) => (n === 1 ? 'One other count' : `${n} other counts`),
  otherMinerals: (n: number) => `Other minerals: ${n}`,
  ownLists: (n: number) => `Its lists of critical minerals: ${n}`,
  namesOnList: (n: number) => `${n} names`,
  listMinerals: (n: number) => `Minerals of the figures: ${n}`,
  through: (union: string) => `through ${union}`,

  mineral: 'Mineral',
  heldShare: (of: Subject, share: string) =>
    of.quantity === 'reserves'
      ? `${parties(of, 'holds', 'hold')} ${share} of the world’s reserves of ${of.mineral}.`
      : `${parties(of, 'accounts', 'account')} for ${share} of the world’s output of ${of.mineral} in ${of.year}.`,
  heldAmount: (of: Subject, value: string) =>
    of.quantity === 'reserves'
      ? `${parties(of, 'holds', 'hold')} ${value} of reserves of ${of.mineral}.`
      : `${parties(of, 'accounts', 'account')} for ${value} of the output of ${of.mineral} in ${of.year}.`,
  together: (value: string, world: string | null) =>
    world === null ? `Together ${value}` : `Together ${value}, of ${world}`,
  noParties: (day: string) => `No membership is in force on ${day}.`,
  noneCounted: 'No party has a figure in this table.',
  counted: 'Counted',
  notInTable: (n: number) => `Not in the table: ${n}`,
  notInTableMeans: 'They have none, or are counted among other countries.',
  outsideTotal: 'Not counted, because the world total leaves them out',
  uncertain: 'Not counted, because their membership is uncertain on this date',
};

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
  noWorld: '세계 합계가 제시되지 않았습니다.',
  noShares: '이 수치로는 세계 비중을 계산할 수 없습니다.',
  floor: '세계 합계가 하한값이어서 각 비중은 최대치입니다.',
  allValues: (flags) => `모든 수치: ${flags}.`,
  worldFlags: (flags) => `세계 합계: ${flags}.`,
  withoutFigure: '수치가 없는 나라',
  table: '표',
  country: '국가',
  value: (unit) => `수치(${unit})`,
  share: '비중',
  rank: '순위',
  nothing: '이 항목에는 수치가 없습니다.',

  partners: (year) => `${year}년 한국의 상대국별 수입 비중`,
  partner: '상대국',
  set: '집계',
  setOption: (year, definition) => `${year}년: ${definition}`,
  setsDiffer: '집계마다 출처, 연도, 기준이 달라 서로 비교할 수 없습니다.',
  definition: '집계 기준',
  unnamed: (share) => `나머지 ${share}의 상대국은 출처에 나오지 않습니다.`,

  listed: (n, day) => `${day} 현재 목록에 올린 곳: ${n}`,
  since: (date) => `${date}부터`,
  asNames: (names) => `목록상 이름: ${names}`,
  coversMembers: (n) => `회원국 ${n}개국에 적용`,
  notListed: '목록에 없는 곳',
  noList: '당시 기록에 목록이 없는 곳',

  noneOfCountry: '이 나라가 나오는 수치표가 없습니다.',
  quantity: '항목',
  amount: '수치·비중',
  onMap: '지도',
  showOnMap: '지도에 표시',
  amongPartners: '한국의 수입 상대국으로서의 위치',
  onlyPartner: '출처에 나온 유일한 상대국',
  place: (rank, n) => `출처에 나온 상대국 ${n}곳 중 ${rank}위`,
  ofImports: (year, share, place) => `${year}년 ${share}, ${place}`,
  furtherCounts: (n) => `다른 집계 ${n}건`,
  otherMinerals: (n) => `다른 광물 ${n}종`,
  ownLists: (n) => `핵심광물 목록: ${n}`,
  namesOnList: (n) => `${n}개 품목`,
  listMinerals: (n) => `수치가 있는 광물 ${n}종`,
  through: (union) => `${union}를 통해`,

  mineral: '광물',
  heldShare: (of, share) =>
    of.quantity === 'reserves'
      ? `${of.day} 현재 참여 당사자 ${of.parties}곳이 세계 ${of.mineral} 매장량의 ${share}를 보유하고 있습니다.`
      : `${of.day} 현재 참여 당사자 ${of.parties}곳이 ${of.year}년 세계 ${of.mineral} 생산량의 ${share}를 차지합니다.`,
  heldAmount: (of, value) =>
    of.quantity === 'reserves'
      ? `${of.day} 현재 참여 당사자 ${of.parties}곳의 ${of.mineral} 매장량은 ${value}입니다.`
      : `${of.day} 현재 참여 당사자 ${of.parties}곳의 ${of.year}년 ${of.mineral} 생산량은 ${value}입니다.`,
  together: (value, world) => (world === null ? `합계 ${value}` : `합계 ${value}(세계 ${world})`),
  noParties: (day) => `${day} 현재 참여 중인 당사자가 없습니다.`,
  noneCounted: '이 표에 수치가 있는 당사자가 없습니다.',
  counted: '합산한 나라',
  notInTable: (n) => `표에 없는 나라: ${n}개국`,
  notInTableMeans: '없거나 기타 국가에 포함되어 있습니다.',
  outsideTotal: '세계 합계에서 제외되어 합산하지 않은 나라',
  uncertain: '이 날짜에 참여가 불확실하여 합산하지 않은 곳',
};

export type FigureMessages = typeof en;

export const FIGURE_MESSAGES: Readonly<Record<Language, FigureMessages>> = { en, ko };
