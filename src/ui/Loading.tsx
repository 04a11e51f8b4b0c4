import type { Language } from '../domain/language.ts';
import { MESSAGES } from '../i18n/messages.ts';
import styles from './Failure.module.css';

/** The page while the record is on its way. */
export function Loading({ language }: { readonly language: Language }) {
  return (
    <main className={styles['failure']} lang={language}>
      <p>{MESSAGES[language].loading}</p>
    </main>
  );
}
