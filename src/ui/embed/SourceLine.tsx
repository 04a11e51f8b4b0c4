import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { inFull } from '../../state/view.ts';
import { formatView } from '../../state/viewCodec.ts';
import { OlderRelease } from '../release/OlderRelease.tsx';
import styles from './SourceLine.module.css';

/** Whose map it is, how far its record reaches, and the way to all of it: the same view, in a page of its own. */
export function SourceLine({ className }: { readonly className: string | undefined }) {
  const { dataset } = useLodelines();
  const { messages, language } = useMessages();
  const view = useSelect((state) => state.view);
  const beyond = view.time.day > dataset.reachesTo;
  const day = messages.day(dataset.reachesTo);
  const query = formatView(inFull(view), { dataset, language }, location.search, ['time', 'lang']);
  return (
    <footer className={`${styles['source']} ${className}`} aria-label={messages.embed.source}>
      <b>{messages.title}</b>
      <span className={beyond ? styles['beyond'] : undefined}>
        {beyond ? messages.timeline.beyond(day) : messages.embed.reachesTo(day)}
      </span>
      <OlderRelease />
      <a href={query} target="_blank" rel="noopener noreferrer">
        {messages.embed.open}
      </a>
    </footer>
  );
}
