import styles from './form.module.css';

interface Props<T extends string> {
  readonly name: string;
  readonly all: readonly T[];
  readonly chosen: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  /** Called with the chosen values, in the order of `all`. */
  readonly onChange: (chosen: readonly T[]) => void;
}

/** Checkboxes to choose any of a few values. */
export function Ticks<T extends string>({ name, all, chosen, words, onChange }: Props<T>) {
  return (
    <fieldset className={styles['some']}>
      <legend>{name}</legend>
      {all.map((one) => (
        <label key={one} className={styles['tick']}>
          <input
            type="checkbox"
            checked={chosen.includes(one)}
            onChange={({ target }) =>
              onChange(all.filter((other) => (other === one ? target.checked : chosen.includes(other))))
            }
          />
          <span>{words[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
