import { useId } from 'react';
import styles from './Switch.module.css';

interface Props {
  readonly label: string;
  /** What it does; read after the label. */
  readonly help: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A checkbox with its label and a line about what it does. */
export function Switch({ label, help, checked, onChange }: Props) {
  const id = useId();
  return (
    <div>
      <label className={styles['switch']}>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={id}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <p id={id} className={styles['help']}>
        {help}
      </p>
    </div>
  );
}
