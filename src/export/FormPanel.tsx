import type { Elements } from '../ui/controls/elements.ts';
import form from '../ui/controls/form.module.css';
import styles from './ExportDialog.module.css';

interface Props {
  readonly choices: Elements;
  /** The name of the result. */
  readonly label: string;
  readonly children: Elements;
}

/** The two columns of a form: what is chosen, and what comes of it. */
export function FormPanel({ choices, label, children }: Props) {
  return (
    <>
      <div className={`${form['choices']} ${styles['choices']}`}>{choices}</div>
      <section className={styles['result']} aria-label={label}>
        {children}
      </section>
    </>
  );
}
