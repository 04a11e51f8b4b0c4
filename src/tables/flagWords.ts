/** Flags of figures in words: statistical software takes `NA` for an empty cell. */
import type { Flag, SHARE_FLAGS } from '../domain/figures/figures.ts';
import type { Localised } from '../domain/language.ts';

type AnyFlag = Flag | (typeof SHARE_FLAGS)[number];

/** The word of each flag. */
export const FLAG_WORDS: Readonly<Record<AnyFlag, string>> = {
  W: 'withheld',
  NA: 'not-available',
  XX: 'not-applicable',
  blank: 'blank-in-source',
  small: 'printed-as-small',
  large: 'printed-as-large',
  'in-world-total': 'in-world-total',
  e: 'estimated',
  reported: 'reported',
  '>': 'at-least',
  '<': 'at-most',
  rounded: 'rounded',
  exUS: 'without-united-states',
  'zero-dash': 'zero-printed-as-dash',
  quota: 'quota',
  revised: 'revised',
  'unit-corrected': 'unit-corrected',
  'source-inconsistent': 'source-inconsistent',
  'no-share': 'no-share',
  secondary: 'secondary',
  approx: 'approximate',
  'statement-year': 'year-of-statement',
  'half-year': 'half-year',
  'part-year': 'part-of-year',
  computed: 'computed',
};

/** What each flag means, as in `data/figures/README.md`. */
export const FLAG_MEANINGS: Readonly<Record<AnyFlag, Localised>> = {
  W: { en: 'No value: withheld by the publisher', ko: '값 없음: 발행처가 공개하지 않음' },
  NA: { en: 'No value: not available', ko: '값 없음: 자료 없음' },
  XX: { en: 'No value: not applicable', ko: '값 없음: 해당 없음' },
  blank: {
    en: 'No value: an empty cell or a dash in the source',
    ko: '값 없음: 출처에 빈칸이나 줄표로 표시',
  },
  small: { en: 'No value: “small” in words in the source', ko: '값 없음: 출처에 숫자 대신 ‘소량’으로 표시' },
  large: { en: 'No value: “large” in words in the source', ko: '값 없음: 출처에 숫자 대신 ‘대량’으로 표시' },
  'in-world-total': { en: 'No value: counted only in the world total', ko: '값 없음: 세계 합계에만 포함' },
  e: { en: 'Estimated', ko: '추정치' },
  reported: { en: 'Marked as reported in the source', ko: '출처에 보고된 값으로 표시' },
  '>': { en: 'A lower bound', ko: '하한값' },
  '<': { en: 'An upper bound', ko: '상한값' },
  rounded: { en: 'Rounded, as all world totals are', ko: '반올림한 값. 세계 합계는 모두 해당' },
  exUS: { en: 'World total without the United States', ko: '미국을 제외한 세계 합계' },
  'zero-dash': { en: 'Zero, printed as a dash', ko: '0. 출처에 줄표로 표시' },
  quota: { en: 'An official quota, not output', ko: '실제 생산량이 아닌 공식 쿼터' },
  revised: { en: 'Changed by the publisher', ko: '발행처가 수정한 값' },
  'unit-corrected': { en: 'Unit corrected by Lodelines', ko: 'Lodelines가 단위를 바로잡은 값' },
  'source-inconsistent': {
    en: 'The source’s own numbers do not agree',
    ko: '출처 안의 숫자가 서로 맞지 않음',
  },
  'no-share': {
    en: 'No share may be calculated from this total (set by Lodelines)',
    ko: '이 합계로는 비중을 계산할 수 없음(Lodelines의 판단)',
  },
  secondary: { en: 'Quoted by another source', ko: '다른 출처가 인용한 값' },
  approx: { en: 'Approximate', ko: '대략적인 값' },
  'statement-year': { en: 'The year is that of the statement', ko: '연도는 해당 발언이 나온 해' },
  'half-year': { en: 'For half a year', ko: '반년 기준' },
  'part-year': { en: 'For part of a year', ko: '한 해의 일부 기간 기준' },
  computed: {
    en: 'Calculated by Lodelines from the tonnages in the note',
    ko: '비고의 물량으로 Lodelines가 계산한 값',
  },
};
