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
  /** Gets null when the field is left empty. */
  readonly onChange: (value: number | null) => void;
}

/** A number. What is typed and is none stays in the field until it is left, and the number stays as it was. */
export function NumberField({ label, value, read, refusal, hint, onChange }: Props) {
  const id = useId();
  /** What is typed, and the number of before. */
  const [draft, setDraft] = useState<{ readonly typed: string; readonly before: number | null } | null>(null);
  const typed = draft?.typed ?? null;
  const shown = value === null ? '' : String(value);
  const isEmpty = typed?.trim() === '';
  const number = typed === null || isEmpty ? null : read(typed);
  const wrong = typed !== null && !isEmpty && number === null;
  // After an undo the field shows the number again.
  const isCurrent = draft !== null && value === (wrong || isEmpty ? draft.before : number);
  const refused = wrong && isCurrent;
  return (
    <div className={styles['number']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={`${field['field']} ${field['outlined']}`}
        value={isCurrent ? draft.typed : shown}
        aria-invalid={refused || undefined}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          setDraft({ typed: target.value, before: value });
          const next = read(target.value);
          if (next !== null) onChange(next);
        }}
        onBlur={() => {
          if (isEmpty && isCurrent && value !== null) onChange(null);
          setDraft(null);
        }}
      />
      <p id={`${id}-help`} role={refused ? 'alert' : undefined}>
        {refused ? refusal : hint}
      </p>
    </div>
  );
}
