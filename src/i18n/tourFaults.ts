/** Messages of what is wrong in the file or link of a reader's own tour or lesson, by language. */
import type { Language } from '../domain/language.ts';
import type { Expected, Problem, TourField } from '../domain/ownTour/tourFault.ts';
import { englishCount, englishNumber, koreanNumber } from './numbers.ts';

/** A problem that is not about the form of a value. */
type Other = Exclude<Problem, { kind: 'wrong' }>;

const en = {
  scene: (n: number) => `Scene ${n}`,
  question: (n: number) => `question ${n}`,
  fields: {
    version: 'version',
    release: 'release',
    title: 'title',
    summary: 'summary',
    minutes: 'minutes',
    scenes: 'scenes',
    view: 'view',
    text: 'text',
    notes: 'notes',
    show: 'show',
    cites: 'cites',
    transition: 'transition',
    ages: 'ages',
    aims: 'aims',
    priorKnowledge: 'what to know before',
    curriculum: 'subjects',
    glossary: 'glossary',
    worksheet: 'worksheet',
    subject: 'subject',
    area: 'area',
    questions: 'questions',
    id: 'id',
    type: 'type',
    prompt: 'question',
    hint: 'hint',
    right: 'after a right answer',
    wrong: 'after a wrong answer',
    evidence: 'evidence',
    options: 'options',
    items: 'items',
    pairs: 'pairs',
    left: 'left side',
    kind: 'kind',
    key: 'right answers',
    day: 'day',
    tolerance: 'tolerance',
    value: 'value',
    unit: 'unit',
    range: 'scale',
    model: 'model answer',
  } satisfies Record<TourField, string>,
  expected: {
    texts: 'Not a text by language, such as {"en": "…"}. Left out.',
    text: 'Not a text. Left out.',
    query: 'Not a query such as ?time=2024-06-30. The scene is left out.',
    ids: 'Not a list of ids. What is not an id is left out.',
    codes: 'Not a list of country codes such as KOR. What is not a code is left out.',
    date: 'Not a date such as 2026-11-30. Left out.',
    transition: 'Neither "fly" nor "cut". Set to "fly".',
    minutes: 'Not a whole number from 1 to 600. Left out.',
    scene: 'Not a scene with a view. Left out.',
    list: 'Not a list. Left out.',
    item: 'Not a text or an entry such as {"text": {"en": "…"}}. Left out.',
    ages: 'Not ages such as {"from": 13, "to": 15}. Left out.',
    question: 'Not a question. Left out.',
    questionType: 'Not one of the nine types of questions. The question is left out.',
    parts: 'Not a list, so there is nothing to answer. The question is left out.',
    flag: 'Neither true nor false. Read as false.',
    kind: 'Neither "country" nor "partnership" nor "event". The question is left out.',
    day: 'Not a day such as 2024-07-01. The question is left out.',
    number: 'Not a number. The question is left out.',
    range: 'Not two numbers such as [0, 100]. The question is left out.',
    tolerance: 'Not a number from 0 on. Set to 0.',
    days: 'Not a whole number of days from 0 to 366. Set to 0.',
    fewerDays: 'More than 366 days. Set to 366.',
  } satisfies Record<Expected, string>,
  languages: { en: 'English', ko: 'Korean' } satisfies Record<Language, string>,
  /** One of a list. */
  items: { options: 'option', items: 'item', pairs: 'pair', aims: 'aim', curriculum: 'subject' } as Partial<
    Record<TourField, string>
  >,
  item: (field: string, n: number) => `${field} ${n}`,
  inLanguage: (field: string, language: string) => `${field} (${language})`,
  problem: (problem: Other, isScene: boolean): string => {
    switch (problem.kind) {
      case 'none':
        return 'No scenes found. Open a JSON file that was saved here.';
      case 'syntax':
        return problem.line === null
          ? 'Not valid JSON. All scenes were found.'
          : `Not valid JSON. The scene that starts in line ${problem.line} is left out.`;
      case 'cut':
        return 'The end of the link is missing, so it cannot be read. Ask for the whole link, or for the file.';
      case 'large':
        return 'The text is too long. Its first 2 million characters were read.';
      case 'crowded':
        return `The first ${problem.most} are kept, the others are left out.`;
      case 'version':
        return 'From another version of Lodelines. Some of it may be missing here.';
      case 'missing':
        return isScene ? 'Missing. The scene is left out.' : 'Missing. Read as version 1.';
      case 'unknown':
        return `“${problem.name}” does not belong here. Left out.`;
      case 'rejected':
        return `“${problem.part}” is not in the data. The scene is shown without it.`;
      case 'absent':
        return `“${problem.id}” is not in the data. Kept as it is.`;
      case 'unasked':
        return `No question has the id “${problem.id}”. Left out.`;
      case 'renamed':
        return `Missing, or the id of another question. It is now “${problem.id}”.`;
      case 'long': {
        const given =
          problem.counted === 'words'
            ? englishCount(problem.given, 'word', 'words')
            : englishCount(problem.given, 'character', 'characters');
        return `${given}, at most ${englishNumber(problem.most)}. Kept as it is.`;
      }
    }
  },
};

