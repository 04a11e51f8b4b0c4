/** Messages of the settings, by language. Separate from the other messages, because only the open menu needs them. */
import type { Language } from '../domain/language.ts';

const en = {
  theme: 'Colours',
  themes: { auto: 'System', light: 'Light', dark: 'Dark' },
  textSize: 'Text size',
  percent: (size: number) => `${size}%`,
  keys: 'Keyboard shortcuts',
};

const ko: typeof en = {
  theme: '색상',
  themes: { auto: '시스템', light: '밝게', dark: '어둡게' },
  textSize: '글자 크기',
  percent: (size) => `${size}%`,
  keys: '단축키',
};

export const SETTINGS: Readonly<Record<Language, typeof en>> = { en, ko };
