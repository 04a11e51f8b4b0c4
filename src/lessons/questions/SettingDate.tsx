import type { Result } from '../../domain/lesson/checkAnswer.ts';
import type { SetDate } from '../../domain/lesson/question.ts';
import type { Day } from '../../domain/time/date.ts';
import { useCapability, useMessages, useSelect } from '../../state/useLodelines.ts';
import { DateField } from '../../ui/timeline/DateField.tsx';
import styles from '../Lesson.module.css';
import { useLessonText } from '../useLessonWork.ts';
import { Mark } from './Mark.tsx';

interface Props {
  readonly question: SetDate;
  /** What was checked. */
  readonly answer: Day | null;
  readonly result: Result | null;
}

/** The date of the map is the answer: set by the timeline, by keys or in a field. */
export function SettingDate({ question, answer, result }: Props) {
  const { messages } = useMessages();
  const text = useLessonText();
  const day = useSelect(({ view }) => view.time.day);
  const free = useCapability('time');
  return (
    <>
      {!result && (
        <p
          className={styles['how']}
        >{`${free ? text.setDate : text.locked} ${text.within(question.tolerance)}`}</p>
      )}
      <p className={styles['chosen']}>
        <span>{text.date}</span>
        {result || !free ? (
          <strong>{messages.day(answer ?? day)}</strong>
        ) : (
          <DateField handle="day" day={day} label={text.date} />
        )}
        {result && <Mark right={result.right === true} />}
      </p>
    </>
  );
}
