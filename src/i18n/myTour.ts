/** Messages of the editor of a reader's own tour, by language. Separate from the other messages: it is loaded later. */
import { type Day, parseDay } from '../domain/time/date.ts';
import type { Language } from '../domain/language.ts';
import { englishDay, koreanDay } from './dates.ts';
import type { LessonChange } from './myLesson.ts';
import { englishCount, englishNumber, koreanNumber } from './numbers.ts';

/** What was done to a tour. `scene` and `to` are 1-based numbers, `scenes` is how many there are. */
export type TourChange =
  /** `elsewhere`: in another tab. */
  | { readonly kind: 'title' | 'release' | 'elsewhere' }
  /** Nothing, because there are as many scenes as there can be. */
  | { readonly kind: 'full'; readonly most: number }
  | { readonly kind: 'started'; readonly lesson: boolean }
  | { readonly kind: 'opened' | 'copied'; readonly lesson: boolean; readonly scenes: number }
  | { readonly kind: 'lesson'; readonly change: LessonChange }
  | {
      readonly kind: 'added' | 'duplicated' | 'deleted' | 'view' | 'text' | 'transition';
      readonly scene: number;
    }
  | { readonly kind: 'moved'; readonly scene: number; readonly to: number; readonly scenes: number };

const day = (release: string): Day => parseDay(release) ?? 0;

const en = {
  add: 'Add this view',
  empty:
    'A tour shows views of the map one after the other, each with a title and a text. Set up a view, add it here, and go on with the next.',
  unkept:
    'This browser does not keep the tour: storage is not allowed here. Save it as a file before you close the page.',
  kept: 'Kept in this browser only. Save it as a file to use it elsewhere.',
  tourTitle: 'Title of the tour',
  language: 'Language of the texts',
  languages: { en: 'English', ko: 'Korean' } satisfies Record<Language, string>,
  scenes: 'Scenes',
  scene: (n: number) => `Scene ${n}`,
  untitled: 'No title',
  title: 'Title',
  text: 'Text',
  notes: 'Notes for the presenter',
  notesHint: 'Shown in the speaker window only, but included in files and links.',
  transition: 'From the scene before',
  transitions: { fly: 'Fly there', cut: 'Cut' },
  left: (left: number, counted: 'words' | 'characters') =>
    left < 0
      ? `${counted === 'words' ? englishCount(-left, 'word', 'words') : englishCount(-left, 'character', 'characters')} too many`
      : `${counted === 'words' ? englishCount(left, 'word', 'words') : englishCount(left, 'character', 'characters')} left`,
  tooLong: (field: string) => `${field}: too long.`,
  move: (n: number) => `Move scene ${n}`,
  moveHint: 'Drag, or press the up and down arrow keys.',
  menu: (n: number) => `More for scene ${n}`,
  up: 'Move up',
  down: 'Move down',
  duplicate: 'Duplicate',
  replace: 'Replace with the current view',
  remove: 'Delete',
  preview: 'Preview',
  previewFrom: 'Preview from here',
  more: 'File',
  save: 'Save as a file',
  open: 'Open a file…',
  link: 'Share as a link…',
  start: 'New tour',
  copies: 'Make a copy of',
  noCopies: 'Could not load the tours.',
  drop: 'Drop the file here',
  faults: (n: number) => `${englishCount(n, 'problem', 'problems')} in the opened file`,
  faultsMore: (n: number) => `And ${englishNumber(n)} more.`,
  unread: 'Could not read the file. Check that it is still in its place, and open it again.',
  close: 'Close',
  undo: 'Undo',
  redo: 'Redo',
  linkName: 'Link',
  linkNotes: 'With the notes',
  linkNone:
    'This file contains no website address, so there is no link that others could open. To pass the tour on, save it as a file, or use Export to save an offline file.',
  linkLocal: 'You are running a local copy: this link will work on this computer only.',
  release: (made: string, shown: string) =>
    `Made with the data release of ${englishDay(day(made))}. This map shows that of ${englishDay(day(shown))}.`,
  releaseSame: 'The entries named in its scenes have not changed since.',
  releaseUnknown: 'Changes since that release are not known.',
  releaseChanged: 'Changed since:',
  corrected: (scene: number, name: string) => `Scene ${scene}: “${name}” was corrected.`,
  withdrawn: (scene: number, name: string) => `Scene ${scene}: “${name}” was withdrawn.`,
  addedSince: (n: number) =>
    `${englishCount(n, 'entry was', 'entries were')} added. Scenes show those that fit their date and filters.`,
  releaseUse: 'Use this release from now on',
  change: (change: Exclude<TourChange, { kind: 'lesson' }>): string => {
    switch (change.kind) {
      case 'started':
        return change.lesson ? 'New lesson.' : 'New tour.';
      case 'title':
        return 'Title changed.';
      case 'release':
        return 'Data release changed.';
      case 'elsewhere':
        return 'Changes from another tab loaded.';
      case 'full':
        return `A tour has at most ${change.most} scenes.`;
      case 'opened':
        return `${change.lesson ? 'Lesson' : 'Tour'} opened: ${englishCount(change.scenes, 'scene', 'scenes')}.`;
      case 'copied':
        return `${change.lesson ? 'Lesson' : 'Tour'} copied: ${englishCount(change.scenes, 'scene', 'scenes')}.`;
      case 'added':
        return `View added as scene ${change.scene}.`;
      case 'duplicated':
        return `Scene ${change.scene} duplicated.`;
      case 'deleted':
        return `Scene ${change.scene} deleted.`;
      case 'view':
        return `View of scene ${change.scene} replaced.`;
      case 'text':
        return `Text of scene ${change.scene} changed.`;
      case 'transition':
        return `Transition of scene ${change.scene} changed.`;
      case 'moved':
        return `Scene ${change.scene} is now scene ${change.to} of ${change.scenes}.`;
    }
  },
  /** Said when changes from another tab were loaded in place of a change. */
  notMade: 'The change made here was left out. Make it again if needed.',
  undone: (change: string) => `Undone: ${change}`,
  redone: (change: string) => `Redone: ${change}`,
};

