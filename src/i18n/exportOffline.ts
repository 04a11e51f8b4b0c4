/** Messages for saving an offline file, by language. Separate from the other messages, because only the dialog needs them. */
import type { Language } from '../domain/language.ts';

const en = {
  hint: 'One HTML file with the whole map, its data and its tours, in both languages. It opens in a browser without a network, for example from a USB stick. Less than 4.5\u00a0MB.',
  notes: 'Include speaker notes',
  local:
    'You are running a local copy: the file will contain no website address, so it has no links that others could open.',
  opens: 'Opens with',
  scenes: (n: number) => (n === 1 ? '1 scene' : `${n} scenes`),
  browser:
    'It needs a browser of 2023 or later with JavaScript. The preview of a mail or chat program cannot show it.',
  data: (release: string) => `It has data release ${release} and does not update itself.`,
  save: 'Save file',
};

const ko: typeof en = {
  hint: '지도와 데이터, 투어를 모두 담은 HTML 파일 하나입니다. 한국어와 영어로 볼 수 있습니다. 네트워크 없이도 브라우저에서 열려 USB 메모리에 담아 쓸 수 있습니다. 크기는 4.5MB 미만입니다.',
  notes: '발표자 노트 포함',
  local:
    '이 페이지는 이 컴퓨터에서 실행 중인 사본이므로 파일에 웹사이트 주소가 들어가지 않습니다. 그래서 다른 사람이 열 수 있는 링크는 만들 수 없습니다.',
  opens: '처음 화면',
  scenes: (n) => `장면 ${n}개`,
  browser:
    'JavaScript를 지원하는 2023년 이후의 브라우저가 필요합니다. 메일이나 메신저의 미리 보기에서는 열리지 않습니다.',
  data: (release) => `${release} 버전의 데이터가 들어가며, 저절로 갱신되지 않습니다.`,
  save: '파일 저장',
};

/** `scenes` takes the number of scenes of a tour, `data` the release. */
export const EXPORT_OFFLINE: Readonly<Record<Language, typeof en>> = { en, ko };
