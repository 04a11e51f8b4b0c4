import type { SourcedFigures } from '../../data/figures.ts';
import { OutsideLink } from '../controls/OutsideLink.tsx';
import styles from './Figures.module.css';
import { useFigureWords } from './useFigureWords.ts';

interface Props {
  readonly figures: SourcedFigures;
  readonly ids: readonly string[];
  /** Whether to show the publisher alone, for places with many sources. */
  readonly short?: boolean;
}

/** Links to the sources of a figure. Unknown ids are left out. */
export function SourceLinks({ figures, ids, short = false }: Props) {
  const { text } = useFigureWords();
  const sources = ids.flatMap((id) => figures.sources.get(id) ?? []);
  if (sources.length === 0) return null;
  return (
    <p className={styles['source']}>
      {sources.map(({ id, url, title, publisher, language }, i) => (
        <span key={id}>
          <span>{`${i === 0 ? `${text.source}: ` : '; '}${short ? '' : `${publisher}, `}`}</span>
          <OutsideLink url={url} lang={language}>
            {short ? publisher : title}
          </OutsideLink>
        </span>
      ))}
    </p>
  );
}
