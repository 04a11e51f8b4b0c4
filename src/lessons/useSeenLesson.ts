/** Tells the work which lesson is seen. */
import { useLayoutEffect } from 'react';
import type { Lesson } from '../domain/lesson/lesson.ts';
import { useLessonWork } from './useLessonWork.ts';

/** Forgets answers to questions that have changed while the lesson was edited, before the reader sees them. */
export function useSeenLesson(lesson: Lesson): void {
  const { see } = useLessonWork();
  useLayoutEffect(() => see(lesson), [see, lesson]);
}
