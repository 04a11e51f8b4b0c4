/**
 * Messages for citing a view, by language. Separate from the other messages, because only the dialog needs
 * them.
 */
import type { Language } from '../domain/language.ts';

const en = {
  title: 'Cite this view',
  link: 'The link opens the same view in any browser, with its date, countries, language and data release.',
  local: 'You are running a local copy. Nobody else can open its address, so the citation has none.',
  text: 'Text',
  version: (release: string, shown: string) => `Data release ${release}, showing ${shown}`,
};

const ko: typeof en = {
  title: '이 화면 인용하기',
  link: '링크에 날짜, 기준 국가, 언어, 데이터 버전이 들어 있어 어느 브라우저에서나 같은 화면이 열립니다.',
  local: '이 페이지는 이 컴퓨터에서 실행 중인 사본이므로 인용 정보에 주소가 없습니다.',
  text: '본문',
  version: (release, shown) => `${release} 자 데이터, ${shown} 기준`,
};

/** `version` takes a data release and the text of the selected date. */
export const CITE: Readonly<Record<Language, typeof en>> = { en, ko };
