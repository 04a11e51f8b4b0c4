import { useId } from 'react';
import type { Day } from '../../domain/time/date.ts';
import { readWritten } from '../../domain/time/writtenTime.ts';
import { useMessages } from '../../state/useLodelines.ts';
import field from '../../ui/controls/field.module.css';
import form from '../../ui/controls/form.module.css';
import { useDateInput } from '../../ui/timeline/useDateInput.ts';
import styles from './FilmPanel.module.css';

interface Props {
  readonly label: string;
  readonly day: Day;
  /** Both inclusive. */
  readonly limits: { readonly first: Day; readonly last: Day };
  /** Whether a month or a year means its last day, and not its first. */
  readonly end: boolean;
  readonly onChange: (day: Day) => void;
}

/** A day as a text field, typed as on the timeline; otherwise a message says why not. */
export function DayField({ label, day, limits, end, onChange }: Props) {
  const { messages } = useMessages();
  const words = messages.timeline;
  const [id, help] = [useId(), useId()];
  const set = (text: string): string | null => {
    const written = readWritten(text);
    if (written?.kind === 'ambiguous') return words.ambiguous(text.slice(0, 30), written.one, written.other);
    if (written?.kind !== 'date') return words.unread(text.slice(0, 30));
    const chosen = end ? written.date.after - 1 : written.date.first;
    if (chosen < limits.first || chosen > limits.last) return words.outside(limits.first, limits.last);
    onChange(chosen);
    return null;
  };
  const { reason, input } = useDateInput(messages.day(day), {
    onFocus: () => undefined,
    onType: () => undefined,
    onCommit: set,
  });
  return (
    <div className={form['named']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={field['field']}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={reason !== null}
        aria-describedby={reason === null ? undefined : help}
        {...input}
      />
      {reason !== null && (
        <span id={help} className={styles['reason']} role="alert">
          {reason}
        </span>
      )}
    </div>
  );
}
