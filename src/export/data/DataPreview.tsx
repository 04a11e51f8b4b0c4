import { useMemo } from 'react';
import { EXPORT_DATA } from '../../i18n/exportData.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { dataText, isTextFormat } from './dataFile.ts';
import type { DataFormat } from './dataChoices.ts';
import styles from './DataPreview.module.css';
import type { Extract } from './extract.ts';
import { TablePreview } from './TablePreview.tsx';

/** Lines of a text that are shown. */
const LINES = 18;
/** The longest line that is shown, in characters. */
const LONGEST = 400;

interface Props {
  readonly extract: Extract;
  readonly format: DataFormat;
}

/** What a file will have in it: its tables with their first rows, or its first lines. */
export function DataPreview({ extract, format }: Props) {
  const text = EXPORT_DATA[useMessages().language];
  const lines = useMemo(
    () => (isTextFormat(format) ? dataText(extract, format).trimEnd().split('\n') : null),
    [extract, format],
  );
  if (!lines) return <TablePreview extract={extract} />;
  const { partnerships, events, sources } = extract.recorded;
  const counts =
    format === 'geojson' || format === 'json'
      ? [text.partnerships(partnerships.length), text.events(events.length), text.sources(sources.length)]
      : [text.sources(sources.length)];
  return (
    <div className={styles['preview']}>
      <p className={styles['counts']}>{counts.join(' · ')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Scrolled by keyboard. */}
      <section className={styles['scrolled']} aria-label={text.firstLines} tabIndex={0}>
        <pre className={styles['lines']}>
          {lines
            .slice(0, LINES)
            .map((line) => (line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line))
            .join('\n')}
        </pre>
      </section>
      {lines.length > LINES && <p className={styles['counts']}>{text.more(lines.length - LINES)}</p>}
    </div>
  );
}
