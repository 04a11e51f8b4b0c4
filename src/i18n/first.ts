/** Strings needed before (or without) the message bundle. */
import type { Language } from '../domain/language.ts';

const en = {
  language: 'English',
  loading: 'Reading the record…',
  failure: {
    title: 'The record could not be opened',
    bugTitle: 'The page could not be shown',
    fetch: (file: string) =>
      `The file ${file} could not be fetched. Check the connection, then load the page again.`,
    timeout: (file: string) =>
      `The file ${file} did not arrive in time. Check the connection, then load the page again.`,
    content: (file: string) =>
      `The file ${file} is not what this page expects: it may be incomplete, or of another release. Load the page again; if that does not help, tell the people who host it.`,
    bug: 'Something went wrong in this page. Load it again; if that does not help, tell the people who host it.',
    reason: 'Reason',
    reload: 'Load again',
  },
};

const ko: typeof en = {
  language: '한국어',
  loading: '기록을 읽는 중…',
  failure: {
    title: '기록을 열지 못했습니다',
    bugTitle: '페이지를 표시하지 못했습니다',
    fetch: (file) => `${file} 파일을 가져오지 못했습니다. 연결을 확인한 뒤 페이지를 다시 불러와 주세요.`,
    timeout: (file) =>
      `${file} 파일을 제시간에 받지 못했습니다. 연결을 확인한 뒤 페이지를 다시 불러와 주세요.`,
    content: (file) =>
      `${file} 파일의 내용이 이 페이지와 맞지 않습니다. 파일이 불완전하거나 다른 판일 수 있습니다. 페이지를 다시 불러와도 같으면 운영자에게 알려 주세요.`,
    bug: '페이지에 문제가 생겼습니다. 다시 불러와도 같으면 운영자에게 알려 주세요.',
    reason: '이유',
    reload: '다시 불러오기',
  },
};

export const FIRST_WORDS: Readonly<Record<Language, typeof en>> = { en, ko };
