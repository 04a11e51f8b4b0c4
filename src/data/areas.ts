/**
 * Disputed areas and how the country shapes draw them. The positions are hand-picked samples; a test compares
 * them with `data/geo/countries.geojson`.
 */
import type { Localised } from '../domain/language.ts';
import type { Position } from '../domain/position.ts';

/** A part of an area that is drawn uniformly. */
export interface AreaPart {
  /** Drawn within a country's shape, as a separate shape, or not at all. */
  readonly how: 'within' | 'apart' | 'absent';
  /** The alpha-3 code of the shape; null if absent. */
  readonly shape: string | null;
  /** The name of the part; null if the whole area is drawn uniformly. */
  readonly name: Localised | null;
  /** Sample positions inside the part, in degrees. */
  readonly at: readonly Position[];
}

/** An area, with one part for each way of drawing. */
export interface Area {
  readonly name: Localised;
  readonly parts: readonly AreaPart[];
}

const within = (shape: string, ...at: Position[]): AreaPart => ({ how: 'within', shape, name: null, at });
const apart = (shape: string, ...at: Position[]): AreaPart => ({ how: 'apart', shape, name: null, at });
const absent = (...at: Position[]): AreaPart => ({ how: 'absent', shape: null, name: null, at });
const namedPart = (en: string, ko: string, part: AreaPart): AreaPart => ({ ...part, name: { en, ko } });
const area = (en: string, ko: string, ...parts: AreaPart[]): Area => ({ name: { en, ko }, parts });

/** Sorted by English name. */
export const AREAS: readonly Area[] = [
  area('Abkhazia and South Ossetia', '압하지야·남오세티야', within('GEO', [41.02, 43.01], [43.97, 42.23])),
  area('Abu Musa and the Tunbs', '아부무사섬·툰브섬', absent([55.03, 25.87], [55.3, 26.26])),
  area('Abyei', '아비에이', within('SDN', [28.44, 9.6])),
  area('Aksai Chin and Shaksgam Valley', '악사이친·샥스감 계곡', within('CHN', [79.5, 35.2], [76.5, 36.1])),
  area('Antarctica', '남극', apart('ATA', [20, -89.9], [100, -75])),
  area('Arunachal Pradesh', '아루나찰프라데시', within('IND', [93.6, 27.1], [91.87, 27.59])),
  area(
    'Ceuta and Melilla',
    '세우타·멜리야',
    namedPart('Melilla', '멜리야', within('MAR', [-2.94, 35.29])),
    namedPart('Ceuta', '세우타', absent([-5.32, 35.89])),
  ),
  area('Chagos Archipelago', '차고스제도', apart('IOT', [72.42, -7.33])),
  area('Crimea', '크림반도', within('UKR', [34.1, 44.95], [33.6, 44.65], [36.4, 45.3])),
  area('Dokdo (Liancourt Rocks)', '독도', absent([131.87, 37.24])),
  area('Doklam', '도클람', within('BTN', [89, 27.28])),
  area(
    'Donetsk, Kherson, Luhansk and Zaporizhzhia',
    '도네츠크·헤르손·루한스크·자포리자',
    within('UKR', [37.8, 48], [32.6, 46.64], [39.3, 48.57], [35.37, 46.84]),
  ),
  area('Essequibo', '에세키보', within('GUY', [-59, 6.5])),
  area('Falkland Islands (Malvinas)', '포클랜드제도(말비나스)', apart('FLK', [-59, -51.75], [-60.2, -51.8])),
  area('Gibraltar', '지브롤터', absent([-5.35, 36.14])),
  area('Golan Heights', '골란고원', within('ISR', [35.77, 33.1])),
  area(
    'Halaib Triangle and Bir Tawil',
    '할라이브 삼각지대·비르타윌',
    namedPart('Halaib Triangle', '할라이브 삼각지대', within('EGY', [36, 22.15])),
    namedPart('Bir Tawil', '비르타윌', within('SDN', [33.8, 21.87])),
  ),
  area('Ilemi Triangle', '일레미 삼각지대', within('KEN', [35.5, 4.9])),
  area(
    'Jerusalem',
    '예루살렘',
    namedPart('west', '서쪽', within('ISR', [35.16, 31.78], [35.18, 31.77])),
    namedPart(
      'centre and east, with the Old City',
      '중심부와 동쪽, 구시가',
      within('PSE', [35.205, 31.777], [35.235, 31.777], [35.23, 31.79]),
    ),
  ),
  area(
    'Kashmir',
    '카슈미르',
    namedPart('Srinagar, Leh', '스리나가르, 레', within('IND', [74.8, 34.08], [77.58, 34.15])),
    namedPart('Muzaffarabad, Gilgit', '무자파라바드, 길기트', within('PAK', [73.47, 34.37], [74.31, 35.92])),
  ),
  area('Kosovo', '코소보', apart('XKX', [21.16, 42.66], [20.87, 42.95])),
  area(
    'Kuril Islands, in the south',
    '쿠릴열도 남부',
    namedPart(
      'Iturup, Kunashir, Shikotan',
      '이투루프, 쿠나시르, 시코탄',
      within('RUS', [147.8, 45], [145.9, 44.1], [146.74, 43.8]),
    ),
    namedPart('Habomai', '하보마이', absent([146.1, 43.45])),
  ),
  area('Nagorno-Karabakh', '나고르노카라바흐', within('AZE', [46.75, 39.82])),
  area('Northern Cyprus', '북키프로스', apart('CYN', [33.3, 35.3], [33.95, 35.11])),
  area(
    'Palestine: West Bank and Gaza Strip',
    '팔레스타인: 요르단강 서안·가자지구',
    apart('PSE', [35.2, 31.9], [35.1, 31.53], [34.31, 31.34], [34.45, 31.51]),
  ),
  area('Senkaku (Diaoyu) Islands', '센카쿠열도(댜오위다오)', absent([123.48, 25.74])),
  area('Shebaa Farms', '셰바 농장', within('LBN', [35.7, 33.35])),
  area('Siachen Glacier', '시아첸 빙하', apart('KAS', [77.1, 35.45])),
  area('Somaliland', '소말릴란드', apart('SOL', [44.06, 9.56], [47.36, 8.48])),
  area(
    'South China Sea: Paracel and Spratly Islands, Scarborough Shoal',
    '남중국해: 파라셀군도·스프래틀리군도·스카버러 암초',
    absent([112.33, 16.83], [114.36, 10.38], [111.92, 8.64], [117.76, 15.15]),
  ),
  area(
    'South Georgia and the South Sandwich Islands',
    '사우스조지아 사우스샌드위치제도',
    apart('SGS', [-36.7, -54.35]),
    namedPart('South Sandwich Islands', '사우스샌드위치제도', absent([-26.4, -58.4])),
  ),
  area(
    'Taiwan',
    '대만',
    apart('TWN', [121.52, 25.04]),
    namedPart('Kinmen, Matsu', '진먼, 마쭈', absent([118.33, 24.45], [119.95, 26.15])),
  ),
  area('Transnistria', '트란스니스트리아', within('MDA', [29.64, 46.84], [29, 47.77])),
  area('Western Sahara', '서사하라', apart('ESH', [-13.19, 27.15], [-10.57, 26.16])),
];
