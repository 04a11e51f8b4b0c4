/** Messages of tours and lessons, by language. Separate from the other messages, because only they need them. */
import type { Language } from '../domain/language.ts';
import { isLesson, isLessonSummary } from '../domain/lesson/lesson.ts';
import type { Tour, TourSummary } from '../domain/tour/tour.ts';
import { englishCount } from './numbers.ts';

const en = {
  tours: 'Tours',
  lessons: 'Lessons',
  tour: (title: string) => `Tour: ${title}`,
  position: (step: number, of: number) => `Scene ${step} of ${of}`,
  spoken: (step: number, of: number, title: string) => `Scene ${step} of ${of}: ${title}`,
  length: (scenes: number, minutes: number) =>
    `${englishCount(scenes, 'scene', 'scenes')}, about ${englishCount(minutes, 'minute', 'minutes')}`,
  next: 'Next scene',
  previous: 'Previous scene',
  play: 'Play the tour',
  pause: 'Pause the tour',
  scenes: 'All scenes',
  close: 'Close the tour',
  away: 'You changed the view.',
  back: 'Back to the tour',
  own: 'This is your own tour.',
  edit: 'Edit',
  shown: 'On the map',
  sources: (n: number) => `${englishCount(n, 'source', 'sources')} for this scene`,
  end: 'End of the tour',
  allSources: (n: number) => `${englishCount(n, 'source', 'sources')} for the whole tour`,
  again: 'Start again',
  present: 'Present this tour',
  copy: 'Edit a copy',
  explore: 'Explore the map',
  others: 'Other tours',
};

const ko: typeof en = {
  tours: '투어',
  lessons: '수업',
  tour: (title) => `투어: ${title}`,
  position: (step, of) => `장면 ${step}/${of}`,
  spoken: (step, of, title) => `전체 ${of}개 장면 중 ${step}번째: ${title}`,
  length: (scenes, minutes) => `장면 ${scenes}개, 약 ${minutes}분`,
  next: '다음 장면',
  previous: '이전 장면',
  play: '투어 재생',
  pause: '투어 일시정지',
  scenes: '모든 장면',
  close: '투어 닫기',
  away: '화면이 바뀌었습니다.',
  back: '투어로 돌아가기',
  own: '직접 만든 투어입니다.',
  edit: '편집',
  shown: '지도에 표시된 항목',
  sources: (n) => `이 장면의 출처 ${n}건`,
  end: '투어의 끝',
  allSources: (n) => `투어 전체의 출처 ${n}건`,
  again: '처음부터 다시',
  present: '이 투어로 발표하기',
  copy: '사본을 만들어 편집',
  explore: '지도 둘러보기',
  others: '다른 투어',
};

export const TOURS: Readonly<Record<Language, typeof en>> = { en, ko };

/** What lessons say in another way: to a class. */
const LESSONS: Readonly<Record<Language, Partial<typeof en>>> = {
  en: {
    tour: (title) => `Lesson: ${title}`,
    close: 'Close the lesson',
    back: 'Back to the lesson',
    own: 'This is your own lesson, as pupils see it.',
    end: 'End of the lesson',
    allSources: (n) => `${englishCount(n, 'source', 'sources')} for the whole lesson`,
    again: 'Back to the first scene',
    present: 'Present this lesson',
    others: 'Other lessons',
  },
  ko: {
    tour: (title) => `수업: ${title}`,
    close: '수업 닫기',
    away: '화면이 바뀌었어요.',
    back: '수업으로 돌아가기',
    own: '직접 만든 수업을 학생 화면으로 보고 있습니다.',
    end: '수업의 끝',
    allSources: (n) => `수업 전체의 출처 ${n}건`,
    again: '첫 장면으로',
    present: '이 수업으로 발표하기',
    others: '다른 수업',
  },
};

/** The messages about an open tour or lesson. */
export function tourWords(tour: Tour, language: Language): typeof en {
  return isLesson(tour) ? { ...TOURS[language], ...LESSONS[language] } : TOURS[language];
}

/** How long a tour or a lesson of a list is, as `11 scenes, about 8 minutes` or `45 minutes, 10 questions, ages 13 to 15`. */
export function lengthOfTour(tour: TourSummary, language: Language): string {
  const { minutes } = tour;
  if (!isLessonSummary(tour)) return TOURS[language].length(tour.scenes, minutes);
  const { questions, ages } = tour;
  return language === 'en'
    ? `${englishCount(minutes, 'minute', 'minutes')}, ${englishCount(questions, 'question', 'questions')}, ages ${ages.from} to ${ages.to}`
    : `${minutes}분, 문제 ${questions}개, ${ages.from}~${ages.to}세`;
}
