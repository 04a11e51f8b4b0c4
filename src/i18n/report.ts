/** Messages for reporting an error in the data, by language. Separate from the other messages, because only what is opened needs them. */
import type { Language } from '../domain/language.ts';

const en = {
  open: 'Report an error',
  file: 'The data of this page is in one file:',
  how: 'Tell us what is wrong, what it should say, and link to a source. data/README.md explains every field of the file and how to correct it without programming.',
  repository: 'Open the file in the repository',
  nowhere: 'This site has no repository link. Please contact the site owner.',
};

const ko: typeof en = {
  open: '오류 신고',
  file: '이 페이지의 데이터는 다음 파일에 있습니다.',
  how: '어느 내용이 틀렸고 무엇이 맞는지, 이를 확인할 수 있는 출처와 주소를 알려 주세요. 파일의 각 항목과 프로그래밍 없이 고치는 방법은 data/README.md에 있습니다.',
  repository: '저장소에서 파일 열기',
  nowhere: '이 사이트에는 저장소 주소가 등록돼 있지 않습니다. 운영자에게 알려 주세요.',
};

export const REPORT: Readonly<Record<Language, typeof en>> = { en, ko };
