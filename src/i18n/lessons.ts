/** Messages of lessons and of the glossary, by language. Separate from the other messages, because only they need them. */
import type { QuestionType } from '../domain/lesson/question.ts';
import type { Language } from '../domain/language.ts';
import { englishAmount, englishCount, englishRange, koreanAmount, koreanRange } from './numbers.ts';

const en = {
  lessons: 'Lessons',
  description: (n: string) =>
    `${n} lessons of 45 minutes on critical-mineral partnerships, each with maps, questions, answers and notes for the teacher.`,
  lesson: 'Lesson',
  size: (scenes: number, questions: number, minutes: number) =>
    `${englishCount(scenes, 'scene', 'scenes')}, ${englishCount(questions, 'question', 'questions')}, ${minutes} minutes`,
  ages: 'Ages',
  years: (from: number, to: number) => `${from} to ${to}`,
  aims: 'Aims',
  priorKnowledge: 'What to know before',
  curriculum: 'Subjects',
  subject: (subject: string, area: string) => `${subject}: ${area}`,
  timing: 'Timing',
  minutes: (n: number) => englishCount(n, 'minute', 'minutes'),
  questions: 'Questions',
  beforeMap: 'Before you look at the map',
  scene: 'Open this view on the map',
  notes: 'Notes for the teacher',
  hint: 'Hint',
  answers: 'Answers',
  showAnswers: 'Show the answers',
  model: 'Model answer',
  amount: (value: number, unit: string) => englishAmount(value, unit),
  tolerance: (amount: string) => `${amount} more or less is right, too.`,
  days: (n: number) => englishCount(n, 'day', 'days'),
  evidence: 'See',
  glossary: 'Glossary',
  allTerms: 'All terms',
  glossaryDescription: (n: string) =>
    `${n} terms of critical minerals and of agreements between countries in plain words, in English and Korean.`,
  task: {
    'choose-one': 'Choose one.',
    'choose-several': 'Choose all that are right.',
    predict: 'Choose one.',
  } as Readonly<Partial<Record<QuestionType, string>>>,
  estimate: (from: number, to: number, unit: string) => `Give a number: ${englishRange(from, to, unit)}.`,
  importShares: (mineral: string, year: number, definition: string) =>
    `Korea’s imports of ${mineral.toLowerCase()} in ${year}: ${definition}`,
  table: (quantity: 'reserves' | 'production', mineral: string, year: number, edition: string) =>
    `${edition}: ${quantity} of ${mineral.toLowerCase()}, ${year}`,
};

const ko: typeof en = {
  lessons: '수업',
  description: (n) => `핵심광물 파트너십을 다루는 45분 수업 ${n}편. 지도와 문제, 답, 교사용 해설 수록.`,
  lesson: '수업',
  size: (scenes, questions, minutes) => `장면 ${scenes}개, 문제 ${questions}개, ${minutes}분`,
  ages: '나이',
  years: (from, to) => `${from}~${to}세`,
  aims: '학습 목표',
  priorKnowledge: '미리 알아 둘 것',
  curriculum: '관련 교과',
  subject: (subject, area) => `${subject}(${area})`,
  timing: '시간 배분',
  minutes: (n) => `${n}분`,
  questions: '문제',
  beforeMap: '지도를 보기 전에',
  scene: '지도에서 이 화면 열기',
  notes: '교사용 해설',
  hint: '힌트',
  answers: '답',
  showAnswers: '답 보기',
  model: '예시 답안',
  amount: (value, unit) => koreanAmount(value, unit),
  tolerance: (amount) => `${amount} 차이까지 정답.`,
  days: (n) => `${n}일`,
  evidence: '근거',
  glossary: '용어 풀이',
  allTerms: '전체 용어',
  glossaryDescription: (n) =>
    `핵심광물과 국가 간 합의에 관한 용어 ${n}개를 영어와 한국어로 쉽게 풀이한 목록.`,
  task: {
    'choose-one': '하나를 고르세요.',
    'choose-several': '맞는 것을 모두 고르세요.',
    predict: '하나를 고르세요.',
  },
  estimate: (from, to, unit) => `범위: ${koreanRange(from, to, unit)}.`,
  importShares: (mineral, year, definition) => `${year}년 한국의 ${mineral} 수입: ${definition}`,
  table: (quantity, mineral, year, edition) =>
    `${edition}: ${year}년 ${mineral} ${quantity === 'reserves' ? '매장량' : '생산량'}`,
};

export const LESSONS: Readonly<Record<Language, typeof en>> = { en, ko };
