import { siteOf } from '../../state/environment.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { VIEWS } from '../../state/view.ts';
import { Choice } from '../controls/Choice.tsx';
import { type HeaderAction, useExtensions } from '../extensions.ts';
import { FiltersButton } from '../filters/FiltersButton.tsx';
import { SettingsButton } from '../settings/SettingsButton.tsx';
import { AboutLink } from './AboutLink.tsx';
import styles from './Header.module.css';
import { LanguageButton } from './LanguageButton.tsx';
import { LensChoice } from './LensChoice.tsx';
import { SearchButton } from './SearchButton.tsx';

const ABOUT: HeaderAction = ['about', AboutLink];

interface Props {
  readonly className: string | undefined;
}

/**
 * The header: what is shown (lens, filters, search), as what (map, globe, list), what to do with it, then language and
 * settings. On a narrow page it has two rows, and the actions are in the menu of the settings.
 */
export function Header({ className }: Props) {
  const { actions, environment } = useLodelines();
  const { messages } = useMessages();
  const view = useSelect((state) => state.view.view);
  const added = useExtensions().headerActions ?? [];
  const headerActions = siteOf(environment) === null ? added : [...added, ABOUT];
  return (
    <header className={`${styles['header']} ${className}`}>
      <div className={styles['what']}>
        <h1 className={styles['title']}>
          <span translate="no">{messages.title}</span> <small>{messages.tagline}</small>
        </h1>
        <LensChoice className={styles['lens']} />
        <FiltersButton />
      </div>
      <div className={styles['how']}>
        <SearchButton className={styles['search']} />
        <Choice
          className={styles['view']}
          label={messages.header.view}
          value={view}
          options={VIEWS.map((value) => ({
            value,
            label: messages.header[value],
            icon: value,
          }))}
          onChange={actions.showAs}
        />
        <div className={styles['actions']}>
          {headerActions.map(([name, Action]) => (
            <Action key={name} />
          ))}
        </div>
        <div className={styles['aside']}>
          <LanguageButton />
          <SettingsButton className={styles['settings']} headerActions={headerActions} />
        </div>
      </div>
    </header>
  );
}
