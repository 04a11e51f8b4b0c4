/** Links to a lesson, for a school's system. */
import type { Language } from '../../domain/language.ts';
import type { Lesson } from '../../domain/lesson/lesson.ts';

/** The query that opens a step of a lesson, from 1, in a language. */
export function lessonQuery({ id }: Pick<Lesson, 'id'>, step: number, language: Language): string {
  return `?lesson=${id}${step > 1 ? `&step=${step}` : ''}&lang=${language}`;
}

/** The address of a step. `site` is that of the site; its query is ignored. */
export function lessonLink(
  lesson: Pick<Lesson, 'id'>,
  step: number,
  language: Language,
  site: string,
): string {
  return new URL(lessonQuery(lesson, step, language), site).href;
}

/**
 * The address at which a teacher shares a link with a class of Google Classroom:
 * https://developers.google.com/classroom/guides/sharebutton. A plain link: nothing of Google is loaded before it is opened.
 */
export function classroomLink(link: string, title: string): string {
  const address = new URL('https://classroom.google.com/share');
  address.searchParams.set('url', link);
  address.searchParams.set('title', title);
  return address.href;
}
