/** The work in lessons, for components. */
import { useStore } from 'zustand';
import type { Lesson } from '../domain/lesson/lesson.ts';
import type { Question } from '../domain/lesson/question.ts';
import { LESSON_PLAYER } from '../i18n/lessonPlayer.ts';
import { useLodelines, useMessages } from '../state/useLodelines.ts';
import { type LessonWork, type QuestionWork, workOf, workOn, type WorkState } from './lessonWork.ts';

/** What changes the work in the lessons of this app. */
export function useLessonWork(): LessonWork {
  return workOf(useLodelines().store);
}

/** A part of the work. */
export function useWork<T>(select: (state: WorkState) => T): T {
  return useStore(useLessonWork().store, select);
}

/** The work on a question. */
export function useWorkOn(lesson: Lesson, question: Question): QuestionWork {
  return useWork((state) => workOn(state, lesson, question));
}

/** The messages of lessons in the language of the view. */
export function useLessonText(): (typeof LESSON_PLAYER)['en'] {
  return LESSON_PLAYER[useMessages().language];
}
