import { CopyField } from '../ui/controls/CopyField.tsx';
import { useCopying } from '../ui/controls/useCopying.ts';
import styles from './TextInstead.module.css';

interface Props {
  readonly hint: string;
  readonly name: string;
  /** The content of the file. */
  readonly value: string;
}

/** The text of a file to copy, for a reader whose browser may not have saved it. */
export function TextInstead({ hint, name, value }: Props) {
  const { told, copy } = useCopying();
  return (
    <div className={styles['instead']}>
      <p role="alert">{hint}</p>
      <CopyField name={name} value={value} copy={copy} />
      <output>{told}</output>
    </div>
  );
}
