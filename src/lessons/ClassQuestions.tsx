import { useRef } from 'react';
import type { Lesson } from '../domain/lesson/lesson.ts';
import { useFocusOn } from '../ui/controls/useFocusOn.ts';
import { ClassQuestion } from './ClassQuestion.tsx';
import styles from './Lesson.module.css';
import { isHeld, openQuestion, workKey, workOn } from './lessonWork.ts';
import { useLessonText, useLessonWork, useWork } from './useLessonWork.ts';
import { useSeenLesson } from './useSeenLesson.ts';

interface Props {
  readonly lesson: Lesson;
  /** The number of the scene, from 1. */
  readonly step: number;
}

/** The questions of a scene for a class, one at a time. */
export function ClassQuestions({ lesson, step }: Props) {
  const text = useLessonText();
  const work = useLessonWork();
  useSeenLesson(lesson);
  const section = useRef<HTMLElement>(null);
  const focusOn = useFocusOn(section);
  const held = useWork((state) => isHeld(state, lesson, step));
  const open = useWork((state) => openQuestion(state, lesson, step));
  const revealed = useWork((state) => open && workOn(state, lesson, open).revealed);
  if (!open) return null;
  const { questions = [] } = lesson.scenes[step - 1] ?? {};
  const next = questions[questions.indexOf(open) + 1];
  return (
    <section
      ref={section}
      className={styles['together']}
      data-held={held || undefined}
      aria-label={text.questions}
    >
      <ClassQuestion key={open.id} lesson={lesson} step={step} question={open} />
      {revealed && next && (
        <p className={`${styles['buttons']} screen-only`}>
          <button
            type="button"
            onClick={() => {
              work.open(workKey(lesson, next));
              focusOn('button');
            }}
          >
            {text.nextQuestion}
          </button>
        </p>
      )}
    </section>
  );
}
