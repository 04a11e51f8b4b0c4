/** Links to a lesson, for a school's system. */
import type { Language } from '../../domain/language.ts';
import type { Lesson } from '../../domain/lesson/lesson.ts';

/** What a link to a reader's own lesson has of it. */
export interface OwnPart {
  /** The lesson as the fragment of an address, with its `#`. */
  readonly fragment: string;
  /** The data release with which it is shown. */
  readonly release: string;
}

/** The longest link that is handed to Google Classroom as part of another address. */
const MOST_IN_CLASSROOM = 2000;

/** The query that opens a step of a lesson, from 1, in a language. */
export function lessonQuery({ id }: Pick<Lesson, 'id'>, step: number, language: Language): string {
  return `?lesson=${id}${step > 1 ? `&step=${step}` : ''}&lang=${language}`;
}

/** The address of a step. `site` is that of the site; its query is ignored. A reader's own lesson is in it, as `own`. */
export function lessonLink(
  lesson: Pick<Lesson, 'id'>,
  step: number,
  language: Language,
  site: string,
  own: OwnPart | null = null,
): string {
  const part = own ? `&data=${own.release}${own.fragment}` : '';
  return new URL(lessonQuery(lesson, step, language) + part, site).href;
}

/**
 * The address at which a teacher shares a link with a class of Google Classroom; null for a link that is too long for it:
 * https://developers.google.com/classroom/guides/sharebutton. A plain link: nothing of Google is loaded before it is opened.
 */
export function classroomLink(link: string, title: string): string | null {
  if (link.length > MOST_IN_CLASSROOM) return null;
  const address = new URL('https://classroom.google.com/share');
  address.searchParams.set('url', link);
  address.searchParams.set('title', title);
  return address.href;
}
