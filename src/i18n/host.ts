/**
 * Replies of the map to the page that embeds it, by language. Separate from the other messages, because only
 * an embedded map needs them.
 */
import type { Language } from '../domain/language.ts';

const en = {
  faults: {
    'unsupported-version': 'This map understands version 1 of the lodelines messages.',
    'unknown-type': 'The type of a message is one of set, next, previous, play, pause, get and export.',
    'invalid-view':
      'A set message carries its view as a query string of at most 2,000 characters, such as ?time=2024-07-01.',
  },
  invalidValue: (parts: string) =>
    `Nothing was changed, because the view has parts that could not be read: ${parts}.`,
  rateLimit: (limit: number) =>
    `More than ${limit} messages came within a second; the rest of that second is not heard.`,
  noExport: 'Export by message is not available yet.',
};

const ko: typeof en = {
  faults: {
    'unsupported-version': '이 지도는 lodelines 메시지 1판만 이해합니다.',
    'unknown-type': '메시지의 type은 set, next, previous, play, pause, get, export 가운데 하나여야 합니다.',
    'invalid-view': 'set 메시지의 view는 ?time=2024-07-01처럼 2,000자 이내의 쿼리 문자열이어야 합니다.',
  },
  invalidValue: (parts) => `읽을 수 없는 값이 있어 아무것도 바꾸지 않았습니다: ${parts}.`,
  rateLimit: (limit) => `1초에 메시지가 ${limit}개를 넘어 그 1초의 나머지는 받지 않습니다.`,
  noExport: '메시지로 내보내기는 아직 지원하지 않습니다.',
};

/** The replies in a language. */
export function hostWords(language: Language): typeof en {
  return { en, ko }[language];
}
