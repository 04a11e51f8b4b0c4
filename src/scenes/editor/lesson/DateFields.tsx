import { useId } from 'react';
import { MAX_DAYS } from '../../../domain/lesson/limits.ts';
import type { SetDate } from '../../../domain/lesson/question.ts';
import { formatDay, parseDay } from '../../../domain/time/date.ts';
import { readWritten } from '../../../domain/time/writtenTime.ts';
import { useMessages, useSelect } from '../../../state/useLodelines.ts';
import field from '../../../ui/controls/field.module.css';
import { useDateInput } from '../../../ui/timeline/useDateInput.ts';
import { useLessonText } from '../useEditor.ts';
import styles from './Lesson.module.css';
import { NumberField } from './NumberField.tsx';
import { readWhole } from './readNumber.ts';

interface Props {
  readonly question: SetDate;
  readonly onChange: (question: SetDate, joined?: string) => void;
}

/** The day to which pupils move the map, typed or taken from the map, and how far off is right, too. */
export function DateFields({ question, onChange }: Props) {
  const text = useLessonText();
  const { messages } = useMessages();
  const [id, help] = [useId(), useId()];
  const ofMap = useSelect(({ view }) => view.time.day);
  const day = parseDay(question.day) ?? ofMap;
  const { reason, input } = useDateInput(messages.day(day), {
    onFocus: () => undefined,
    onType: () => undefined,
    onCommit: (typed) => {
      const written = readWritten(typed);
      if (written?.kind === 'ambiguous')
        return messages.timeline.ambiguous(typed.slice(0, 30), written.one, written.other);
      if (written?.kind !== 'date' || written.date.precision !== 'day') return text.noDay;
      onChange({ ...question, day: formatDay(written.date.first) });
      return null;
    },
  });
  return (
    <>
      <div className={styles['number']}>
        <label htmlFor={id}>{text.day}</label>
        <input
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          className={`${field['field']} ${field['outlined']}`}
          aria-invalid={reason !== null || undefined}
          aria-describedby={reason === null ? undefined : help}
          {...input}
        />
        {reason !== null && (
          <p id={help} role="alert">
            {reason}
          </p>
        )}
      </div>
      {day !== ofMap && (
        <button
          type="button"
          className={styles['add']}
          onClick={() => {
            onChange({ ...question, day: formatDay(ofMap) });
            // The button goes.
            input.ref.current?.focus();
          }}
        >
          {text.dayOfMap(messages.day(ofMap))}
        </button>
      )}
      <NumberField
        label={text.days}
        value={question.tolerance}
        read={readWhole(0, MAX_DAYS)}
        refusal={text.noWhole(0, MAX_DAYS)}
        onChange={(tolerance) => onChange({ ...question, tolerance: tolerance ?? 0 }, 'tolerance')}
      />
    </>
  );
}
