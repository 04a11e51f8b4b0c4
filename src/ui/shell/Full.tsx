import type { Ref } from 'react';
import styles from './Full.module.css';
import { useSelect } from '../../state/useLodelines.ts';
import { PartBoundary } from '../controls/PartBoundary.tsx';
import { Caption } from './Caption.tsx';
import { Header } from './Header.tsx';
import { Legend } from './Legend.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { Panel } from './Panel.tsx';
import { OlderRelease } from '../release/OlderRelease.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import type { Elements } from '../controls/elements.ts';

interface Props {
  /** The map, or the list that replaces it. */
  readonly stage: Elements;
  readonly asList: boolean;
  /** Says what is shown instead of the map. */
  readonly notice?: Elements;
  /** Ref of the element that covers the space not covered by panels. */
  readonly free: Ref<HTMLDivElement>;
}

/** The full page, as opposed to an embed. */
export function Full({ stage, asList, notice, free }: Props) {
  const opened = useSelect((state) => state.view.selection !== null);
  const figures = useSelect((state) => state.view.layer.kind !== 'ties');
  const tables = figures ? (['figures'] as const) : [];
  const touring = useSelect((state) => state.view.tour !== null);
  const editing = useSelect((state) => state.session.dialog === 'tour');
  const layout = [
    styles['full'],
    asList && styles['asList'],
    opened && styles['opened'],
    figures && styles['figures'],
    // As classes: with `:has`, whatever changes in the page would have all of its styles computed anew.
    touring && styles['touring'],
    editing && styles['editing'],
  ];
  return (
    <div className="page">
      <div className={layout.filter(Boolean).join(' ')}>
        <SkipLinks to={asList ? ['date', 'partnerships', 'events', ...tables] : ['date', 'panel']} />
        <PartBoundary className={styles['header']}>
          <Header className={`${styles['header']} screen-only`} />
        </PartBoundary>
        <div className={`${styles['over']} screen-only`}>
          <PartBoundary>
            <NoticeBar />
            {notice}
            {!asList && <Caption />}
          </PartBoundary>
        </div>
        {stage}
        <div className={`${styles['free']} screen-only`} ref={free} />
        {!asList && (
          <PartBoundary className={styles['legend']}>
            <Legend className={`${styles['legend']} screen-only`} />
          </PartBoundary>
        )}
        <SkipLinks to={asList ? ['partnerships'] : ['panel']} />
        <PartBoundary className={styles['timeline']}>
          <Timeline className={`${styles['timeline']} screen-only`} />
        </PartBoundary>
        <PartBoundary className={styles['panel']}>
          <Panel className={styles['panel']} head={<OlderRelease />} />
        </PartBoundary>
      </div>
    </div>
  );
}
