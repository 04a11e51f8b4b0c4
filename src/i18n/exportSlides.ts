/** Messages for exporting slides, by language. Separate from the other messages, because only the dialog needs them. */
import type { Language } from '../domain/language.ts';

const en = {
  hint: 'A PowerPoint file (PPTX, 16:9), also for Keynote, Google Slides and LibreOffice. Titles and texts can be edited. The speaker notes list the sources.',
  content: 'Content',
  contents: { view: 'This view', tour: 'The whole tour' },
  maps: 'Maps',
  mapForms: { pictures: 'Images', shapes: 'Editable shapes' },
  mapHint: {
    pictures: 'Each map is one image, sharp at any size.',
    shapes: 'Countries, lines and names are shapes whose place and colour you can change.',
  },
  local:
    'You are running a local copy: links in the slides will work on this computer only, and QR codes are left out.',
  outline: 'Slides',
  titleSlide: (title: string) => `Title: ${title}`,
  mapSlide: (title: string) => `Map: ${title}`,
  sources: 'Sources',
  save: 'Save slides',
  cancel: 'Cancel',
  loading: 'Loading data…',
  scene: (n: number, all: number) => `Scene ${n} of ${all}`,
  writing: 'Writing the file…',
  made: 'Slides created.',
  cancelled: 'Cancelled. No file was saved.',
  failed: 'Could not create the slides. Try again.',
  unloaded: 'Could not load what the slides need. Check your connection and try again.',
  unsaved:
    'If no file was saved, the page around this one does not allow downloads. Open this link in a new tab and export the slides there:',
};

const ko: typeof en = {
  hint: 'PowerPoint 파일(PPTX, 16:9)입니다. Keynote, Google Slides, LibreOffice에서도 열 수 있습니다. 제목과 본문을 편집할 수 있고, 출처는 발표자 노트에 있습니다.',
  content: '내용',
  contents: { view: '이 화면', tour: '투어 전체' },
  maps: '지도',
  mapForms: { pictures: '이미지', shapes: '편집 가능한 도형' },
  mapHint: {
    pictures: '지도마다 이미지 하나로 들어가며, 어떤 크기에서도 선명합니다.',
    shapes: '국가, 선, 지명이 도형으로 들어가 위치와 색을 바꿀 수 있습니다.',
  },
  local:
    '이 페이지는 이 컴퓨터에서 실행 중인 사본이므로 슬라이드의 링크는 이 컴퓨터에서만 열리고 QR 코드는 들어가지 않습니다.',
  outline: '슬라이드',
  titleSlide: (title) => `제목: ${title}`,
  mapSlide: (title) => `지도: ${title}`,
  sources: '출처',
  save: '슬라이드 저장',
  cancel: '취소',
  loading: '데이터를 불러오는 중…',
  scene: (n, all) => `장면 ${n}/${all}`,
  writing: '파일을 만드는 중…',
  made: '슬라이드를 만들었습니다.',
  cancelled: '취소했습니다. 저장된 파일은 없습니다.',
  failed: '슬라이드를 만들지 못했습니다. 다시 시도해 주세요.',
  unloaded: '슬라이드에 필요한 데이터를 불러오지 못했습니다. 연결을 확인한 뒤 다시 시도해 주세요.',
  unsaved:
    '파일이 저장되지 않았다면, 이 화면을 담은 페이지가 내려받기를 허용하지 않는 것입니다. 다음 링크를 새 탭에서 열어 슬라이드를 내보내 주세요.',
};

export const EXPORT_SLIDES: Readonly<Record<Language, typeof en>> = { en, ko };
