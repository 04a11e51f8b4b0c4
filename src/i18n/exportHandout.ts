/** Messages for hand-outs, by language. Separate from the other messages, because only the dialog needs them. */
import type { Language } from '../domain/language.ts';
import { englishNumber, koreanNumber } from './numbers.ts';

const en = {
  title: 'Hand-out',
  hint: 'Pages for paper or PDF, with maps, texts and sources. Text in the PDF can be searched and copied.',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'US Letter' },
  perPage: 'Scenes per page',
  perPages: { one: 'One', two: 'Two' },
  include: 'Include',
  parts: { sources: 'Sources', notes: 'Notes for the presenter' },
  preview: 'Preview',
  pages: (n: number, paper: string) => `${n} ${n === 1 ? 'page' : 'pages'} (${paper})`,
  loading: 'Loading data…',
  drawing: (n: number, all: number) => `Drawing map ${n} of ${all}…`,
  print: 'Print or save as PDF',
  printHint: 'To get a PDF, choose “Save as PDF” as the printer.',
  failed: 'Could not create the hand-out. Try again.',
  unloaded: 'Could not load what the hand-out needs. Check your connection and try again.',
  retry: 'Try again',
  blocked:
    'If no print dialog opened, the page around this one does not allow printing. Open this link in a new tab and print there:',

  /** On the pages. */
  notes: 'Notes for the presenter',
  sources: 'Sources',
  sourceNumbers: (ranges: string) => `Sources: ${ranges}`,
  unlisted: (n: number) => `Sources: ${englishNumber(n)}, listed in Lodelines`,
  open: 'Open in Lodelines',
  code: (title: string) => `QR code with a link: ${title}`,
  page: (page: number, pages: number) => `${page} / ${pages}`,
};

const ko: typeof en = {
  title: '유인물',
  hint: '종이나 PDF에 맞춘 유인물입니다. 지도, 본문, 출처가 들어가며 PDF의 글자는 검색하고 복사할 수 있습니다.',
  paper: '용지',
  papers: { a4: 'A4', letter: 'US 레터' },
  perPage: '쪽당 장면 수',
  perPages: { one: '1개', two: '2개' },
  include: '포함할 요소',
  parts: { sources: '출처', notes: '발표자 노트' },
  preview: '미리 보기',
  pages: (n, paper) => `${n}쪽(${paper})`,
  loading: '데이터 불러오는 중…',
  drawing: (n, all) => `지도 그리는 중 ${n}/${all}…`,
  print: '인쇄 또는 PDF로 저장',
  printHint: 'PDF로 저장하려면 프린터로 ‘PDF로 저장’을 선택해 주세요.',
  failed: '유인물을 만들지 못했습니다. 다시 시도해 주세요.',
  unloaded: '유인물에 필요한 데이터를 불러오지 못했습니다. 연결 상태를 확인하고 다시 시도해 주세요.',
  retry: '다시 시도',
  blocked:
    '인쇄 창이 열리지 않았다면, 이 화면을 담은 페이지가 인쇄를 허용하지 않는 것입니다. 다음 링크를 새 탭에서 열어 인쇄해 주세요.',

  notes: '발표자 노트',
  sources: '출처',
  sourceNumbers: (ranges) => `출처: ${ranges}`,
  unlisted: (n) => `출처: ${koreanNumber(n)}건, 목록은 Lodelines에 있음`,
  open: 'Lodelines에서 열기',
  code: (title) => `링크가 담긴 QR 코드: ${title}`,
  page: (page, pages) => `${page} / ${pages}`,
};

/** `pages` takes a number of pages and the name of the paper, `sourceNumbers` numbers such as `1–3, 5`. */
export const EXPORT_HANDOUT: Readonly<Record<Language, typeof en>> = { en, ko };
