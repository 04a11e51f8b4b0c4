import { LANGUAGES } from '../../domain/language.ts';
import { FIRST_WORDS } from '../../i18n/first.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import { THEMES, VIEWS } from '../../state/view.ts';
import { Choice } from '../controls/Choice.tsx';
import { Select } from '../controls/Select.tsx';
import { useExtensions } from '../extensions.ts';
import { FiltersButton } from '../filters/FiltersButton.tsx';
import styles from './Header.module.css';
import { SearchButton } from './SearchButton.tsx';

interface Props {
  readonly className: string | undefined;
  /** Whether no map can be drawn, so that only the list is available. */
  readonly onlyList: boolean;
}

/** The header: title, lens, view, theme, language, filters and search. */
export function Header({ className, onlyList }: Props) {
  const { actions, dataset } = useLodelines();
  const { messages, language } = useMessages();
  const view = useSelect((state) => state.view);
  const nameOf = useNameOf();
  const { HeaderButton } = useExtensions();
  const { home } = dataset.settings;
  // The home parties and the current lens; the whole world is added below.
  const lenses = [home, ...(view.lens.length > 0 && view.lens.join() !== home.join() ? [view.lens] : [])];
  return (
    <header className={`${styles['header']} ${className}`}>
      <h1 className={styles['title']}>
        <span translate="no">{messages.title}</span> <small>{messages.tagline}</small>
      </h1>
      <Choice
        className={styles['lens']}
        label={messages.header.lens}
        value={view.lens.join()}
        options={[
          ...lenses.map((lens) => ({
            value: lens.join(),
            label: messages.header.lensOf(lens.map(nameOf).join(', ')),
          })),
          { value: '', label: messages.header.wholeWorld },
        ]}
        onChange={(value) => actions.setLens(value === '' ? [] : value.split(','))}
      />
      <FiltersButton className={styles['filters']} />
      <span className={styles['space']} />
      <SearchButton />
      <Choice
        className={styles['view']}
        label={messages.header.view}
        value={onlyList ? 'list' : view.view}
        options={VIEWS.map((value) => ({
          value,
          label: messages.header[value],
          disabled: onlyList && value !== 'list',
        }))}
        onChange={actions.showAs}
      />
      <Select
        className={styles['theme']}
        label={messages.header.theme}
        labelHidden
        value={view.theme}
        options={THEMES.map((value) => ({ value, label: messages.header.themes[value] }))}
        onChange={actions.setTheme}
      />
      <Choice
        className={styles['language']}
        label={messages.header.switchLanguage}
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: FIRST_WORDS[value].language, lang: value }))}
        onChange={actions.setLanguage}
      />
      {HeaderButton && <HeaderButton />}
    </header>
  );
}
