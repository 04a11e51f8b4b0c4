/** Messages for exporting the images of a tour, by language. Separate from the others, because only the dialog needs them. */
import type { Language } from '../domain/language.ts';

const en = {
  hint: 'A ZIP archive with an image of each scene of the open tour, and a text file with captions, alt texts and sources.',
  outline: 'Images',
  save: 'Save images',

  /** In the text file. */
  file: 'captions.txt',
  caption: (title: string, time: string) => `${title} (${time})`,
  alt: (alt: string) => `Alt text: ${alt}`,
  view: (link: string) => `View: ${link}`,
  sources: 'Sources:',
  tour: (link: string) => `Tour: ${link}`,
};

const ko: typeof en = {
  hint: '열려 있는 투어의 장면마다 만든 이미지와, 설명·대체 텍스트·출처를 담은 텍스트 파일을 ZIP 파일로 저장합니다.',
  outline: '이미지',
  save: '이미지 저장',

  file: 'captions.txt',
  caption: (title, time) => `${title}(${time})`,
  alt: (alt) => `대체 텍스트: ${alt}`,
  view: (link) => `화면: ${link}`,
  sources: '출처:',
  tour: (link) => `투어: ${link}`,
};

/** `caption` takes the title and the time of a scene. */
export const EXPORT_TOUR_PICTURES: Readonly<Record<Language, typeof en>> = { en, ko };
