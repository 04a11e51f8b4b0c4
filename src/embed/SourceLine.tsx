import { useLodelines, useMessages, useSelect } from '../state/useLodelines.ts';
import { inFull } from '../state/view.ts';
import { viewTime } from '../state/derived/viewInWords.ts';
import { formatView } from '../state/viewCodec.ts';
import { ChangeStatus } from '../ui/timeline/ChangeStatus.tsx';
import { OlderRelease } from '../ui/release/OlderRelease.tsx';
import { SettingsButton } from '../ui/settings/SettingsButton.tsx';
import styles from './SourceLine.module.css';

interface Props {
  readonly className: string | undefined;
  /** Whether to show the date, because there is no timeline. */
  readonly dated: boolean;
  /** Whether to have a button for the statement on borders, because there is no legend. */
  readonly borders: boolean;
}

/**
 * The source line of an embed: title, last day of the data, a link to the same view in the full page, and the settings,
 * because an embed has no header.
 */
export function SourceLine({ className, dated, borders }: Props) {
  const { actions, dataset } = useLodelines();
  const { messages } = useMessages();
  const beyond = useSelect(({ view }) => view.time.day > dataset.reachesTo);
  return (
    <footer className={`${styles['source']} ${className}`} aria-label={messages.embed.source}>
      {dated && <ViewTime />}
      {dated && <ChangeStatus />}
      <b translate="no">{messages.title}</b>
      <span className={beyond ? styles['beyond'] : undefined}>
        {beyond ? messages.timeline.beyond(dataset.reachesTo) : messages.embed.reachesTo(dataset.reachesTo)}
      </span>
      {borders && (
        <button type="button" aria-haspopup="dialog" onClick={() => actions.openDialog('areas')}>
          {messages.embed.borders}
        </button>
      )}
      <OlderRelease />
      <div className={styles['end']}>
        <FullPageLink />
        <SettingsButton className={styles['settings']} />
      </div>
    </footer>
  );
}

function ViewTime() {
  return <b className={styles['time']}>{useSelect(({ view }) => viewTime(view))}</b>;
}

function FullPageLink() {
  const { dataset, environment } = useLodelines();
  const { messages, language } = useMessages();
  const query = useSelect(({ view, session: { tour } }) =>
    formatView(inFull(view), { dataset, language, tour }, environment.address.query(), ['time', 'lang']),
  );
  return (
    <a href={new URL(query, environment.address.base).href} target="_blank" rel="noopener noreferrer">
      {messages.embed.open}
    </a>
  );
}
