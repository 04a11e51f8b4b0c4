/** Messages of what is wrong in the file or link of a reader's own tour, by language. */
import type { Language } from '../domain/language.ts';
import type { Expected, Problem, TourField } from '../domain/tour/tourFault.ts';
import { englishCount, englishNumber, koreanNumber } from './numbers.ts';

/** A problem that is not about the form of a value. */
type Other = Exclude<Problem, { kind: 'wrong' }>;

const en = {
  whole: 'Tour',
  scene: (n: number) => `Scene ${n}`,
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
  } satisfies Record<Expected, string>,
  languages: { en: 'English', ko: 'Korean' } satisfies Record<Language, string>,
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
        return 'Too long. The first 2 million characters were read.';
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
  whole: '투어',
  scene: (n) => `장면 ${n}`,
  fields: {
    version: '버전(version)',
    release: '데이터 버전(release)',
    title: '제목',
    summary: '소개(summary)',
    minutes: '시간(minutes)',
    scenes: '장면 목록(scenes)',
    view: '화면(view)',
    text: '본문',
    notes: '발표자 노트',
    show: '표시 항목(show)',
    cites: '근거 항목(cites)',
    transition: '전환(transition)',
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
  },
  languages: { en: '영어', ko: '한국어' },
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
        return '너무 깁니다. 처음 200만 자까지 읽었습니다.';
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
      case 'long':
        return `${koreanNumber(problem.given)}${problem.counted === 'words' ? '단어' : '자'}입니다(최대 ${koreanNumber(problem.most)}). 그대로 두었습니다.`;
    }
  },
};

/** `problem` takes whether it is that of a scene. */
export const TOUR_FAULTS: Readonly<Record<Language, typeof en>> = { en, ko };
