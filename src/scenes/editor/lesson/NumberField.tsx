import { useId, useState } from 'react';
import field from '../../../ui/controls/field.module.css';
import styles from './Lesson.module.css';

interface Props {
  readonly label: string;
  /** Null for an empty field. */
  readonly value: number | null;
  /** Returns the number of a text, or null. */
  readonly read: (text: string) => number | null;
  /** Said of a text that is no such number. */
  readonly refusal: string;
  readonly hint?: string;
  /** Gets null when the field is emptied. */
  readonly onChange: (value: number | null) => void;
}

/** A number. What is typed and is none stays in the field until it is left, and the number stays as it was. */
export function NumberField({ label, value, read, refusal, hint, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = value === null ? '' : String(value);
  const isEmpty = typed?.trim() === '';
  const number = typed === null || isEmpty ? null : read(typed);
  const wrong = typed !== null && !isEmpty && number === null;
  // After an undo the field shows the number of before.
  const isCurrent = typed !== null && (wrong || isEmpty || number === value);
  return (
    <div className={styles['number']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={`${field['field']} ${field['outlined']}`}
        value={isCurrent ? typed : shown}
        aria-invalid={wrong || undefined}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value.trim() === '') onChange(null);
          const next = read(target.value);
          if (next !== null) onChange(next);
        }}
        onBlur={() => setTyped(null)}
      />
      <p id={`${id}-help`} role={wrong ? 'alert' : undefined}>
        {wrong ? refusal : hint}
      </p>
    </div>
  );
}
