import { LoadError } from '../../data/load.ts';
import type { Language } from '../../domain/language.ts';
import { FIRST_WORDS } from '../../i18n/first.ts';
import styles from './Failure.module.css';

interface Props {
  readonly error: unknown;
  readonly language: Language;
  readonly onReload: () => void;
}

/** Replaces the page if the record cannot be loaded or the page fails to render: the problem, and what to do. */
export function Failure({ error, language, onReload }: Props) {
  const messages = FIRST_WORDS[language].failure;
  const what = error instanceof LoadError ? messages[error.what](error.file) : messages.bug;
  return (
    <main className={styles['failure']} lang={language}>
      <h1>{error instanceof LoadError ? messages.title : messages.bugTitle}</h1>
      <p>{what}</p>
      <p className={styles['reason']}>
        {`${messages.reason}: ${error instanceof Error ? error.message : String(error)}`}
      </p>
      <button type="button" onClick={onReload}>
        {messages.reload}
      </button>
    </main>
  );
}
