import { loadCode } from '../data/load.ts';
import type { Lesson } from '../domain/lesson/lesson.ts';
import { hasTour, OWN } from '../domain/tour/tour.ts';
import { useCapability, useLodelines } from '../state/useLodelines.ts';
import { Switch } from '../ui/controls/Switch.tsx';
import styles from './Lesson.module.css';
import { useLessonText, useLessonWork, useWork } from './useLessonWork.ts';

/** What a teacher can switch on: notes, and questions for the whole class; and a copy of the lesson to edit. */
export function TeacherTools({ lesson }: { readonly lesson: Lesson }) {
  const text = useLessonText();
  const { toggleNotes, answerTogether } = useLessonWork();
  const notes = useWork((state) => state.notes);
  const together = useWork((state) => state.together);
  return (
    <details className={`${styles['teacher']} screen-only`}>
      <summary>{text.teacher}</summary>
      <Switch label={text.notes} help={text.notesHelp} checked={notes} onChange={toggleNotes} />
      <Switch label={text.together} help={text.togetherHelp} checked={together} onChange={answerTogether} />
      <Copy lesson={lesson} />
    </details>
  );
}

/** A copy to edit of a lesson that is not the reader's own. */
function Copy({ lesson }: { readonly lesson: Lesson }) {
  const app = useLodelines();
  const text = useLessonText();
  const whole = useCapability('links');
  if (!whole || (lesson.id === OWN && !hasTour(app.environment.address.fragment()))) return null;
  const copy = () =>
    loadCode('editor', import('../scenes/editor/copyTour.ts')).then(
      ({ copyTour }) => copyTour(app, lesson),
      app.actions.tellFailure,
    );
  return (
    <>
      <p className={styles['buttons']}>
        <button type="button" onClick={() => void copy()}>
          {text.editCopy}
        </button>
      </p>
      <p className={styles['how']}>{text.editCopyHelp}</p>
    </>
  );
}
