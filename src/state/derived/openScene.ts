/** The open scene of a tour or a lesson. */
import { isLesson, type Lesson } from '../../domain/lesson/lesson.ts';
import type { Scene } from '../../domain/tour/tour.ts';
import type { Followed } from '../following.ts';

/** The scene that a state has open, whether or not its view has been changed since; null without a tour. */
export function openScene({ view: { tour: open }, session: { tour } }: Followed): Scene | null {
  return (open && open.id === tour?.id && tour.scenes[open.step - 1]) || null;
}

/** The lesson that a state has open; null without one, and for a tour without questions. */
export function openLesson({ view: { tour: open }, session: { tour } }: Followed): Lesson | null {
  return open && tour && open.id === tour.id && isLesson(tour) ? tour : null;
}
