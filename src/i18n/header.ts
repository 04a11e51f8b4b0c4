/** Messages of the header that are not in the main bundle of a language. */
import type { Language } from '../domain/language.ts';

const en = {
  about: 'About the data',
  export: 'Export',
  present: 'Present',
  myTour: 'My tour',
  settings: 'Settings',
  /** The settings of a narrow page, where the menu also has what has no room in the header. */
  menu: 'Menu',
};

const ko: typeof en = {
  about: '데이터 안내',
  export: '내보내기',
  present: '발표',
  myTour: '내 투어',
  settings: '설정',
  menu: '메뉴',
};

export const HEADER: Readonly<Record<Language, typeof en>> = { en, ko };
