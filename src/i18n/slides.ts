/** Messages for presentations, by language. Separate from the other messages, because only they need them. */
import type { Language } from '../domain/language.ts';

const en = {
  /** Names of layouts and of what is on them, in the menus of the program. */
  layouts: {
    title: 'Title',
    map: 'Map',
    mapText: 'Map and text',
    sources: 'Sources',
  },
  roles: {
    title: 'Title',
    line: 'Date',
    picture: 'Map',
    text: 'Text',
    credits: 'Source and licence',
    number: 'Slide number',
  },
  notes: { image: 'Slide', text: 'Notes', number: 'Page number' },
  code: 'QR code',

  /** Groups of the shapes that a map consists of. */
  shapes: {
    background: 'Background',
    countries: 'Countries',
    borders: 'Borders',
    partnerships: 'Partnerships',
    points: 'Points',
    events: 'Events',
    names: 'Names',
    legend: 'Legend',
  },

  sources: (part: number, parts: number) => (parts === 1 ? 'Sources' : `Sources (${part} of ${parts})`),
  /** When the list of sources is too long. */
  moreSources: (n: number) =>
    `Not listed here: ${n} more ${n === 1 ? 'source' : 'sources'}. The speaker notes list all of them.`,
  open: 'Open in Lodelines',
  codeOf: (title: string) => `QR code with a link: ${title}`,
  view: (title: string, time: string) => `View: ${title}, ${time}`,
  sourcesIn: 'Sources:',
  release: (release: string) => `Data release ${release}`,
  cite: (citation: string) => `Cite as: ${citation}`,
};

const ko: typeof en = {
  layouts: {
    title: '제목',
    map: '지도',
    mapText: '지도와 본문',
    sources: '출처',
  },
  roles: {
    title: '제목',
    line: '날짜',
    picture: '지도',
    text: '본문',
    credits: '출처와 라이선스',
    number: '슬라이드 번호',
  },
  notes: { image: '슬라이드', text: '노트', number: '쪽 번호' },
  code: 'QR 코드',

  shapes: {
    background: '배경',
    countries: '국가',
    borders: '국경',
    partnerships: '파트너십',
    points: '점',
    events: '사건',
    names: '지명',
    legend: '범례',
  },

  sources: (part, parts) => (parts === 1 ? '출처' : `출처(${part}/${parts})`),
  moreSources: (n) => `이 밖의 출처 ${n}건은 발표자 노트에 있습니다.`,
  open: 'Lodelines에서 열기',
  codeOf: (title) => `링크가 담긴 QR 코드: ${title}`,
  view: (title, time) => `화면: ${title}, ${time}`,
  sourcesIn: '출처:',
  release: (release) => `${release} 자 데이터`,
  cite: (citation) => `인용: ${citation}`,
};

/** `sources` takes the number of a slide and of all such slides, `view` the title and the time of a view. */
export const SLIDES: Readonly<Record<Language, typeof en>> = { en, ko };
