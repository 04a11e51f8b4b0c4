import type { Lesson } from '../domain/lesson/lesson.ts';
import { Icon } from '../ui/controls/Icon.tsx';
import styles from './Lesson.module.css';
import { isDone, isHeld, workOn } from './lessonWork.ts';
import { useLessonText, useWork } from './useLessonWork.ts';

interface Props {
  readonly lesson: Lesson;
  /** The number of the scene, from 1. */
  readonly step: number;
}

/** How much of a scene is answered, for the list of scenes. Its picture would give away a prediction still to be made. */
export function SceneMark({ lesson, step }: Props) {
  const text = useLessonText();
  const { questions = [] } = lesson.scenes[step - 1] ?? {};
  const held = useWork((state) => isHeld(state, lesson, step));
  const done = useWork((state) => questions.filter((one) => isDone(workOn(state, lesson, one))).length);
  if (done === 0) return <span data-held={held || undefined} />;
  return (
    <span className={styles['mark']} data-held={held || undefined}>
      {done === questions.length && <Icon name="check" size={14} />}
      <span>{text.marked(done, questions.length)}</span>
    </span>
  );
}
