/** Messages above a simplified map, by language. Separate from the other messages, because only it needs them. */
import type { Language } from '../domain/language.ts';

const en = {
  /** Why a picture is shown instead of the map. */
  why: {
    chosen: 'A simplified map is shown, as chosen in the settings.',
    noWebgl: 'This browser has no WebGL, so a simplified map is shown.',
    failed: 'Could not start the full map, so a simplified one is shown.',
    interrupted: 'A simplified map is shown until this device’s graphics recover.',
    contextLost: 'This device’s graphics stopped, so a simplified map is shown.',
  },
  /** Ends the choice of a simplified map. */
  showFull: 'Show the full map',
};

const ko: typeof en = {
  why: {
    chosen: '설정에 따라 간단한 지도를 표시합니다.',
    noWebgl: '이 브라우저에서 WebGL을 쓸 수 없어 간단한 지도를 표시합니다.',
    failed: '원래 지도를 불러오지 못해 간단한 지도를 표시합니다.',
    interrupted: '이 기기의 그래픽 처리가 복구될 때까지 간단한 지도를 표시합니다.',
    contextLost: '이 기기의 그래픽 처리가 중단돼 간단한 지도를 표시합니다.',
  },
  showFull: '원래 지도 보기',
};

/** Why a picture is shown instead of the map. */
export type Simplified = keyof typeof en.why;

export const SIMPLIFIED: Readonly<Record<Language, typeof en>> = { en, ko };
