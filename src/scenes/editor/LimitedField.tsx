import { useId } from 'react';
import type { Language } from '../../domain/language.ts';
import { leftOf, type LimitedField as Field, LIMITS } from '../../domain/ownTour/ownLimits.ts';
import { withText } from '../../domain/ownTour/words.ts';
import { textIn, type Words } from '../../domain/tour/tour.ts';
import field from '../../ui/controls/field.module.css';
import styles from './LimitedField.module.css';
import { useEditorText } from './useEditor.ts';

interface Props {
  readonly label: string;
  readonly limit: Field;
  readonly language: Language;
  readonly text: Words;
  readonly onChange: (text: Words) => void;
  readonly hint?: string;
  /** Lines that it shows when it is empty; one line is a title. */
  readonly rows: number;
  readonly name?: string;
  /** A quiet field shows how much is left while it is written in, a compact one near the limit, and has no visible label. */
  readonly look?: 'full' | 'quiet' | 'compact';
}

/** From so little on it is shown in a compact field how much is left. */
const NEAR = 40;

/** A text in one language, with how much of its limit is left. It may be longer: nothing that is typed gets lost. */
export function LimitedField({
  label,
  limit,
  language,
  text,
  onChange,
  hint,
  rows,
  name,
  look = 'full',
}: Props) {
  const words = useEditorText();
  const id = useId();
  const value = text[language] ?? '';
  const left = leftOf(limit, language, value);
  const over = left < 0;
  const isFar = look === 'compact' && left > NEAR;
  const props = {
    id,
    className: `${field['field']} ${field['outlined']} ${styles['input']}`,
    lang: language,
    value,
    // What is written in the other language.
    placeholder: textIn(text, language) || (look === 'compact' ? label : ''),
    'aria-describedby': hint ? `${id}-left ${id}-hint` : `${id}-left`,
    'aria-invalid': over || undefined,
    // A compact field shows its name only while it is empty.
    title: look === 'compact' ? label : undefined,
    'data-field': name,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onChange(withText(text, language, rows === 1 ? target.value.replaceAll('\n', ' ') : target.value)),
  };
  return (
    <div className={`${styles['field']} ${look === 'full' ? '' : styles[look]}`}>
      <label htmlFor={id} className={look === 'compact' ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <p id={`${id}-left`} className={over ? styles['over'] : isFar ? 'visually-hidden' : styles['left']}>
        {words.left(left, LIMITS[limit][language].counted)}
      </p>
      {/* A compact field grows with its text. */}
      {rows === 1 && look !== 'compact' ? (
        <input type="text" {...props} />
      ) : (
        <textarea rows={rows} {...props} />
      )}
      {hint && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      <output className="visually-hidden">{over ? words.tooLong(label) : ''}</output>
    </div>
  );
}
