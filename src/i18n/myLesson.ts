/** Messages of the questions and the head of a reader's own lesson in its editor, by language. Loaded with the editor. */
import type { Language } from '../domain/language.ts';
import type { QuestionType } from '../domain/lesson/question.ts';
import type { Lack } from '../domain/ownTour/lacks.ts';
import { englishCount } from './numbers.ts';

/** What was done to a lesson. Numbers are 1-based: `n` of a question in the lesson, `scene` of a scene. */
export type LessonChange =
  | { readonly what: 'made' | 'unmade' | 'ages' | 'aims' | 'before' | 'subjects' | 'worksheet' }
  | { readonly what: 'minutes'; readonly scene: number }
  | { readonly what: 'added' | 'changed' | 'duplicated' | 'deleted'; readonly n: number }
  | { readonly what: 'moved'; readonly n: number; readonly to: number }
  /** Moved into another scene. */
  | { readonly what: 'placed'; readonly n: number; readonly scene: number };

const en = {
  myLesson: 'My lesson',
  makeLesson: 'Make it a lesson',
  makeTour: 'Make it a tour, without questions',
  startLesson: 'New lesson',
  emptyLesson:
    'A lesson is a tour with questions for a class. Set up a view, add it here, and add questions to it.',
  copyLesson: 'Make a copy of a lesson',
  lessonTitle: 'Title of the lesson',
  notes: 'Notes for the teacher',
  linkNotes: 'With the notes for the teacher',
  notesHint: 'Pupils can open them if a file or link includes them. Links from Share have none.',
  minutes: 'Minutes',
  minutesHint: 'With its questions. May be empty.',
  questions: 'Questions',
  question: (n: number) => `Question ${n}`,
  item: (n: number, type: string) => `Question ${n} · ${type}`,
  noWords: 'No text',
  add: 'Add a question',
  full: (most: number) => `A scene has at most ${most} questions.`,
  types: {
    'choose-one': 'Choose one',
    'choose-several': 'Choose several',
    select: 'Find on the map',
    'set-date': 'Set the date',
    order: 'Put in order',
    match: 'Match pairs',
    estimate: 'Estimate a number',
    predict: 'Predict',
    'short-text': 'Short answer',
  } satisfies Record<QuestionType, string>,
  /** What pupils do, where the name does not say it. */
  about: {
    select: 'Pupils select a country, a partnership or an event.',
    'set-date': 'Pupils move the map to a day.',
    order: 'Pupils get the items in another order.',
    match: 'Pupils get the right sides in another order.',
    estimate: 'Pupils choose a number on a scale.',
    predict: 'Pupils choose before they see the map and the text of this scene. No score.',
    'short-text': 'Pupils compare their answer with yours. No score.',
  } as Partial<Record<QuestionType, string>>,
  move: (n: number) => `Move question ${n}`,
  menu: (n: number) => `More for question ${n}`,
  toScene: (n: number) => `Move to scene ${n}`,
  prompt: 'Question',
  option: (n: number) => `Option ${n}`,
  isRight: (n: number) => `Option ${n} is right`,
  markOne: 'Mark the right option.',
  markSeveral: 'Mark all right options, two or more.',
  addOption: 'Add an option',
  orderHint: 'In the right order.',
  addItem: 'Add an item',
  itemName: (n: number) => `Item ${n}`,
  left: (n: number) => `Left ${n}`,
  right: (n: number) => `Right ${n}`,
  addPair: 'Add a pair',
  movePart: (name: string) => `Move: ${name}`,
  kind: 'Pupils look for',
  kinds: { country: 'Country', partnership: 'Partnership', event: 'Event' },
  key: 'Right answers',
  keyHint: 'Each of them is right.',
  addKey: { country: 'Add a country', partnership: 'Add a partnership', event: 'Add an event' },
  addSelected: (name: string) => `Add what is selected: ${name}`,
  noName: 'Not found',
  removeName: (name: string) => `Remove: ${name}`,
  day: 'Right day',
  dayOfMap: (day: string) => `Use the date of the map: ${day}`,
  noDay: 'Not a day. Type one such as 1 July 2024.',
  days: 'Accepted days before or after',
  value: 'Right number',
  unit: 'Unit',
  from: 'Scale from',
  to: 'Scale to',
  tolerance: 'Accepted difference',
  noNumber: 'Not a number such as 1.5 or 310,000.',
  noWhole: (from: number, to: number) => `Not a whole number from ${from} to ${to}.`,
  noPositive: 'Enter 0 or more, such as 1.5 or 310,000.',
  model: 'Model answer',
  help: 'Hint, feedback and evidence',
  hint: 'Hint',
  afterRight: 'After a right answer',
  afterWrong: 'After a wrong answer',
  afterAny: 'After the answer',
  evidence: 'Evidence',
  evidenceHint: 'Partnerships and events that show what is right. Pupils open them after they have answered.',
  addEvidence: 'Add a partnership or an event',
  /** The head. */
  head: 'About the lesson',
  agesFrom: 'Ages from',
  agesTo: 'Ages to',
  aims: 'Aims',
  aim: (n: number) => `Aim ${n}`,
  addAim: 'Add an aim',
  before: 'What to know before',
  beforeLine: (n: number) => `What to know before ${n}`,
  addBefore: 'Add what to know before',
  subjects: 'Subjects',
  subject: (n: number) => `Subject ${n}`,
  area: (n: number) => `Area ${n}`,
  addSubject: 'Add a subject',
  worksheet: 'On the worksheet',
  worksheetHint: (most: number) => `At most ${most}. Without a choice, the first ${most} are printed.`,
  worksheetFull: (most: number) => `${most} are chosen: the worksheet is full.`,
  noQuestions: 'Questions are listed here once there are any.',
  /** What a class would still miss. */
  toCheck: (n: number) => `Before class: ${englishCount(n, 'question', 'questions')} to look at`,
  hidden: 'Pupils do not see it yet.',
  lack: (lack: Lack, language: (language: Language) => string): string => {
    switch (lack.kind) {
      case 'prompt':
        return 'The question has no text.';
      case 'options':
        return 'It needs two options with text.';
      case 'items':
        return 'It needs two items with text.';
      case 'pairs':
        return 'It needs two pairs with text on both sides.';
      case 'empty':
        return 'What has no text is left out.';
      case 'no-right':
        return 'No option is marked as right.';
      case 'several-right':
        return 'More than one option is marked as right.';
      case 'one-right':
        return 'Only one option is marked as right.';
      case 'all-right':
        return 'All options are marked as right.';
      case 'key':
        return 'It has no right answer.';
      case 'absent':
        return `“${lack.id}” is not in the data.`;
      case 'scale':
        return 'The right number is at or outside the ends of the scale.';
      case 'wide':
        return 'Half of the scale or more is right.';
      case 'model':
        return 'It has no model answer.';
      case 'first':
        return 'There is no earlier map to show: this is the first scene.';
      case 'given':
        return 'The view of the scene already shows the answer.';
      case 'language':
        return `Some of it is not in ${language(lack.language)}.`;
    }
  },
  change: (change: LessonChange): string => {
    switch (change.what) {
      case 'made':
        return 'The tour is now a lesson.';
      case 'unmade':
        return 'The lesson is now a tour. Its questions are deleted.';
      case 'ages':
        return 'Ages changed.';
      case 'aims':
        return 'Aims changed.';
      case 'before':
        return 'What to know before changed.';
      case 'subjects':
        return 'Subjects changed.';
      case 'worksheet':
        return 'Questions of the worksheet changed.';
      case 'minutes':
        return `Minutes of scene ${change.scene} changed.`;
      case 'added':
        return `Question ${change.n} added.`;
      case 'changed':
        return `Question ${change.n} changed.`;
      case 'duplicated':
        return `Question ${change.n} duplicated.`;
      case 'deleted':
        return `Question ${change.n} deleted.`;
      case 'moved':
        return `Question ${change.n} is now question ${change.to}.`;
      case 'placed':
        return `Question ${change.n} is now in scene ${change.scene}.`;
    }
  },
};

