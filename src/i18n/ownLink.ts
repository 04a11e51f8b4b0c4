/** Messages about links that have a reader's own tour or lesson in them, by language. */
import { parseDay } from '../domain/time/date.ts';
import type { Language } from '../domain/language.ts';
import { englishDay, koreanDay } from './dates.ts';
import { englishNumber, koreanNumber } from './numbers.ts';

const en = {
  hint: (release: string) =>
    `Opens in any browser, with the data release of ${englishDay(parseDay(release) ?? 0)}. Everything is in the link itself; no server gets it.`,
  only: {
    en: 'With the texts in both languages the link would be too long. It has the English texts.',
    ko: 'With the texts in both languages the link would be too long. It has the Korean texts.',
  },
  long: (length: number, most: number) =>
    `Too long for a link: ${englishNumber(length)} characters, and mail and chat programs cut links. At most ${englishNumber(most)} are handed out. Hand out a file instead.`,
  noNotes: 'It has no notes.',
  again: 'After a change, hand out a new link.',
};

const ko: typeof en = {
  hint: (release) =>
    `어느 브라우저에서나 ${koreanDay(parseDay(release) ?? 0)} 자 데이터로 열립니다. 내용은 모두 링크 자체에 들어 있으며 서버로 전송되지 않습니다.`,
  only: {
    en: '두 언어의 글을 모두 담으면 링크가 너무 길어져 영어 글만 담았습니다.',
    ko: '두 언어의 글을 모두 담으면 링크가 너무 길어져 한국어 글만 담았습니다.',
  },
  long: (length, most) =>
    `내용이 길어 링크로 만들 수 없습니다(${koreanNumber(length)}자). 메일이나 메신저가 긴 링크를 자르기 때문에 ${koreanNumber(most)}자까지만 만듭니다. 대신 파일로 나눠 주세요.`,
  noNotes: '노트와 해설은 들어가지 않습니다.',
  again: '내용을 고치면 새 링크를 나눠 주세요.',
};

/** `hint` takes a data release such as `2026-11-30`. */
export const OWN_LINK: Readonly<Record<Language, typeof en>> = { en, ko };
