import type { Localised } from '../domain/language.ts';
import { useMessages } from '../state/useLodelines.ts';
import styles from './Note.module.css';

interface Props {
  readonly text: Localised;
  /** Marks it as a remark on the record, not a part of the story. */
  readonly title?: string;
}

/** A paragraph of the record, in the reader's language. */
export function Note({ text, title }: Props) {
  const { language } = useMessages();
  return (
    <p className={title ? styles['note'] : styles['text']}>
      {title && <strong>{title} </strong>}
      {text[language]}
    </p>
  );
}
