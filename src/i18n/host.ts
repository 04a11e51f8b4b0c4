/**
 * Replies of the map to the page that embeds it, by language. Separate from the other messages, because only
 * an embedded map needs them.
 */
import type { Language } from '../domain/language.ts';

const en = {
  faults: {
    'unsupported-version': 'This map supports version 1 of the lodelines messages only.',
    'unknown-type':
      'The type of a message must be one of these: set, step, next, previous, play, pause, get, export.',
    'invalid-view':
      'The view of a set message must be a query string of at most 2,000 characters, such as ?time=2024-07-01.',
  },
  invalidValue: (parts: string) =>
    `Nothing was changed, because parts of the view were not recognised: ${parts}.`,
  rateLimit: (limit: number) =>
    `More than ${limit} messages arrived within a second. Further messages in that second are ignored.`,
  invalidExport: (fields: string) =>
    `No image was made, because fields of the export message are invalid: ${fields}.`,
  noExport: 'The image could not be created.',
  noTour: 'No tour is open. A set message with ?tour=… opens one.',
  invalidScene: (count: number) =>
    `The scene of a step message must be 'next', 'previous' or a number (1–${count}).`,
};

const ko: typeof en = {
  faults: {
    'unsupported-version': '이 지도는 lodelines 메시지 버전 1만 지원합니다.',
    'unknown-type':
      '메시지의 type은 set, step, next, previous, play, pause, get, export 가운데 하나여야 합니다.',
    'invalid-view': 'set 메시지의 view는 ?time=2024-07-01처럼 2000자 이내의 쿼리 문자열이어야 합니다.',
  },
  invalidValue: (parts) => `인식할 수 없는 값이 있어 아무것도 바꾸지 않았습니다: ${parts}.`,
  rateLimit: (limit) => `1초에 메시지가 ${limit}개를 넘었습니다. 그 1초 동안의 나머지 메시지는 무시합니다.`,
  invalidExport: (fields) => `export 메시지에 잘못된 값이 있어 이미지를 만들지 않았습니다: ${fields}.`,
  noExport: '이미지를 만들지 못했습니다.',
  noTour: '열려 있는 투어가 없습니다. ?tour=…를 넣은 set 메시지로 열 수 있습니다.',
  invalidScene: (count) =>
    `step 메시지의 scene은 'next', 'previous', 번호(1~${count}) 가운데 하나여야 합니다.`,
};

/** The replies in a language. */
export function hostWords(language: Language): typeof en {
  return { en, ko }[language];
}
