/** Common names that are not in the record: other spellings, short forms, former names. */

/** By alpha-3 code. */
export const COUNTRY_ALIASES: Readonly<Record<string, readonly string[]>> = {
  ARE: ['UAE'],
  AUS: ['오스트레일리아'],
  BRN: ['Brunei Darussalam'],
  CHN: ['PRC', 'People’s Republic of China', '중화인민공화국'],
  CIV: ['Ivory Coast', '아이보리코스트'],
  COD: ['DRC', 'Democratic Republic of the Congo', 'Congo', 'Congo-Kinshasa', '민주콩고', '콩고'],
  COG: ['Congo', 'Congo-Brazzaville', '콩고'],
  CPV: ['Cape Verde'],
  CZE: ['Czech Republic', '체코공화국'],
  EUU: ['EU'],
  GBR: ['UK', 'Britain', 'Great Britain'],
  GEO: ['그루지야'],
  KGZ: ['Kyrgyz Republic'],
  KOR: ['Korea', 'ROK', 'Republic of Korea', '한국', '남한'],
  LAO: ['Lao PDR'],
  MKD: ['Macedonia', '마케도니아'],
  MMR: ['Burma', '버마'],
  NLD: ['Holland'],
  PRK: ['DPRK', '조선민주주의인민공화국'],
  RUS: ['Russian Federation'],
  SAU: ['KSA', '사우디'],
  SWZ: ['Swaziland', '스와질란드'],
  THA: ['타이'],
  TLS: ['East Timor'],
  TUR: ['Turkey', '터키'],
  TWN: ['타이완'],
  USA: ['US', 'America', 'United States of America', '미합중국'],
  VAT: ['Holy See', '교황청'],
  VNM: ['Vietnam'],
  ZAF: ['RSA', '남아공'],
};

/** By id of `minerals.json`. */
export const MINERAL_ALIASES: Readonly<Record<string, readonly string[]>> = {
  antimony: ['안티몬'],
  germanium: ['게르마늄'],
  niobium: ['columbium', '니오브'],
  pgm: ['PGM', 'PGMs', '백금족'],
  'rare-earths': ['REE', 'REEs', 'rare earth elements', '희토'],
  tantalum: ['탄탈'],
  titanium: ['티타늄', '티탄'],
  tungsten: ['wolfram'],
};
