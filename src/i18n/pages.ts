/** What every static page has around its content, by language. */
import type { Language } from '../domain/language.ts';

const en = {
  toMap: 'Open the map',
  /** The other language, named in that language. */
  otherLanguage: '한국어',
};

const ko: typeof en = { toMap: '지도 열기', otherLanguage: 'English' };

export const PAGE_WORDS: Readonly<Record<Language, typeof en>> = { en, ko };
