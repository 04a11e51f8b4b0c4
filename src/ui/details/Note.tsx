import type { Localised } from '../../domain/language.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { Unbroken } from '../controls/Unbroken.tsx';
import { Names } from './Names.tsx';
import styles from './Note.module.css';

interface Props {
  readonly text: Localised;
  /** A title in front marks the text as a note on the record rather than the summary. */
  readonly title?: string;
}

/** Matches a possible id of a record: words joined by hyphens. */
const ID = /([a-z0-9]+(?:-[a-z0-9]+)+)/u;

/** A paragraph of the record in the reader's language. Ids of other records become buttons that open them. */
export function Note({ text, title }: Props) {
  const { dataset } = useLodelines();
  const { language } = useMessages();
  const parts = text[language].split(ID).map((part, i) => ({ part, place: i }));
  return (
    <p className={title ? styles['note'] : styles['text']}>
      {title && <strong>{`${title} `}</strong>}
      {parts.map(({ part, place }) => {
        if (dataset.events.has(part)) return <Names key={place} kind="event" ids={[part]} inline />;
        if (dataset.partnerships.has(part))
          return <Names key={place} kind="partnership" ids={[part]} inline />;
        return <Unbroken key={place} text={part} />;
      })}
    </p>
  );
}