const ko: typeof en = {
  scene: (n) => `장면 ${n}`,
  question: (n) => `문제 ${n}`,
  fields: {
    version: '버전(version)',
    release: '데이터 버전(release)',
    title: '제목',
    summary: '소개(summary)',
    minutes: '시간(minutes)',
    scenes: '장면 목록(scenes)',
    view: '화면(view)',
    text: '본문',
    notes: '노트(notes)',
    show: '표시 항목(show)',
    cites: '근거 항목(cites)',
    transition: '전환(transition)',
    ages: '나이(ages)',
    aims: '학습 목표',
    priorKnowledge: '미리 알아 둘 것',
    curriculum: '관련 교과',
    glossary: '용어(glossary)',
    worksheet: '학습지(worksheet)',
    subject: '교과',
    area: '영역',
    questions: '문제 목록(questions)',
    id: 'ID',
    type: '유형(type)',
    prompt: '질문',
    hint: '힌트',
    right: '맞았을 때의 설명',
    wrong: '틀렸을 때의 설명',
    evidence: '근거',
    options: '보기',
    items: '항목',
    pairs: '짝',
    left: '왼쪽',
    kind: '종류(kind)',
    key: '정답(key)',
    day: '날짜(day)',
    tolerance: '허용 오차(tolerance)',
    value: '값(value)',
    unit: '단위',
    range: '범위(range)',
    model: '예시 답안',
  },
  expected: {
    texts: '{"ko": "…"}처럼 언어별로 적은 글이 아닙니다. 제외했습니다.',
    text: '글이 아닙니다. 제외했습니다.',
    query: '?time=2024-06-30 같은 쿼리가 아닙니다. 이 장면을 제외했습니다.',
    ids: 'ID 목록이 아닙니다. ID가 아닌 값을 제외했습니다.',
    codes: 'KOR 같은 국가 코드의 목록이 아닙니다. 코드가 아닌 값을 제외했습니다.',
    date: '2026-11-30 같은 날짜가 아닙니다. 제외했습니다.',
    transition: '"fly"도 "cut"도 아닙니다. "fly"로 정했습니다.',
    minutes: '1~600의 정수가 아닙니다. 제외했습니다.',
    scene: '화면이 있는 장면이 아닙니다. 제외했습니다.',
    list: '목록이 아닙니다. 제외했습니다.',
    item: '글이나 {"text": {"ko": "…"}} 같은 항목이 아닙니다. 제외했습니다.',
    ages: '{"from": 13, "to": 15} 같은 나이가 아닙니다. 제외했습니다.',
    question: '문제가 아닙니다. 제외했습니다.',
    questionType: '아홉 가지 문제 유형에 없는 값입니다. 이 문제를 제외했습니다.',
    parts: '목록이 아니어서 답할 것이 없습니다. 이 문제를 제외했습니다.',
    flag: 'true도 false도 아닙니다. false로 읽었습니다.',
    kind: '"country", "partnership", "event" 가운데 하나가 아닙니다. 이 문제를 제외했습니다.',
    day: '2024-07-01 같은 날짜가 아닙니다. 이 문제를 제외했습니다.',
    number: '숫자가 아닙니다. 이 문제를 제외했습니다.',
    range: '[0, 100]처럼 숫자 두 개로 된 값이 아닙니다. 이 문제를 제외했습니다.',
    tolerance: '0 이상의 숫자가 아닙니다. 0으로 정했습니다.',
    days: '일수로 쓸 수 있는 0~366의 정수가 아닙니다. 0으로 정했습니다.',
    fewerDays: '366일을 넘습니다. 366일로 정했습니다.',
  },
  languages: { en: '영어', ko: '한국어' },
  items: {},
  item: (field, n) => `${field} ${n}`,
  inLanguage: (field, language) => `${field}(${language})`,
  problem: (problem, isScene) => {
    switch (problem.kind) {
      case 'none':
        return '장면이 없습니다. 여기에서 저장한 JSON 파일을 열어 주세요.';
      case 'syntax':
        return problem.line === null
          ? 'JSON 형식에 맞지 않습니다. 장면은 모두 찾았습니다.'
          : `JSON 형식에 맞지 않습니다. ${problem.line}번째 줄에서 시작하는 장면을 제외했습니다.`;
      case 'cut':
        return '링크의 끝부분이 없어 읽을 수 없습니다. 전체 링크나 파일을 받아 주세요.';
      case 'large':
        return '글이 너무 깁니다. 처음 200만 자까지 읽었습니다.';
      case 'crowded':
        return `처음 ${problem.most}개만 남기고 나머지는 제외했습니다.`;
      case 'version':
        return '다른 버전의 Lodelines에서 만든 투어입니다. 일부 내용이 빠질 수 있습니다.';
      case 'missing':
        return isScene ? '없습니다. 이 장면을 제외했습니다.' : '없습니다. 버전 1로 읽었습니다.';
      case 'unknown':
        return `여기에 쓸 수 없는 값입니다: ${problem.name}. 제외했습니다.`;
      case 'rejected':
        return `데이터에 없는 값입니다: ${problem.part}. 이 값 없이 표시합니다.`;
      case 'absent':
        return `데이터에 없는 ID입니다: ${problem.id}. 그대로 두었습니다.`;
      case 'unasked':
        return `이 ID의 문제가 없습니다: ${problem.id}. 제외했습니다.`;
      case 'renamed':
        return `ID가 없거나 다른 문제와 같습니다. 새 ID: ${problem.id}.`;
      case 'long':
        return `${koreanNumber(problem.given)}${problem.counted === 'words' ? '단어' : '자'}입니다(최대 ${koreanNumber(problem.most)}). 그대로 두었습니다.`;
    }
  },
};

/** `problem` takes whether it is that of a scene. */
export const TOUR_FAULTS: Readonly<Record<Language, typeof en>> = { en, ko };
