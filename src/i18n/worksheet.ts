/** Messages of worksheets, by language: of the dialog to teachers, on the pages to pupils. Only the dialog needs them. */
import type { Language } from '../domain/language.ts';
import { englishCount, englishRange, koreanRange } from './numbers.ts';

const en = {
  title: 'Worksheet',
  hint: 'Pages for paper or PDF, made from the open lesson: two for pupils, with maps, questions and exercises, and others for the teacher. Answers are printed only if you choose them.',
  sheets: 'Pages',
  parts: {
    pupils: 'Pupils’ pages',
    key: 'Answer key',
    glossary: 'Glossary in English and Korean',
    teacher: 'Teacher’s sheet',
  },
  none: 'Choose at least one kind of page.',
  failed: 'Could not create the worksheet. Try again.',
  unloaded: 'Could not load what the worksheet needs. Check your connection and try again.',

  /** On the pupils’ pages. */
  name: 'Name',
  class: 'Class',
  date: 'Date',
  address: (address: string) => `Map: ${address}`,
  code: (title: string) => `QR code with a link: ${title}`,
  how: {
    'choose-one': 'Tick one.',
    predict: 'Tick one.',
    'choose-several': 'More than one is right. Tick them all.',
    select: 'Write the name.',
    'set-date': 'Write the date.',
    order: 'Write 1 in the box of the first, 2 in the box of the second, and so on.',
    match: 'Write the right letter in each box.',
    estimate: (from: number, to: number, unit: string) => `Write a number: ${englishRange(from, to, unit)}.`,
  },
  blankMap: 'Write the names of the numbered countries.',
  blankMapName: (n: number) =>
    `Map of the world without names, with ${englishCount(n, 'numbered country', 'numbered countries')}`,
  timeline: 'When did it happen? Find the dates on the map and write each letter above its place.',
  timelineName: (from: number, to: number) => `Timeline from ${from} to ${to} without events`,

  /** In the answer key. */
  model: 'A model answer:',
  near: (amount: string) => `${amount} more or less is right, too.`,
  within: (days: number) =>
    days === 0
      ? 'The day must be exact.'
      : `${englishCount(days, 'day', 'days')} more or less is right, too.`,
  evidence: (records: string) => `Evidence: ${records}`,
  timelineKey: (from: number, to: number) => `Timeline from ${from} to ${to} with the letters of the events`,

  /** On the teacher’s sheet. */
  span: (from: number, to: number) => `Minutes ${from}–${to}`,
  facts: (ages: string, minutes: string) => `Ages ${ages} · ${minutes}`,
  sourceNumbers: (ranges: string) => `Sources: ${ranges}`,
};

const ko: typeof en = {
  title: '학습지',
  hint: '열려 있는 수업으로 만드는 종이·PDF용 학습지입니다. 학생용 두 쪽에는 지도와 문제, 활동이 있고, 교사용 쪽은 따로 있습니다. 답안은 선택한 경우에만 인쇄됩니다.',
  sheets: '인쇄할 쪽',
  parts: { pupils: '학생용', key: '답안', glossary: '한국어·영어 용어 풀이', teacher: '교사용' },
  none: '인쇄할 쪽을 하나 이상 골라 주세요.',
  failed: '학습지를 만들지 못했습니다. 다시 시도해 주세요.',
  unloaded: '학습지에 필요한 데이터를 불러오지 못했습니다. 연결 상태를 확인하고 다시 시도해 주세요.',

  name: '이름',
  class: '학년·반',
  date: '날짜',
  address: (address) => `지도: ${address}`,
  code: (title) => `링크가 담긴 QR 코드: ${title}`,
  how: {
    'choose-one': '하나에 ✓표 하세요.',
    predict: '하나에 ✓표 하세요.',
    'choose-several': '답이 여러 개예요. 맞는 것에 모두 ✓표 하세요.',
    select: '이름을 쓰세요.',
    'set-date': '날짜를 쓰세요.',
    order: '가장 먼저인 것부터 빈칸에 차례로 1, 2, 3…을 쓰세요.',
    match: '빈칸에 알맞은 기호를 쓰세요.',
    estimate: (from, to, unit) => `${koreanRange(from, to, unit)} 사이의 수를 쓰세요.`,
  },
  blankMap: '번호가 있는 나라의 이름을 쓰세요.',
  blankMapName: (n) => `이름이 없는 세계 지도. 번호가 있는 나라 ${n}곳`,
  timeline: '언제 일어난 일일까요? 지도에서 날짜를 찾아 연표의 알맞은 곳 위에 기호를 쓰세요.',
  timelineName: (from, to) => `사건이 없는 ${from}~${to}년 연표`,

  model: '예시 답안:',
  near: (amount) => `차이가 ${amount} 이내이면 정답.`,
  within: (days) => (days === 0 ? '날짜가 정확해야 정답.' : `${days}일까지 달라도 정답.`),
  evidence: (records) => `근거: ${records}`,
  timelineKey: (from, to) => `사건의 기호를 표시한 ${from}~${to}년 연표`,

  span: (from, to) => `${from}~${to}분`,
  facts: (ages, minutes) => `${ages} · ${minutes}`,
  sourceNumbers: (ranges) => `출처: ${ranges}`,
};

/** `facts` takes ages such as `13 to 15`, `sourceNumbers` numbers such as `1–3, 5`. */
export const WORKSHEET: Readonly<Record<Language, typeof en>> = { en, ko };
