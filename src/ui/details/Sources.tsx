import type { Details, Source } from '../../data/payload.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { Part } from './Detail.tsx';
import { isHttps, OutsideLink } from '../controls/OutsideLink.tsx';
import { sourceLine } from './sourceLine.ts';
import styles from './Sources.module.css';

interface Props {
  readonly ids: readonly string[];
  readonly details: Details;
}

/** A section with the sources of a record. */
export function Sources({ ids, details }: Props) {
  const { messages } = useMessages();
  return (
    <Part title={messages.detail.sources(ids.length)}>
      <SourceList sources={ids.flatMap((id) => details.sources[id] ?? [])} />
    </Part>
  );
}

/** Publisher, title, date and address of each source. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ol className={styles['sources']}>
      {sources.map((source) => (
        <li key={source.id}>
          <Source source={source} />
        </li>
      ))}
    </ol>
  );
}

function Source({ source }: { readonly source: Source }) {
  const { messages } = useMessages();
  return (
    <>
      <OutsideLink url={source.url} lang={source.language}>
        {source.title}
      </OutsideLink>
      <span className={styles['line']}>
        <span>{sourceLine(source, messages)}</span>
        {/* Only https addresses become links; others are shown so that they can be copied. */}
        {source.url !== null && !isHttps(source.url) && <code translate="no">{source.url}</code>}
      </span>
    </>
  );
}
