/** Lessons: tours with questions, for a class. */
import { type Scene, summaryOf, type Tour, type TourSummary, type Words } from '../tour/tour.ts';
import type { Question } from './question.ts';

/** A scene of a lesson. Its notes are for the teacher. */
export interface LessonScene extends Scene {
  /** How long it takes, with its questions. */
  readonly minutes: number;
  readonly questions?: readonly Question[] | undefined;
}

/** Ages in years, both inclusive. */
export interface Ages {
  readonly from: number;
  readonly to: number;
}

/** Where a lesson fits in the teaching of a school. */
export interface Curriculum {
  readonly subject: Words;
  readonly area: Words;
}

/** A lesson. Those of the record have all of it; in a reader's own, lists may be empty. */
export interface Lesson extends Tour {
  readonly ages?: Ages | undefined;
  /** What pupils can do afterwards. */
  readonly aims: readonly Words[];
  /** What pupils know before. */
  readonly priorKnowledge: readonly Words[];
  readonly curriculum: readonly Curriculum[];
  readonly scenes: readonly LessonScene[];
  /** Ids of terms of the glossary. */
  readonly glossary: readonly string[];
  /** Ids of the questions that are printed on the worksheet, in its order. */
  readonly worksheet: readonly string[];
}

/** A lesson in a list of lessons. */
export interface LessonSummary extends TourSummary {
  readonly ages: Ages;
  /** The number of its questions. */
  readonly questions: number;
}

/** Whether a tour is a lesson. */
export function isLesson(tour: Pick<Tour, 'id'>): tour is Lesson {
  return 'aims' in tour;
}

/** Whether an entry of a list of tours is that of a lesson. */
export function isLessonSummary(summary: TourSummary): summary is LessonSummary {
  return 'questions' in summary;
}

/** The entry of a lesson of the record in a list. */
export function lessonSummaryOf(lesson: Lesson & Pick<LessonSummary, 'ages'>): LessonSummary {
  return { ...summaryOf(lesson), ages: lesson.ages, questions: questionsOf(lesson).length };
}

/** The order in which lessons are listed: those for the youngest first. */
export function byAge(a: Pick<LessonSummary, 'ages'>, b: Pick<LessonSummary, 'ages'>): number {
  return a.ages.from - b.ages.from;
}

/** The questions of a lesson, in order. */
export function questionsOf<Q>({
  scenes,
}: {
  readonly scenes: readonly { readonly questions?: readonly Q[] | undefined }[];
}): Q[] {
  return scenes.flatMap(({ questions = [] }) => questions);
}
