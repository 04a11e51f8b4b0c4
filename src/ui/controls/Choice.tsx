import { useId } from 'react';
import styles from './Choice.module.css';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly lang?: string;
    readonly disabled?: boolean;
  }[];
  readonly onChange: (value: T) => void;
  readonly className?: string | undefined;
}

/** Chooses one of a few options: native radio buttons in a named group, side by side. */
export function Choice<T extends string>({ label, value, options, onChange, className }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={`${styles['choice']} ${className ?? ''}`}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        // The name of a language stays in that language for whoever looks for their own.
        <label key={option.value} lang={option.lang} translate={option.lang ? 'no' : undefined}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
