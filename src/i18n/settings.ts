/** Messages of the settings, by language. Separate from the other messages, because only the open menu needs them. */
import type { Language } from '../domain/language.ts';

const en = {
  theme: 'Colours',
  themes: { auto: 'System', light: 'Light', dark: 'Dark' },
  textSize: 'Text size',
  percent: (size: number) => `${size}%`,
  simplified: 'Simplified map',
  simplifiedHelp: 'Draws the map as a still picture. Uses less battery, memory and data.',
  keys: 'Keyboard shortcuts',
};

const ko: typeof en = {
  theme: '색상',
  themes: { auto: '시스템', light: '밝게', dark: '어둡게' },
  textSize: '글자 크기',
  percent: (size) => `${size}%`,
  simplified: '간단한 지도',
  simplifiedHelp: '지도를 정지 화면으로 그려 배터리, 메모리, 데이터를 적게 씁니다.',
  keys: '단축키',
};

export const SETTINGS: Readonly<Record<Language, typeof en>> = { en, ko };
