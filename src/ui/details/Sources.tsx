import type { Details, Source } from '../../data/payload.ts';
import { parseEdtf } from '../../domain/time/date.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { Part } from './Detail.tsx';
import { isHttps, OutsideLink } from '../controls/OutsideLink.tsx';
import styles from './Sources.module.css';

/** Publisher, title, date and address of each source. */
export function Sources({ ids, details }: { readonly ids: readonly string[]; readonly details: Details }) {
  const { messages } = useMessages();
  const sources = ids.flatMap((id) => details.sources[id] ?? []);
  return (
    <Part title={messages.detail.sources(sources.length)}>
      <ol className={styles['sources']}>
        {sources.map((source) => (
          <li key={source.id}>
            <Source source={source} />
          </li>
        ))}
      </ol>
    </Part>
  );
}

function Source({ source }: { readonly source: Source }) {
  const { messages } = useMessages();
  const published = source.published === null ? null : parseEdtf(source.published);
  const line = [
    source.publisher,
    published && messages.date(published),
    source.titleIsDescriptive && messages.detail.titleOurs,
    source.url === null && messages.detail.noAddress,
  ].filter((part) => typeof part === 'string');
  return (
    <>
      <OutsideLink url={source.url} lang={source.language}>
        {source.title}
      </OutsideLink>
      <span className={styles['line']}>
        <span>{line.join(' · ')}</span>
        {/* Only https addresses become links; others are shown so that they can be copied. */}
        {source.url !== null && !isHttps(source.url) && <code translate="no">{source.url}</code>}
      </span>
    </>
  );
}
