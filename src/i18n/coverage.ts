/** Messages on the completeness of the record: for the panel of a country, and for the page "About the data". */
import type { CoverageGroup } from '../data/coverage.ts';
import type { Language } from '../domain/language.ts';

const groups: Record<CoverageGroup, string> = {
  eu: 'EU',
  korea: 'South Korea',
  japan: 'Japan',
  india: 'India',
  us: 'United States',
  canada: 'Canada',
  g7: 'G7',
  brics: 'BRICS',
  gulf: 'Gulf (Saudi Arabia, UAE, Qatar)',
  asia: 'Other Asia (Mongolia, Vietnam, Malaysia, Central Asia)',
  'latin-america': 'Latin America',
  africa: 'Africa',
  uk: 'United Kingdom',
  china: 'China',
  turkiye: 'Türkiye',
  banks: 'Development banks, International Energy Agency',
};

const en = {
  groups,
  thin: (found: number, all: number, day: string) =>
    `Data is less complete here: a check on ${day} found entries for ${found} of ${all} known agreements and measures. Some gaps have been filled since.`,
  about: 'How complete is the data?',
};

const ko: typeof en = {
  groups: {
    eu: '유럽연합',
    korea: '한국',
    japan: '일본',
    india: '인도',
    us: '미국',
    canada: '캐나다',
    g7: '주요 7개국(G7)',
    brics: '브릭스(BRICS)',
    gulf: '걸프(사우디아라비아·아랍에미리트·카타르)',
    asia: '그 밖의 아시아(몽골·베트남·말레이시아·중앙아시아)',
    'latin-america': '중남미',
    africa: '아프리카',
    uk: '영국',
    china: '중국',
    turkiye: '튀르키예',
    banks: '개발은행·국제에너지기구(IEA)',
  },
  thin: (found, all, day) =>
    `이 국가나 지역은 데이터가 덜 갖춰져 있습니다. ${day} 점검에서 ${all}건 중 ${found}건이 확인됐고, 이후 일부를 보완했습니다.`,
  about: '데이터는 얼마나 완전한가',
};

export const COVERAGE_WORDS: Readonly<Record<Language, typeof en>> = { en, ko };
