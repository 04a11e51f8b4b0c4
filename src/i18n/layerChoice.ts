/**
 * Messages of the choice of figures, and remarks on shares of imports, by language. Separate from the other messages,
 * because only opened parts need them.
 */
import type { Language } from '../domain/language.ts';

const en = {
  importFlags: {
    secondary: 'quoted by another source',
    approx: 'about',
    'statement-year': 'year of the statement',
    'half-year': 'half a year',
    'part-year': 'part of a year',
    computed: 'calculated from tonnages',
    '>': 'more than',
    '<': 'less than',
  },
  find: 'Find a mineral',
  nothingFound: 'No figures for that mineral.',
  form: 'Show amounts as',
  forms: { shades: 'Shades', circles: 'Circles' },
  groups: {
    'rare-earths': 'Rare earths',
    'battery-metals': 'Battery minerals',
    'base-metals': 'Base metals',
    'light-metals': 'Light metals',
    ferroalloys: 'Ferroalloy metals',
    'refractory-metals': 'Refractory metals',
    'platinum-group': 'Platinum group',
    'minor-metals': 'Other minor metals',
    'industrial-minerals': 'Industrial minerals',
  },
};

const ko: typeof en = {
  importFlags: {
    secondary: '재인용',
    approx: '약',
    'statement-year': '발표 연도 기준',
    'half-year': '반기',
    'part-year': '연중 일부',
    computed: '물량으로 계산',
    '>': '초과',
    '<': '미만',
  },
  find: '광물 찾기',
  nothingFound: '그 이름의 광물은 수치가 없습니다.',
  form: '수량 표시 방식',
  forms: { shades: '음영', circles: '원' },
  groups: {
    'rare-earths': '희토류',
    'battery-metals': '배터리 광물',
    'base-metals': '주요 비철금속',
    'light-metals': '경금속',
    ferroalloys: '합금철 원료',
    'refractory-metals': '고융점 금속',
    'platinum-group': '백금족',
    'minor-metals': '기타 희소금속',
    'industrial-minerals': '산업광물',
  },
};

/** The messages in each language. */
export const LAYER_CHOICE: Readonly<Record<Language, typeof en>> = { en, ko };
