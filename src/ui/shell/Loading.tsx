import type { Language } from '../../domain/language.ts';
import { FIRST_WORDS } from '../../i18n/first.ts';
import late from '../controls/late.module.css';
import styles from './Failure.module.css';

interface Props {
  readonly language: Language;
  readonly onReload: () => void;
}

/** The page while the record loads. After two seconds it says what to do. */
export function Loading({ language, onReload }: Props) {
  const { loading, slow, failure } = FIRST_WORDS[language];
  return (
    <main className={styles['failure']} lang={language}>
      <p>{loading}</p>
      <p className={late['late']}>{slow}</p>
      <button type="button" className={late['late']} onClick={onReload}>
        {failure.reload}
      </button>
    </main>
  );
}
