import type { Source } from '../../data/payload.ts';
import type { Language } from '../../domain/language.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { isHttps } from '../../ui/controls/OutsideLink.tsx';
import { sourceLine } from '../../ui/details/sourceLine.ts';
import { Address } from './Address.tsx';
import styles from './Handout.module.css';

interface Props {
  readonly source: Source;
  readonly language: Language;
  readonly number?: number;
}

/** A source on paper: title, publisher, date and the whole address. */
export function SourceLine({ source, language, number }: Props) {
  const { title, url } = source;
  return (
    <p className={styles['source']} data-numbered={number === undefined ? undefined : ''}>
      {number !== undefined && <span className={styles['number']}>{number}</span>}
      <span lang={source.language}>{title}</span>
      <span>{` · ${sourceLine(source, messagesOf(language))}`}</span>
      {url !== null && <span>{' · '}</span>}
      {url !== null && (
        <a href={isHttps(url) ? url : undefined} className={styles['address']}>
          <Address>{url}</Address>
        </a>
      )}
    </p>
  );
}
