/**
 * Messages for sharing a view, by language. Separate from the other messages, because only the dialog needs
 * them.
 */
import type { Day } from '../domain/time/date.ts';
import type { Language } from '../domain/language.ts';
import { englishDay, koreanDay } from './dates.ts';
import { englishCount, koreanNumber } from './numbers.ts';

const en = {
  title: 'Share this view',
  tabs: { link: 'Link', embed: 'Embed' },
  source: (day: Day) => `Lodelines, data to ${englishDay(day)}`,

  link: 'Link',
  linkHint: {
    view: 'Opens this view in any browser, with its date, filters, map position, timeline and language. Playback speed and the order of lists are not included.',
    tour: 'Opens the tour at this scene, in any browser. Close the tour to share the view alone.',
    lesson: 'Opens the lesson at this scene, in any browser. Close the lesson to share the view alone.',
  },
  message: 'Text for a message',
  page: 'Page to read or print',
  pageHint: {
    view: 'The same entry as a page with its sources. It needs no scripts and always shows the latest data.',
    tour: 'The whole tour as a page, with its notes and sources. It needs no scripts and always shows the latest data.',
    lesson:
      'The whole lesson as a page for teachers, with aims, timing, notes and all answers. It needs no scripts and always shows the latest data.',
  },
  ownFile:
    'For those who only watch or answer, save it with Export as an offline file. For those who edit it further, save the file below. They open it under My tour, File.',
  saveOwn: 'Save as a file',
  system: 'Share with…',
  qr: 'QR code',
  qrName: (title: string) => `QR code: ${title}`,
  qrTooLong: 'The link is too long for a QR code that a phone can read. Use the link itself.',
  qrLocal: 'This code will not work on a phone: it points to this computer.',
  noSite:
    'This file contains no website address, so there is no link that others could open. To pass this view on, save it with Export as an offline file.',

  form: 'Form',
  forms: { frame: 'Frame', component: 'Component', link: 'Link', picture: 'Image' },
  formHint: {
    frame: 'Works on any page that allows frames. No script needed.',
    component:
      'Shows an image first. The map loads as readers scroll to it. Needs a page that allows scripts.',
    link: 'A sentence with a link, for pages that allow nothing else.',
    picture:
      'For pages that remove frames: an image of the map behind this dialog, in its current language, colours and size. Save the image, upload it to your page, and replace the file name in the code with its address.',
  },
  size: 'Size',
  sizes: { ratio: 'Full width', fixed: 'Fixed' },
  sizeOf: { ratio: (size: string) => `Full width, ${size}`, fixed: (size: string) => `${size} pixels` },
  language: 'Language',
  theme: 'Colours',
  themes: { auto: 'Match the reader’s device', light: 'Light', dark: 'Dark' },
  controls: 'Show on the map',
  control: { timeline: 'Timeline', legend: 'Legend', buttons: 'Map buttons' },
  locked: 'Lock for readers',
  lock: { map: 'Map position', time: 'Date' },
  autoplay: 'Autoplay',
  autoplayNeeds: 'Needs the timeline and an unlocked date, so that readers can stop it.',
  record: 'Data',
  records: { latest: 'Latest', frozen: (release: string) => `Fixed: ${release}` },
  recordHint: {
    latest: 'Includes later additions and corrections.',
    frozen: 'Always shows this data.',
  },
  localEmbed: 'You are running a local copy: embeds will work on this computer only.',
  preview: 'Preview',
  code: 'Code for your page',
  address: 'Address, for editors that ask for one',

  savePicture: 'Save image',
  unsavedPicture:
    'If no file was saved, the page around this one does not allow downloads. Right-click or long-press the image to save it, or open this link in a new tab:',
  pictureAlt: (title: string, time: string, n: number) =>
    `World map with arcs between capitals: ${title}, ${time}. ${englishCount(n, 'partnership', 'partnerships')} shown.`,
  openMap: 'Open the interactive map',
};

