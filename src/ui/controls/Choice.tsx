import { useId } from 'react';
import styles from './Choice.module.css';
import { Icon, type IconName } from './Icon.tsx';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    /** Its name and tooltip, if the label is a shorter form of it. */
    readonly name?: string;
    /** In place of the label, where a style sheet shows it. */
    readonly icon?: IconName;
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
        <label
          key={option.value}
          lang={option.lang}
          translate={option.lang ? 'no' : undefined}
          title={option.name ?? (option.icon && option.label)}
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            aria-label={option.name}
            onChange={() => onChange(option.value)}
          />
          <span className={styles['face']}>
            {option.icon && <Icon name={option.icon} />}
            <span>{option.label}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
