/**
 * Messages for citing a view, by language. Separate from the other messages, because only the dialog needs
 * them.
 */
import type { Language } from '../domain/language.ts';

const en = {
  title: 'Cite this view',
  link: 'The link opens the same view in any browser: date, lens, language and data release are part of it.',
  text: 'Text',
  version: (release: string, shown: string) => `Data release ${release}, showing ${shown}`,
};

const ko: typeof en = {
  title: '이 화면 인용하기',
  link: '링크에는 날짜, 보기 범위, 언어, 데이터 판이 들어 있어 어느 브라우저에서나 같은 화면이 열립니다.',
  text: '본문',
  version: (release, shown) => `데이터 ${release} 판, ${shown} 기준`,
};

/** `version` takes a data release and the text of the selected date. */
export const CITE: Readonly<Record<Language, typeof en>> = { en, ko };
