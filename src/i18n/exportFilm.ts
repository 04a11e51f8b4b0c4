/** Messages for exporting films, by language. Separate from the other messages, because only the dialog needs them. */
import type { Language } from '../domain/language.ts';
import { englishNumber, koreanNumber } from './numbers.ts';

const en = {
  hint: 'A film without sound: time passes as in playback, or the open tour plays from scene to scene. It ends with a card that names sources and licence.',
  from: 'Start date',
  to: 'End date',
  formats: { video: 'Video', gif: 'GIF' },
  formatHint: {
    video: 'MP4, for slides, websites and video programs.',
    gif: 'For messages: at most ten seconds, plays again and again, without captions.',
  },
  speed: 'Speed',
  size: 'Size',
  sizes: {
    small: (pixels: string) => `16:9 (${pixels})`,
    large: (pixels: string) => `16:9, large (${pixels})`,
    square: (pixels: string) => `Square (${pixels})`,
  },
  captions: 'Captions',
  captionForms: { inside: 'In the image', beside: 'As a file', none: 'None' },
  captionHint: {
    inside: 'Titles and texts are part of the film.',
    beside: 'A ZIP archive with the film and its captions as a WebVTT file.',
    none: 'The film shows title, date and sources, but no captions.',
  },
  outline: 'Film',
  seek: 'Preview',
  frame: (second: number) => `Second ${second}`,
  save: 'Save film',
  estimate: (length: string, megabytes: string, file: string) =>
    `Length ${length}, about ${megabytes}, ${file}.`,
  /** Minutes and seconds. */
  length: (minutes: number, seconds: number) =>
    minutes > 0 ? `${minutes} min ${seconds} s` : `${seconds} s`,
  megabytes: (amount: number) => `${englishNumber(amount)} MB`,
  checking: 'Checking what this browser can encode…',
  unable:
    'This browser cannot make films of this size. Chrome, Edge, Safari 16.4 or later and Firefox 130 or later on a computer can.',
  instead: 'Choose GIF. While a tour is open, “Tour images” above saves its scenes as images.',
  step: (done: string, all: string) => `${done} of ${all}`,

  /** In the film. */
  more: (others: number) => `(+${others})`,
  open: (link: string) => `Open in Lodelines: ${link}`,
  scan: (site: string) => `Scan to open in Lodelines (${site})`,
  madeWith: (site: string) => `Made with Lodelines (${site})`,
  sources: (n: number) =>
    `Based on ${englishNumber(n)} ${n === 1 ? 'source' : 'sources'}, listed in Lodelines.`,
};

const ko: typeof en = {
  hint: '소리 없는 동영상입니다. 재생할 때처럼 시간이 흐르거나, 열려 있는 투어의 장면이 차례로 나옵니다. 마지막에는 출처와 라이선스를 적은 화면이 나옵니다.',
  from: '시작일',
  to: '종료일',
  formats: { video: '비디오', gif: 'GIF' },
  formatHint: {
    video: 'MP4입니다. 슬라이드, 웹사이트, 영상 편집에 알맞습니다.',
    gif: '메신저용입니다. 10초를 넘지 않고 반복 재생되며 자막은 없습니다.',
  },
  speed: '속도',
  size: '크기',
  sizes: {
    small: (pixels) => `16:9(${pixels})`,
    large: (pixels) => `16:9 고해상도(${pixels})`,
    square: (pixels) => `정사각형(${pixels})`,
  },
  captions: '자막',
  captionForms: { inside: '화면에', beside: '파일로', none: '없음' },
  captionHint: {
    inside: '제목과 설명이 동영상 화면에 나옵니다.',
    beside: '동영상과 WebVTT 자막 파일을 ZIP 파일로 저장합니다.',
    none: '제목, 날짜, 출처만 나오고 자막은 없습니다.',
  },
  outline: '동영상',
  seek: '미리 보기',
  frame: (second) => `${second}초`,
  save: '동영상 저장',
  estimate: (length, megabytes, file) => `길이 ${length}, 약 ${megabytes}, ${file}.`,
  length: (minutes, seconds) => (minutes > 0 ? `${minutes}분 ${seconds}초` : `${seconds}초`),
  megabytes: (amount) => `${koreanNumber(amount)}MB`,
  checking: '이 브라우저에서 만들 수 있는 형식을 확인하는 중…',
  unable:
    '이 브라우저에서는 이 크기의 동영상을 만들 수 없습니다. 컴퓨터용 Chrome, Edge, Safari 16.4 이상, Firefox 130 이상에서 만들 수 있습니다.',
  instead:
    'GIF를 선택해 주세요. 투어가 열려 있으면 위의 ‘투어 이미지’에서 장면을 이미지로 저장할 수 있습니다.',
  step: (done, all) => `${done}/${all}`,

  more: (others) => `(외 ${others}건)`,
  open: (link) => `Lodelines에서 열기: ${link}`,
  scan: (site) => `코드를 스캔하면 Lodelines에서 열립니다(${site})`,
  madeWith: (site) => `Lodelines로 만든 동영상(${site})`,
  sources: (n) => `출처 ${koreanNumber(n)}건을 바탕으로 만들었습니다. 출처 목록은 Lodelines에 있습니다.`,
};

/** `more` takes the number of other events on a day, `length` minutes and seconds. */
export const EXPORT_FILM: Readonly<Record<Language, typeof en>> = { en, ko };
