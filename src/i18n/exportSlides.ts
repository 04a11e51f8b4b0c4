/** Messages for exporting slides, by language. Separate from the other messages, because only the dialog needs them. */
import type { Language } from '../domain/language.ts';

const en = {
  hint: 'A PowerPoint file (PPTX, 16:9), also for Keynote, Google Slides and LibreOffice. Titles and texts can be edited. The speaker notes list the sources.',
  maps: 'Maps',
  mapForms: { pictures: 'Images', shapes: 'Editable shapes' },
  mapHint: {
    pictures: 'Each map is one image, sharp at any size.',
    shapes: 'Countries, lines and names are shapes whose place and colour you can change.',
  },
  outline: 'Slides',
  titleSlide: (title: string) => `Title: ${title}`,
  mapSlide: (title: string) => `Map: ${title}`,
  sources: 'Sources',
  save: 'Save slides',
};

const ko: typeof en = {
  hint: 'PowerPoint 파일(PPTX, 16:9)입니다. Keynote, Google Slides, LibreOffice에서도 열 수 있습니다. 제목과 본문을 편집할 수 있고, 출처는 발표자 노트에 있습니다.',
  maps: '지도',
  mapForms: { pictures: '이미지', shapes: '편집 가능한 도형' },
  mapHint: {
    pictures: '지도마다 이미지 하나로 들어가며, 어떤 크기에서도 선명합니다.',
    shapes: '국가, 선, 지명이 도형으로 들어가 위치와 색을 바꿀 수 있습니다.',
  },
  outline: '슬라이드',
  titleSlide: (title) => `제목: ${title}`,
  mapSlide: (title) => `지도: ${title}`,
  sources: '출처',
  save: '슬라이드 저장',
};

export const EXPORT_SLIDES: Readonly<Record<Language, typeof en>> = { en, ko };
