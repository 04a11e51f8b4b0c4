/** Messages for lessons in a school's system, by language. Separate from the other messages, because only the dialog needs them. */
import type { Language } from '../domain/language.ts';

const en = {
  title: 'School system',
  format: 'File',
  formats: { scorm: 'SCORM 1.2 package', cartridge: 'Common Cartridge 1.1', gift: 'Questions (GIFT)' },
  hint: {
    scorm: 'The whole lesson in one ZIP file of less than 5\u00a0MB. It works without this website.',
    cartridge: 'A link to each scene, for a module of a course. The lesson stays on this website.',
    gift: 'The questions alone as a text file, for the question bank of Moodle.',
  },
  /** Below the button. */
  use: {
    scorm:
      'Moodle: SCORM package. Canvas: Import as SCORM. The system gets the status, the score, the results of the questions as numbers, and the scene at which the lesson continues next time. Answers and texts stay on the pupil’s device.',
    cartridge:
      'Canvas: import as a Common Cartridge. Moodle: restore as a course. The links are to lessons without sign-in, so nothing is reported.',
    gift: 'Moodle: Question bank, Import, GIFT format. Questions on the map and on dates become short answers, and orders become matching questions.',
  },
  language: 'Language',
  languages: { en: 'English', ko: '한국어' },
  save: 'Save file',
  notes: 'With the notes for the teacher',
  untitled: 'Lesson',
  local:
    'You are running a local copy: the file will contain no website address and no links that others could open.',
  noCartridge:
    'You are running a local copy. A Common Cartridge has only links, and there is no link that others could open.',
  longCartridge:
    'A Common Cartridge has only links, and this lesson is too long for a link. Hand out the SCORM package.',
  links: 'Links',
  whole: 'Link to the lesson',
  step: (n: number) => `Link to scene ${n}`,
  classroom: 'Share to Google Classroom',
  classroomHint: 'Opens Google Classroom in a new tab with the link to the lesson. Nothing else is sent.',
  classroomLong:
    'The link is too long for Google Classroom’s share button. Copy it and paste it into an announcement or an assignment.',
  gift: {
    order: '(1 = first)',
    date: '(Write the date as 2024-07-31.)',
    unit: (unit: string) => `(${unit})`,
    map: (link: string) => `Map: ${link}`,
  },
};

const ko: typeof en = {
  title: '학교 시스템',
  format: '파일',
  formats: { scorm: 'SCORM 1.2 패키지', cartridge: 'Common Cartridge 1.1', gift: '문제(GIFT)' },
  hint: {
    scorm: '수업 전체를 담은 5MB 미만의 ZIP 파일 하나입니다. 이 웹사이트 없이도 열립니다.',
    cartridge: '장면마다 링크가 하나씩 있어 강의 단원에 넣을 수 있습니다. 수업은 이 웹사이트에서 열립니다.',
    gift: '문제만 담은 텍스트 파일로, Moodle 문제 은행에 넣을 수 있습니다.',
  },
  use: {
    scorm:
      'Moodle: SCORM 패키지. Canvas: SCORM 가져오기. 시스템에는 진행 상태와 점수, 숫자로 된 문제별 결과, 다음에 이어서 시작할 장면이 전달됩니다. 학생이 쓴 답과 글은 학생의 기기에만 있습니다.',
    cartridge:
      'Canvas: Common Cartridge로 가져오기. Moodle: 강좌 복원. 로그인 없는 수업으로 가는 링크이므로 시스템에 아무것도 전달되지 않습니다.',
    gift: 'Moodle: 문제 은행, 가져오기, GIFT 형식. 지도와 날짜 문제는 단답형으로, 순서 문제는 짝짓기로 바뀝니다.',
  },
  language: '언어',
  languages: { en: 'English', ko: '한국어' },
  save: '파일 저장',
  notes: '교사용 해설 포함',
  untitled: '수업',
  local:
    '이 페이지는 이 컴퓨터에서 실행 중인 사본이므로 파일에 웹사이트 주소가 들어가지 않습니다. 다른 사람이 열 수 있는 링크도 없습니다.',
  noCartridge:
    '이 페이지는 이 컴퓨터에서 실행 중인 사본입니다. Common Cartridge에는 링크만 들어가는데, 다른 사람이 열 수 있는 링크가 없습니다.',
  longCartridge:
    'Common Cartridge에는 링크만 들어가는데, 이 수업은 길어서 링크로 만들 수 없습니다. SCORM 패키지를 나눠 주세요.',
  links: '링크',
  whole: '수업 링크',
  step: (n) => `장면 ${n} 링크`,
  classroom: 'Google 클래스룸에 공유',
  classroomHint: '새 탭에서 Google 클래스룸을 열고 수업 링크를 건넵니다. 그 밖에는 아무것도 보내지 않습니다.',
  classroomLong:
    '링크가 길어 Google 클래스룸의 공유 단추로는 보낼 수 없습니다. 링크를 복사해 공지나 과제에 붙여 넣으세요.',
  gift: {
    order: '(1 = 첫째)',
    date: '(날짜는 2024-07-31처럼 쓰세요.)',
    unit: (unit) => `(${unit})`,
    map: (link) => `지도: ${link}`,
  },
};

/** `use` says where each file belongs, `gift` is for the questions of a GIFT file, to pupils. */
export const EXPORT_SCHOOL: Readonly<Record<Language, typeof en>> = { en, ko };
