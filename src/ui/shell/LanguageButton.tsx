import { LANGUAGES } from '../../domain/language.ts';
import { FIRST_WORDS } from '../../i18n/first.ts';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';
import styles from './LanguageButton.module.css';

/** A button that switches to the other language, with that language's name for itself. */
export function LanguageButton() {
  const { actions } = useLodelines();
  const language = useSelect((state) => state.view.lang);
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  return (
    <button
      type="button"
      className={styles['language']}
      lang={other}
      translate="no"
      onClick={() => actions.setLanguage(other)}
    >
      {FIRST_WORDS[other].language}
    </button>
  );
}
