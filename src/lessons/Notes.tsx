import type { Lesson } from '../domain/lesson/lesson.ts';
import { textIn } from '../domain/tour/tour.ts';
import { useMessages } from '../state/useLodelines.ts';
import styles from './Lesson.module.css';
import { useLessonText } from './useLessonWork.ts';

/** The notes of a scene for the teacher, and when in the lesson it comes. */
export function Notes({ lesson, step }: { readonly lesson: Lesson; readonly step: number }) {
  const { language } = useMessages();
  const text = useLessonText();
  const scene = lesson.scenes[step - 1];
  if (!scene) return null;
  const from = lesson.scenes.slice(0, step - 1).reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <aside className={styles['notes']} aria-label={text.notes}>
      <strong>{text.minutes(from, from + scene.minutes, lesson.minutes)}</strong>
      {scene.notes && <p>{textIn(scene.notes, language)}</p>}
    </aside>
  );
}