const ko: typeof en = {
  title: '이 화면 공유하기',
  tabs: { link: '링크', embed: '퍼가기' },
  source: (day) => `Lodelines, ${koreanDay(day)}까지의 데이터`,

  link: '링크',
  linkHint: {
    view: '날짜, 필터, 지도 위치, 연표 범위, 언어가 들어 있어 어느 브라우저에서나 같은 화면이 열립니다. 재생 속도와 목록의 정렬 순서는 링크에 들어 있지 않습니다.',
    tour: '어느 브라우저에서나 투어의 이 장면이 열립니다. 이 화면만 공유하려면 투어를 닫으세요.',
    lesson: '어느 브라우저에서나 수업의 이 장면이 열립니다. 이 화면만 공유하려면 수업을 닫으세요.',
  },
  message: '메시지용 글',
  page: '읽기·인쇄용 페이지',
  pageHint: {
    view: '같은 항목을 출처와 함께 정리한 페이지입니다. 스크립트 없이 열리며 항상 최신 데이터를 보여 줍니다.',
    tour: '투어 전체를 노트, 출처와 함께 정리한 페이지입니다. 스크립트 없이 열리며 항상 최신 데이터를 보여 줍니다.',
    lesson:
      '수업 전체를 학습 목표, 시간 배분, 해설, 모든 답과 함께 정리한 교사용 페이지입니다. 스크립트 없이 열리며 항상 최신 데이터를 보여 줍니다.',
  },
  ownFile:
    '보거나 풀기만 할 사람에게는 내보내기에서 오프라인 파일로 저장해 주세요. 고쳐 쓸 사람에게는 아래 파일을 저장해 주세요. 이 파일은 내 투어의 파일 메뉴에서 열 수 있습니다.',
  saveOwn: '파일로 저장',
  system: '다른 앱으로 공유…',
  qr: 'QR 코드',
  qrName: (title) => `QR 코드: ${title}`,
  qrTooLong: '링크가 너무 길어 휴대전화가 읽을 수 있는 QR 코드를 만들 수 없습니다. 링크를 그대로 쓰세요.',
  qrLocal: '이 컴퓨터를 가리키는 코드이므로 휴대전화로는 열 수 없습니다.',
  noSite:
    '이 파일에는 웹사이트 주소가 없어 다른 사람이 열 수 있는 링크를 만들 수 없습니다. 이 화면을 전하려면 내보내기에서 오프라인 파일로 저장해 주세요.',

  form: '형식',
  forms: { frame: '프레임', component: '컴포넌트', link: '링크', picture: '이미지' },
  formHint: {
    frame: '프레임을 허용하는 페이지라면 어디서나 스크립트 없이 작동합니다.',
    component:
      '처음에는 이미지로 보이다가 독자가 그 위치로 스크롤하면 지도가 열립니다. 스크립트를 허용하는 페이지에 쓰세요.',
    link: '링크가 든 한 문장입니다. 다른 형식을 허용하지 않는 페이지에 쓰세요.',
    picture:
      '프레임을 지우는 페이지에 쓰세요. 이 창 뒤의 지도를 지금의 언어, 색상, 크기 그대로 담은 이미지입니다. 이미지를 저장해 페이지에 올린 다음, 코드의 파일 이름을 올린 이미지의 주소로 바꾸면 됩니다.',
  },
  size: '크기',
  sizes: { ratio: '너비에 맞춤', fixed: '고정 크기' },
  sizeOf: { ratio: (size) => `너비에 맞춤, ${size}`, fixed: (size) => `${size}픽셀` },
  language: '언어',
  theme: '색상',
  themes: { auto: '독자의 기기 설정에 따름', light: '밝게', dark: '어둡게' },
  controls: '표시할 요소',
  control: { timeline: '연표', legend: '범례', buttons: '지도 버튼' },
  locked: '독자가 바꿀 수 없게 고정',
  lock: { map: '지도 위치', time: '날짜' },
  autoplay: '자동 재생',
  autoplayNeeds: '독자가 멈출 수 있도록, 연표를 표시하고 날짜를 고정하지 않았을 때만 쓸 수 있습니다.',
  record: '데이터',
  records: { latest: '최신', frozen: (release) => `고정: ${release} 자` },
  recordHint: {
    latest: '이후 추가되거나 수정된 데이터도 반영됩니다.',
    frozen: '언제나 이 날짜의 데이터로 표시합니다.',
  },
  localEmbed: '이 페이지는 이 컴퓨터에서 실행 중인 사본이므로 퍼간 지도도 이 컴퓨터에서만 열립니다.',
  preview: '미리 보기',
  code: '페이지에 넣을 코드',
  address: '주소만 입력하는 편집기용 주소',

  savePicture: '이미지 저장',
  unsavedPicture:
    '파일이 저장되지 않았다면, 이 화면을 담은 페이지가 내려받기를 허용하지 않는 것입니다. 이미지를 마우스 오른쪽 버튼으로 누르거나 길게 눌러 저장하거나, 다음 링크를 새 탭에서 열어 주세요.',
  pictureAlt: (title, time, n) =>
    `수도를 선으로 이은 세계지도: ${title}, ${time}, 파트너십 ${koreanNumber(n)}건 표시.`,
  openMap: '대화형 지도 열기',
};

/** `sizeOf` takes a size as text. */
export const SHARE: Readonly<Record<Language, typeof en>> = { en, ko };