const ko: typeof en = {
  add: '이 화면 추가',
  empty:
    '투어는 지도 화면을 제목, 본문과 함께 차례로 보여 줍니다. 원하는 화면을 만들어 여기에 추가한 다음, 다음 화면으로 넘어가세요.',
  unkept:
    '저장 공간을 쓸 수 없어 이 브라우저에 투어가 보관되지 않습니다. 페이지를 닫기 전에 파일로 저장해 주세요.',
  kept: '이 브라우저에만 보관됩니다. 다른 곳에서 쓰려면 파일로 저장하세요.',
  tourTitle: '투어 제목',
  language: '글의 언어',
  languages: { en: '영어', ko: '한국어' },
  scenes: '장면',
  scene: (n) => `장면 ${n}`,
  untitled: '제목 없음',
  title: '제목',
  text: '본문',
  notes: '발표자 노트',
  notesHint: '발표자 창에만 표시됩니다. 파일과 링크에는 들어갑니다.',
  transition: '앞 장면에서 넘어오는 방법',
  transitions: { fly: '이동하며 전환', cut: '바로 전환' },
  left: (left, counted) =>
    left < 0
      ? `${koreanNumber(-left)}${counted === 'words' ? '단어' : '자'} 초과`
      : `${koreanNumber(left)}${counted === 'words' ? '단어' : '자'} 남음`,
  tooLong: (field) => `${field}: 너무 깁니다.`,
  move: (n) => `장면 ${n} 옮기기`,
  moveHint: '끌거나 위아래 화살표 키를 누르세요.',
  menu: (n) => `장면 ${n} 메뉴`,
  up: '위로 옮기기',
  down: '아래로 옮기기',
  duplicate: '복제',
  replace: '지금 화면으로 바꾸기',
  remove: '삭제',
  preview: '미리 보기',
  previewFrom: '여기부터 미리 보기',
  more: '파일',
  save: '파일로 저장',
  open: '파일 열기…',
  link: '링크로 공유…',
  start: '새 투어',
  copies: '사본 만들기',
  noCopies: '투어를 불러오지 못했습니다.',
  drop: '파일을 여기에 놓으세요',
  faults: (n) => `연 파일에서 찾은 오류 ${koreanNumber(n)}건`,
  faultsMore: (n) => `그 밖에 ${koreanNumber(n)}건이 더 있습니다.`,
  unread: '파일을 읽지 못했습니다. 파일이 제자리에 있는지 확인하고 다시 열어 주세요.',
  close: '닫기',
  undo: '실행 취소',
  redo: '다시 실행',
  linkName: '링크',
  linkNotes: '발표자 노트 포함',
  linkNone:
    '이 파일에는 웹사이트 주소가 없어 다른 사람이 열 수 있는 링크를 만들 수 없습니다. 투어를 전하려면 파일로 저장하거나 내보내기에서 오프라인 파일로 저장해 주세요.',
  linkLocal: '이 페이지는 이 컴퓨터에서 실행 중인 사본이므로 링크도 이 컴퓨터에서만 열립니다.',
  release: (made, shown) =>
    `${koreanDay(day(made))} 자 데이터로 만든 투어입니다. 지금 지도는 ${koreanDay(day(shown))} 자 데이터를 보여 줍니다.`,
  releaseSame: '장면에 나오는 항목 가운데 그 뒤로 바뀐 것은 없습니다.',
  releaseUnknown: '그 버전 이후에 바뀐 내용은 알 수 없습니다.',
  releaseChanged: '그 뒤로 바뀐 내용:',
  corrected: (scene, name) => `장면 ${scene}: 수정된 항목 ‘${name}’`,
  withdrawn: (scene, name) => `장면 ${scene}: 삭제된 항목 ‘${name}’`,
  addedSince: (n) =>
    `항목 ${koreanNumber(n)}건이 추가됐습니다. 장면의 날짜와 필터에 맞는 항목이 함께 표시됩니다.`,
  releaseUse: '앞으로 이 데이터를 쓰기',
  change: (change) => {
    switch (change.kind) {
      case 'started':
        return change.lesson ? '새 수업을 시작했습니다.' : '새 투어를 시작했습니다.';
      case 'title':
        return '제목을 바꾸었습니다.';
      case 'release':
        return '데이터 버전을 바꾸었습니다.';
      case 'elsewhere':
        return '다른 탭에서 바꾼 내용을 불러왔습니다.';
      case 'full':
        return `장면은 최대 ${change.most}개입니다.`;
      case 'opened':
        return `${change.lesson ? '수업을' : '투어를'} 열었습니다. 장면 ${koreanNumber(change.scenes)}개.`;
      case 'copied':
        return `${change.lesson ? '수업' : '투어'} 사본을 만들었습니다. 장면 ${koreanNumber(change.scenes)}개.`;
      case 'added':
        return `화면을 장면 ${change.scene}번으로 추가했습니다.`;
      case 'duplicated':
        return `장면 ${change.scene}번을 복제했습니다.`;
      case 'deleted':
        return `장면 ${change.scene}번을 삭제했습니다.`;
      case 'view':
        return `장면 ${change.scene}번의 화면을 바꾸었습니다.`;
      case 'text':
        return `장면 ${change.scene}번의 글을 바꾸었습니다.`;
      case 'transition':
        return `장면 ${change.scene}번의 전환을 바꾸었습니다.`;
      case 'moved':
        return `장면 ${change.scene}번을 ${change.to}번으로 옮겼습니다(전체 ${change.scenes}개).`;
    }
  },
  notMade: '여기서 바꾼 내용은 반영하지 않았습니다. 필요하면 다시 바꾸세요.',
  undone: (change) => `실행 취소: ${change}`,
  redone: (change) => `다시 실행: ${change}`,
};

/** Releases are named by their day, such as `2026-11-30`. */
export const MY_TOUR: Readonly<Record<Language, typeof en>> = { en, ko };
