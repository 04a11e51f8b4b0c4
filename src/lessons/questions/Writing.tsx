import type { Result } from '../../domain/lesson/checkAnswer.ts';
import field from '../../ui/controls/field.module.css';
import styles from '../Lesson.module.css';
import { useLessonText } from '../useLessonWork.ts';

interface Props {
  readonly answer: string | null;
  readonly result: Result | null;
  readonly onAnswer: (answer: string) => void;
}

/** A text of the reader's own, which is compared with a model answer. */
export function Writing({ answer, result, onAnswer }: Props) {
  const text = useLessonText();
  if (result) {
    return (
      <div className={styles['solution']}>
        <h4>{text.writing}</h4>
        <p>{answer ?? ''}</p>
      </div>
    );
  }
  return (
    <label className={styles['writing']}>
      <span>{text.writing}</span>
      <textarea
        className={`${field['field']} ${field['outlined']}`}
        rows={3}
        value={answer ?? ''}
        onChange={({ currentTarget }) => onAnswer(currentTarget.value)}
      />
    </label>
  );
}
