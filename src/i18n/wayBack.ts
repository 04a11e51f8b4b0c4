/** What stands in place of a link where there is none, by language. Separate from the others, because only exports need it. */
import type { Language } from '../domain/language.ts';

const en = {
  add: (query: string) => `To open this on a Lodelines website, add to its address: ${query}`,
  own: 'This has no web address. Its author can share it as a file.',
};

const ko: typeof en = {
  add: (query) => `Lodelines 웹사이트 주소 뒤에 다음을 붙이면 열립니다: ${query}`,
  own: '웹 주소가 없습니다. 만든 사람이 파일로 공유할 수 있습니다.',
};

/** `add` takes a query string. */
export const WAY_BACK: Readonly<Record<Language, typeof en>> = { en, ko };
