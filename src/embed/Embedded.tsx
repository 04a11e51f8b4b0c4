import type { Ref } from 'react';
import styles from './Embedded.module.css';
import { useCapability, useSelect } from '../state/useLodelines.ts';
import { Caption } from '../ui/shell/Caption.tsx';
import { DetailSheet } from './DetailSheet.tsx';
import { CollapsedDetail } from './CollapsedDetail.tsx';
import { EmbedTimeline } from './EmbedTimeline.tsx';
import { SourceLine } from './SourceLine.tsx';
import { useAutoplay } from './useAutoplay.ts';
import { Legend } from '../ui/shell/Legend.tsx';
import { NoticeBar } from '../ui/shell/NoticeBar.tsx';
import type { Elements } from '../ui/controls/elements.ts';
import { Lazy } from '../ui/controls/Lazy.tsx';
import { useExtensions } from '../ui/extensions.ts';
import { PartBoundary } from '../ui/controls/PartBoundary.tsx';

interface Props {
  /** The map or the list. */
  readonly stage: Elements;
  readonly asList: boolean;
  /** Says what is shown instead of the map. */
  readonly notice?: Elements;
  /** Ref to the element that covers the space that the detail sheet leaves free. */
  readonly free: Ref<HTMLDivElement>;
}

/** The layout of an embed: map or list, compact timeline, source line, and the details over them. */
export function Embedded({ stage, asList, notice, free }: Props) {
  useAutoplay(asList);
  // In a list the details open at once. Over a map they open when the reader expands them.
  const opened = useSelect(
    ({ view, session }) =>
      view.selection !== null && (session.expanded || asList) && session.answering !== 'selection',
  );
  const toured = useSelect(({ view }) => view.tour !== null);
  const { loadPlayer } = useExtensions();
  const timeline = useCapability('timeline');
  const legend = useCapability('legend');
  return (
    <div className="page">
      <div className={`${styles['embedded']} ${toured ? styles['touring'] : ''}`}>
        <div className={styles['stage']}>{stage}</div>
        <div className={`${styles['free']} ${opened || toured ? styles['beside'] : ''}`} ref={free} />
        <div className={`${styles['over']} screen-only`}>
          <PartBoundary>
            {notice}
            {!asList && <Caption />}
            {!asList && !opened && !toured && <CollapsedDetail />}
          </PartBoundary>
        </div>
        <div className={`${styles['notice']} screen-only`}>
          <PartBoundary>
            <NoticeBar />
          </PartBoundary>
        </div>
        {legend && !asList && (
          <PartBoundary className={styles['legend']}>
            <Legend className={`${styles['legend']} screen-only`} />
          </PartBoundary>
        )}
        {toured && loadPlayer && (
          <div className={styles['tour']}>
            <Lazy load={loadPlayer}>{(Player) => <Player />}</Lazy>
          </div>
        )}
        {opened && (
          <PartBoundary className={styles['drawer']}>
            <DetailSheet className={styles['drawer']} />
          </PartBoundary>
        )}
        {timeline && (
          <PartBoundary className={styles['timeline']}>
            <EmbedTimeline className={`${styles['timeline']} screen-only`} />
          </PartBoundary>
        )}
        <PartBoundary className={styles['source']}>
          <SourceLine className={styles['source']} dated={!timeline} borders={!legend} />
        </PartBoundary>
      </div>
    </div>
  );
}
