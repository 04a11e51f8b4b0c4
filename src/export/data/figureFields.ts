/** What the columns of figures by country say. */
import type { Localised } from '../../domain/language.ts';
import type { Field } from '../../tables/table.ts';

type FigureField = Localised & { readonly type?: Field['type'] };

/** The columns by name; texts in them are in the language of the file. */
export const FIGURE_FIELDS: Readonly<Record<string, FigureField>> = {
  mineral: { en: 'Id of the mineral', ko: '광물 식별자' },
  mineral_name: { en: 'Mineral', ko: '광물' },
  shown_on: { type: 'date', en: 'Date for which the figures are shown', ko: '수치를 표시한 날짜' },
  country: {
    en: 'Code of the country; WLD is the printed world total, OTH all other countries: leave both out of sums',
    ko: '국가 코드. WLD는 발표된 세계 합계, OTH는 기타 국가 전체이므로 합산에서 제외',
  },
  name: { en: 'Name of the country', ko: '국가 이름' },
  value: {
    type: 'number',
    en: 'Value as printed, in the unit; empty if there is no figure, which is never zero',
    ko: '발표된 값(단위 기준). 수치가 없으면 빈칸이며 0이 아니다',
  },
  unit: {
    en: 'Unit: kg, t (tonnes), kt (thousand tonnes), kt-dry (thousand dry tonnes)',
    ko: '단위: kg, t(톤), kt(1000톤), kt-dry(건조 1000톤)',
  },
  value_tonnes: { type: 'number', en: 'The value in tonnes', ko: '톤으로 환산한 값' },
  share_percent: { type: 'number', en: 'Share in percent', ko: '비중(%)' },
  share_is_at_most: {
    type: 'boolean',
    en: 'Whether the total is a minimum, so that the share is at most this',
    ko: '합계가 하한값이어서 비중이 최대 이 값인지 여부',
  },
  rank: { type: 'integer', en: 'Rank among countries', ko: '국가 순위' },
  flags: { en: 'Flags of the figure, separated by semicolons', ko: '수치의 단서(세미콜론으로 구분)' },
  flags_in_words: { en: 'The flags in words', ko: '단서의 뜻' },
  note: { en: 'Note', ko: '비고' },
  quantity: {
    en: 'What is measured: reserves or production',
    ko: '측정 항목: reserves(매장량), production(생산량)',
  },
  stage: { en: 'Stage of production', ko: '생산 단계' },
  form: { en: 'What is weighed', ko: '측정 대상' },
  year: { type: 'year', en: 'Year of the figure', ko: '수치의 연도' },
  edition: { en: 'Edition of the yearbook', ko: '연감의 판' },
  edition_known_since: { en: 'Date of publication of the edition, in EDTF', ko: '판의 발행일(EDTF)' },
  edition_is_later: {
    type: 'boolean',
    en: 'Whether the edition was published after the date shown',
    ko: '판이 표시한 날짜 이후에 발행됐는지 여부',
  },
  importer: { en: 'Code of the importing country', ko: '수입국 코드' },
  definition: { en: 'What is counted', ko: '집계 기준' },
  through: { en: 'Code of the union that published the list', ko: '목록을 낸 연합의 코드' },
  standing: { en: 'Whether the mineral is on a list of the country', ko: '국가 목록에 올라 있는지 여부' },
  names_on_list: { en: 'Names on the list, in English', ko: '목록상 이름(영어)' },
  since: { en: 'Date from which the list applies, in EDTF', ko: '목록 적용일(EDTF)' },
  list: { en: 'Name of the list', ko: '목록 이름' },
  source_publisher: { en: 'Publisher of the source', ko: '출처 발행처' },
  source_title: { en: 'Title of the source', ko: '출처 제목' },
  source_address: { en: 'Address of the source', ko: '출처 주소' },
};
