import type { Language } from '../../domain/language.ts';
import { FIRST_WORDS } from '../../i18n/first.ts';
import styles from './Failure.module.css';

/** The page while the record loads. */
export function Loading({ language }: { readonly language: Language }) {
  return (
    <main className={styles['failure']} lang={language}>
      <p>{FIRST_WORDS[language].loading}</p>
    </main>
  );
}
