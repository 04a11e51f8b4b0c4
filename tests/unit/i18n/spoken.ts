/** All messages of a language as text, for tests of what they have in common. */
import { BORDERS } from '../../../src/i18n/borders.ts';
import { CITE } from '../../../src/i18n/cite.ts';
import { COMPARE } from '../../../src/i18n/compare.ts';
import { COPYING } from '../../../src/i18n/copying.ts';
import { en } from '../../../src/i18n/en.ts';
import { FIGURE_MESSAGES } from '../../../src/i18n/figures.ts';
import { FIGURE_TABLE } from '../../../src/i18n/figureTable.ts';
import { FIRST_WORDS } from '../../../src/i18n/first.ts';
import { hostWords } from '../../../src/i18n/host.ts';
import { KEYS } from '../../../src/i18n/keys.ts';
import { ko } from '../../../src/i18n/ko.ts';
import { LIST } from '../../../src/i18n/list.ts';
import { RELEASE_WORDS } from '../../../src/i18n/releases.ts';
import { SHARE } from '../../../src/i18n/share.ts';
import type { Language } from '../../../src/domain/language.ts';

export type Message = string | ((...told: never[]) => string);

/** Every message of an object with its path. */
export function messages(of: object, path = ''): [string, Message][] {
  return Object.entries(of).flatMap(([key, value]: [string, unknown]) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[at, value]];
    if (typeof value === 'function') return [[at, value as () => string]];
    return messages(value as object, at);
  });
}

/** Every message of a language, of all files, with its path. */
export function allMessages(language: Language): [string, Message][] {
  return messages({
    main: { en, ko }[language],
    first: FIRST_WORDS[language],
    borders: BORDERS[language],
    cite: CITE[language],
    compare: COMPARE[language],
    copying: COPYING[language],
    figures: FIGURE_MESSAGES[language],
    figureTable: FIGURE_TABLE[language],
    host: hostWords(language),
    keys: KEYS[language],
    list: LIST[language],
    releases: RELEASE_WORDS[language],
    share: SHARE[language],
  });
}

/** A message as text. Each parameter is `value`: a text or number, and in one a day, a date and a list of names. */
export function spoken(message: Message, value = '3'): string {
  if (typeof message === 'string') return message;
  const say = message as (...told: unknown[]) => unknown;
  const anything = () =>
    Object.assign([value], {
      precision: 'day',
      first: 3,
      after: 4,
      startsWith: () => false,
      charAt: () => value,
    });
  return String(say(...Array.from({ length: message.length }, anything)));
}
