import { useLodelines, useMessages, useSelect } from '../state/useLodelines.ts';
import { inFull } from '../state/view.ts';
import { viewTime } from '../state/derived/viewInWords.ts';
import { formatView } from '../state/viewCodec.ts';
import { ChangeStatus } from '../ui/timeline/ChangeStatus.tsx';
import { OlderRelease } from '../ui/release/OlderRelease.tsx';
import styles from './SourceLine.module.css';

interface Props {
  readonly className: string | undefined;
  /** Whether it tells the date, which no timeline tells. */
  readonly dated: boolean;
  /** Whether it leads to the statement on borders, to which no legend leads. */
  readonly borders: boolean;
}

/** Whose map it is, how far its record reaches, and the way to all of it: the same view, in a page of its own. */
export function SourceLine({ className, dated, borders }: Props) {
  const { actions, dataset, environment } = useLodelines();
  const { messages, language } = useMessages();
  const view = useSelect((state) => state.view);
  const beyond = view.time.day > dataset.reachesTo;
  const day = messages.day(dataset.reachesTo);
  const query = formatView(inFull(view), { dataset, language }, environment.address.query(), [
    'time',
    'lang',
  ]);
  return (
    <footer className={`${styles['source']} ${className}`} aria-label={messages.embed.source}>
      {dated && <b className={styles['time']}>{viewTime(view)}</b>}
      {dated && <ChangeStatus />}
      <b>{messages.title}</b>
      <span className={beyond ? styles['beyond'] : undefined}>
        {beyond ? messages.timeline.beyond(day) : messages.embed.reachesTo(day)}
      </span>
      {borders && (
        <button type="button" aria-haspopup="dialog" onClick={() => actions.openDialog('areas')}>
          {messages.embed.borders}
        </button>
      )}
      <OlderRelease />
      <a href={query} target="_blank" rel="noopener noreferrer">
        {messages.embed.open}
      </a>
    </footer>
  );
}
