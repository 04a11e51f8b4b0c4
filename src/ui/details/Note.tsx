import type { Localised } from '../../domain/language.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { Unbroken } from '../controls/Unbroken.tsx';
import { Names } from './Names.tsx';
import styles from './Note.module.css';
import { noteParts } from './noteParts.ts';

interface Props {
  readonly text: Localised;
  /** A title in front marks the text as a note on the record rather than the summary. */
  readonly title?: string;
}

/** A paragraph of the record in the reader's language. Ids of other records become buttons that open them. */
export function Note({ text, title }: Props) {
  const { dataset } = useLodelines();
  const { language } = useMessages();
  const parts = noteParts(text[language], dataset).map((part, place) => ({ ...part, place }));
  return (
    <p className={title ? styles['note'] : styles['text']}>
      {title && <strong>{`${title} `}</strong>}
      {parts.map(({ text: part, kind, place }) =>
        kind ? <Names key={place} kind={kind} ids={[part]} inline /> : <Unbroken key={place} text={part} />,
      )}
    </p>
  );
}
