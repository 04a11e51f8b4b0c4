/** Strings needed before (or without) the message bundle. */
import type { Language } from '../domain/language.ts';

const en = {
  language: 'English',
  loading: 'Loading data…',
  slow: 'This is taking longer than usual. Wait a moment or load the page again.',
  failure: {
    title: 'Could not load the data',
    bugTitle: 'Could not show the page',
    fetch: (file: string) =>
      `Could not fetch the file ${file}. Check your connection, then load the page again.`,
    timeout: (file: string) =>
      `The file ${file} did not arrive in time. Check your connection, then load the page again.`,
    content: (file: string) =>
      `The file ${file} does not fit this page. It may be incomplete or from another release. Load the page again. If that does not help, contact the site owner.`,
    bug: 'Something went wrong on this page. Load it again. If that does not help, contact the site owner.',
    reason: 'Reason',
    reload: 'Load again',
  },
};

const ko: typeof en = {
  language: '한국어',
  loading: '데이터를 불러오는 중…',
  slow: '평소보다 오래 걸리고 있습니다. 잠시 기다리거나 페이지를 다시 불러와 주세요.',
  failure: {
    title: '데이터를 불러오지 못했습니다',
    bugTitle: '페이지를 표시하지 못했습니다',
    fetch: (file) => `${file} 파일을 가져오지 못했습니다. 연결을 확인한 뒤 페이지를 다시 불러와 주세요.`,
    timeout: (file) =>
      `${file} 파일을 제시간에 받지 못했습니다. 연결을 확인한 뒤 페이지를 다시 불러와 주세요.`,
    content: (file) =>
      `${file} 파일의 내용이 이 페이지와 맞지 않습니다. 파일이 불완전하거나 다른 버전의 데이터일 수 있습니다. 페이지를 다시 불러와도 같으면 운영자에게 알려 주세요.`,
    bug: '페이지에 문제가 생겼습니다. 다시 불러와도 같으면 운영자에게 알려 주세요.',
    reason: '이유',
    reload: '다시 불러오기',
  },
};

export const FIRST_WORDS: Readonly<Record<Language, typeof en>> = { en, ko };
