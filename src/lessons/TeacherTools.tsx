import { Switch } from '../ui/controls/Switch.tsx';
import styles from './Lesson.module.css';
import { useLessonText, useLessonWork, useWork } from './useLessonWork.ts';

/** What a teacher can switch on: notes, and questions for the whole class. */
export function TeacherTools() {
  const text = useLessonText();
  const { toggleNotes, answerTogether } = useLessonWork();
  const notes = useWork((state) => state.notes);
  const together = useWork((state) => state.together);
  return (
    <details className={`${styles['teacher']} screen-only`}>
      <summary>{text.teacher}</summary>
      <Switch label={text.notes} help={text.notesHelp} checked={notes} onChange={toggleNotes} />
      <Switch label={text.together} help={text.togetherHelp} checked={together} onChange={answerTogether} />
    </details>
  );
}