const ko: typeof en = {
  myLesson: '내 수업',
  makeLesson: '수업으로 바꾸기',
  makeTour: '문제를 빼고 투어로 바꾸기',
  startLesson: '새 수업',
  emptyLesson: '수업은 학생이 풀 문제가 있는 투어입니다. 원하는 화면을 만들어 여기에 추가하고 문제를 내세요.',
  copyLesson: '수업 사본 만들기',
  lessonTitle: '수업 제목',
  notes: '교사용 해설',
  linkNotes: '교사용 해설 포함',
  notesHint: '파일이나 링크에 넣으면 학생도 열어 볼 수 있습니다. 공유 링크에는 들어가지 않습니다.',
  minutes: '시간(분)',
  minutesHint: '문제 푸는 시간을 포함합니다. 비워 두어도 됩니다.',
  questions: '문제',
  question: (n) => `문제 ${n}`,
  item: (n, type) => `문제 ${n} · ${type}`,
  noWords: '내용 없음',
  add: '문제 추가',
  full: (most) => `한 장면의 문제는 최대 ${most}개입니다.`,
  types: {
    'choose-one': '하나 고르기',
    'choose-several': '여러 개 고르기',
    select: '지도에서 찾기',
    'set-date': '날짜 맞추기',
    order: '순서대로 놓기',
    match: '짝짓기',
    estimate: '숫자 어림하기',
    predict: '예상하기',
    'short-text': '짧은 글 쓰기',
  },
  about: {
    select: '학생이 나라나 파트너십, 사건을 선택합니다.',
    'set-date': '학생이 지도의 날짜를 옮깁니다.',
    order: '학생에게는 순서를 섞어 보여 줍니다.',
    match: '학생에게는 오른쪽의 순서를 섞어 보여 줍니다.',
    estimate: '학생이 정해진 범위에서 숫자를 고릅니다.',
    predict: '학생이 이 장면의 지도와 본문을 보기 전에 답합니다. 점수는 없습니다.',
    'short-text': '학생이 자기 답을 예시 답안과 견주어 봅니다. 점수는 없습니다.',
  },
  move: (n) => `문제 ${n} 옮기기`,
  menu: (n) => `문제 ${n} 메뉴`,
  toScene: (n) => `장면 ${n}번으로 옮기기`,
  prompt: '질문',
  option: (n) => `보기 ${n}`,
  isRight: (n) => `보기 ${n} 정답`,
  markOne: '정답인 보기를 표시하세요.',
  markSeveral: '정답인 보기를 모두, 두 개 이상 표시하세요.',
  addOption: '보기 추가',
  orderHint: '맞는 순서대로 적으세요.',
  addItem: '항목 추가',
  itemName: (n) => `항목 ${n}`,
  left: (n) => `왼쪽 ${n}`,
  right: (n) => `오른쪽 ${n}`,
  addPair: '짝 추가',
  movePart: (name) => `옮기기: ${name}`,
  kind: '찾을 대상',
  kinds: { country: '나라', partnership: '파트너십', event: '사건' },
  key: '정답',
  keyHint: '여러 개이면 어느 것이든 정답입니다.',
  addKey: { country: '나라 추가', partnership: '파트너십 추가', event: '사건 추가' },
  addSelected: (name) => `선택한 항목 추가: ${name}`,
  noName: '찾을 수 없습니다',
  removeName: (name) => `빼기: ${name}`,
  day: '정답 날짜',
  dayOfMap: (day) => `지도의 날짜 쓰기: ${day}`,
  noDay: '날짜가 아닙니다. 2024년 7월 1일처럼 쓰세요.',
  days: '앞뒤 허용 일수',
  value: '정답 숫자',
  unit: '단위',
  from: '범위의 시작',
  to: '범위의 끝',
  tolerance: '허용 오차',
  noNumber: '1.5나 310,000 같은 숫자가 아닙니다.',
  noWhole: (from, to) => `${from}~${to}의 정수가 아닙니다.`,
  noPositive: '1.5나 310,000처럼 0 이상의 숫자를 쓰세요.',
  model: '예시 답안',
  help: '힌트와 설명, 근거',
  hint: '힌트',
  afterRight: '맞았을 때의 설명',
  afterWrong: '틀렸을 때의 설명',
  afterAny: '답한 뒤의 설명',
  evidence: '근거',
  evidenceHint: '무엇이 맞는지 보여 주는 파트너십과 사건입니다. 학생은 답한 뒤에 열어 봅니다.',
  addEvidence: '파트너십이나 사건 추가',
  head: '수업 정보',
  agesFrom: '최소 나이',
  agesTo: '최대 나이',
  aims: '학습 목표',
  aim: (n) => `학습 목표 ${n}`,
  addAim: '학습 목표 추가',
  before: '미리 알아 둘 것',
  beforeLine: (n) => `미리 알아 둘 것 ${n}`,
  addBefore: '미리 알아 둘 것 추가',
  subjects: '관련 교과',
  subject: (n) => `교과 ${n}`,
  area: (n) => `영역 ${n}`,
  addSubject: '교과 추가',
  worksheet: '학습지에 실을 문제',
  worksheetHint: (most) => `최대 ${most}개. 고르지 않으면 처음 ${most}개를 인쇄합니다.`,
  worksheetFull: (most) => `${most}개를 골라 더 고를 수 없습니다.`,
  noQuestions: '문제를 내면 여기에 나옵니다.',
  toCheck: (n) => `수업 전에 살펴볼 문제 ${n}개`,
  hidden: '학생에게는 아직 보이지 않습니다.',
  lack: (lack, language) => {
    switch (lack.kind) {
      case 'prompt':
        return '질문의 내용이 없습니다.';
      case 'options':
        return '내용이 있는 보기가 두 개 이상 있어야 합니다.';
      case 'items':
        return '내용이 있는 항목이 두 개 이상 있어야 합니다.';
      case 'pairs':
        return '양쪽에 내용이 있는 짝이 두 개 이상 있어야 합니다.';
      case 'empty':
        return '내용이 없는 칸은 빠집니다.';
      case 'no-right':
        return '정답으로 표시한 보기가 없습니다.';
      case 'several-right':
        return '정답으로 표시한 보기가 여러 개입니다.';
      case 'one-right':
        return '정답으로 표시한 보기가 하나뿐입니다.';
      case 'all-right':
        return '모든 보기를 정답으로 표시했습니다.';
      case 'key':
        return '정답이 없습니다.';
      case 'absent':
        return `데이터에 없는 항목입니다: ${lack.id}.`;
      case 'scale':
        return '정답 숫자가 범위의 끝이거나 범위를 벗어납니다.';
      case 'wide':
        return '범위의 절반 이상이 정답이 됩니다.';
      case 'model':
        return '예시 답안이 없습니다.';
      case 'first':
        return '첫 장면이라 앞서 보여 줄 지도가 없습니다.';
      case 'given':
        return '장면의 화면에 답이 이미 드러나 있습니다.';
      case 'language':
        return `일부 내용이 없는 언어: ${language(lack.language)}.`;
    }
  },
  change: (change) => {
    switch (change.what) {
      case 'made':
        return '투어를 수업으로 바꾸었습니다.';
      case 'unmade':
        return '수업을 투어로 바꾸었습니다. 문제는 삭제했습니다.';
      case 'ages':
        return '나이를 바꾸었습니다.';
      case 'aims':
        return '학습 목표를 바꾸었습니다.';
      case 'before':
        return '미리 알아 둘 것을 바꾸었습니다.';
      case 'subjects':
        return '관련 교과를 바꾸었습니다.';
      case 'worksheet':
        return '학습지에 실을 문제를 바꾸었습니다.';
      case 'minutes':
        return `장면 ${change.scene}번의 시간을 바꾸었습니다.`;
      case 'added':
        return `문제 ${change.n}번을 추가했습니다.`;
      case 'changed':
        return `문제 ${change.n}번을 바꾸었습니다.`;
      case 'duplicated':
        return `문제 ${change.n}번을 복제했습니다.`;
      case 'deleted':
        return `문제 ${change.n}번을 삭제했습니다.`;
      case 'moved':
        return `문제 ${change.n}번을 ${change.to}번으로 옮겼습니다.`;
      case 'placed':
        return `문제 ${change.n}번을 장면 ${change.scene}번으로 옮겼습니다.`;
    }
  },
};

/** `lack` takes a function that names a language in the language of the messages. */
export const MY_LESSON: Readonly<Record<Language, typeof en>> = { en, ko };
