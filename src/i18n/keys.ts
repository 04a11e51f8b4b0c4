/** Messages of the list of keys, by language. Separate from the other messages, because only its dialog needs them. */
import type { Language } from '../domain/language.ts';

/** Keys as they are printed on a keyboard, and what they do. */
type Rows = readonly (readonly [keys: string, meaning: string])[];

const en = {
  title: 'Keyboard shortcuts',
  rows: [
    ['Space', 'play or pause'],
    ['← →, Page Up, Page Down', 'previous or next event'],
    ['Page Up, Page Down', 'in a tour: previous or next scene'],
    ['Shift ← →', 'one day back or forward'],
    ['Home, End', 'first or last day of the data'],
    ['1, 2, 3', 'on a date, up to a date, between dates'],
    ['[ ]', 'set the start or end of the period'],
    ['+ −', 'zoom the timeline'],
    ['Ctrl K, ⌘ K, /', 'search'],
    ['A', 'add the view to your own tour'],
    ['N', 'in a lesson: notes for the teacher'],
    ['↑ ↓', 'move through a list; type to find a name'],
    ['Esc', 'close'],
    ['Ctrl /, ⌘ /, ?', 'show these shortcuts'],
  ] as Rows,
  presenting: [
    ['→ ↓, Page Down, Space, Enter', 'next scene, or next event without a tour'],
    ['← ↑, Page Up, Shift Space', 'previous scene or event'],
    ['Home, End', 'first or last scene'],
    ['number, Enter', 'scene of that number'],
    ['B or .', 'black screen'],
    ['W or ,', 'white screen'],
    ['G', 'all scenes'],
    ['S', 'speaker window'],
    ['F or F5', 'full screen'],
    ['+ −', 'text size'],
    ['Esc', 'close, leave full screen, or stop presenting'],
    ['?', 'show these shortcuts'],
  ] as Rows,
  pointing:
    'A click or a swipe on the map does the same as the arrow keys. Move the pointer to show what you mean.',
  framed: 'If nothing is selected, Esc returns to the page around the map.',
  exceptions: [
    'Space, Page Up, Page Down, Home, End, ↑ and ↓ scroll a panel, list or page that can be scrolled.',
    'On the map, arrow keys move the map and + − zoom it.',
    'On the slider, Page Up and Page Down move one year forward or back.',
  ],
  single: 'Single-key shortcuts',
  singleHelp: 'Space, 1, 2, 3, [ ], + −, /, ?, A and N. This browser remembers your choice.',
};

const ko: typeof en = {
  title: '단축키',
  rows: [
    ['Space', '재생 또는 일시정지'],
    ['← →, Page Up, Page Down', '이전 또는 다음 사건'],
    ['Page Up, Page Down', '투어에서는 이전 또는 다음 장면'],
    ['Shift ← →', '하루 전 또는 하루 뒤'],
    ['Home, End', '데이터의 첫날 또는 마지막 날'],
    ['1, 2, 3', '특정일, 누적, 기간'],
    ['[ ]', '기간의 시작 또는 끝 지정'],
    ['+ −', '연표 확대 또는 축소'],
    ['Ctrl K, ⌘ K, /', '검색'],
    ['A', '지금 화면을 내 투어에 추가'],
    ['N', '수업에서는 교사용 해설'],
    ['↑ ↓', '목록에서 이동, 글자를 입력해 이름 찾기'],
    ['Esc', '닫기'],
    ['Ctrl /, ⌘ /, ?', '단축키 보기'],
  ],
  presenting: [
    ['→ ↓, Page Down, Space, Enter', '다음 장면(투어가 없으면 다음 사건)'],
    ['← ↑, Page Up, Shift Space', '이전 장면 또는 사건'],
    ['Home, End', '첫 장면 또는 마지막 장면'],
    ['숫자, Enter', '그 번호의 장면'],
    ['B 또는 .', '검은 화면'],
    ['W 또는 ,', '흰 화면'],
    ['G', '모든 장면'],
    ['S', '발표자 창'],
    ['F 또는 F5', '전체 화면'],
    ['+ −', '글자 크기'],
    ['Esc', '닫기, 전체 화면 끝내기, 발표 끝내기'],
    ['?', '단축키 보기'],
  ],
  pointing: '지도를 클릭하거나 밀어서도 넘길 수 있습니다. 포인터를 움직이면 가리키는 곳이 강조됩니다.',
  framed: '선택한 것이 없으면 Esc는 지도를 둘러싼 페이지로 돌아갑니다.',
  exceptions: [
    '스크롤되는 패널, 목록, 페이지에서는 Space, Page Up, Page Down, Home, End, ↑, ↓로 스크롤합니다.',
    '지도에서는 화살표 키로 지도를 움직이고 + −로 확대·축소합니다.',
    '슬라이더에서는 Page Up과 Page Down으로 1년 뒤 또는 1년 전으로 이동합니다.',
  ],
  single: '단일 키 단축키',
  singleHelp: 'Space, 1, 2, 3, [ ], + −, /, ?, A, N에 적용됩니다. 설정은 이 브라우저에 저장됩니다.',
};

export const KEYS: Readonly<Record<Language, typeof en>> = { en, ko };
