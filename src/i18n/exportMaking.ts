/** Messages for making a file, by language. Separate from the other messages, because only the dialog needs them. */
import type { Language } from '../domain/language.ts';

const en = {
  content: 'Content',
  contents: { view: 'This view', tour: 'The whole tour' },
  local:
    'You are running a local copy. Nobody else can open its address: instead of links and QR codes, files say how to find the view on a Lodelines website.',
  progress: 'Progress',
  cancel: 'Cancel',
  loading: 'Loading data…',
  scene: (n: number, all: number) => `Scene ${n} of ${all}`,
  writing: 'Writing the file…',
  made: (name: string) => `Created ${name}.`,
  cancelled: 'Cancelled. No file was saved.',
  failed: 'Could not create the file. Try again.',
  unloaded: 'Could not load what the file needs. Check your connection and try again.',
  unsaved:
    'If no file was saved, the page around this one does not allow downloads. Open this link in a new tab and export there:',
};

const ko: typeof en = {
  content: '내용',
  contents: { view: '이 화면', tour: '투어 전체' },
  local:
    '이 페이지는 이 컴퓨터에서 실행 중인 사본이므로 다른 사람이 주소를 열 수 없습니다. 파일에는 링크와 QR 코드 대신 Lodelines 웹사이트에서 화면을 여는 방법이 적힙니다.',
  progress: '진행 상황',
  cancel: '취소',
  loading: '데이터를 불러오는 중…',
  scene: (n, all) => `장면 ${n}/${all}`,
  writing: '파일을 만드는 중…',
  made: (name) => `${name} 파일을 만들었습니다.`,
  cancelled: '취소했습니다. 저장된 파일은 없습니다.',
  failed: '파일을 만들지 못했습니다. 다시 시도해 주세요.',
  unloaded: '파일에 필요한 데이터를 불러오지 못했습니다. 연결을 확인한 뒤 다시 시도해 주세요.',
  unsaved:
    '파일이 저장되지 않았다면, 이 화면을 담은 페이지가 내려받기를 허용하지 않는 것입니다. 다음 링크를 새 탭에서 열어 내보내 주세요.',
};

/** `scene` takes the number of the scene that is being drawn, and how many there are. */
export const EXPORT_MAKING: Readonly<Record<Language, typeof en>> = { en, ko };
