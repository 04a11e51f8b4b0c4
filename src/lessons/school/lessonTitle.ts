/** Titles of lessons for learning platforms, which show nothing else of them. */
import type { Language } from '../../domain/language.ts';
import type { Lesson } from '../../domain/lesson/lesson.ts';
import { textIn } from '../../domain/tour/tour.ts';
import { EXPORT_SCHOOL } from '../../i18n/exportSchool.ts';

/** The title in a language; of a lesson of a reader without one, a word for it. */
export function lessonTitle({ title }: Pick<Lesson, 'title'>, language: Language): string {
  return textIn(title, language) || EXPORT_SCHOOL[language].untitled;
}
