import { lazy, Suspense, useCallback, useState } from 'react';
import styles from './App.module.css';
import { LoadError } from './data/load.ts';
import { CiteButton } from './export/CiteButton.tsx';
import { EXPORT_DIALOGS } from './export/dialogs.ts';
import { LEGEND } from './map/layerOrder.ts';
import { drawable, MapStage } from './map/MapStage.tsx';
import { usePalette } from './map/usePalette.ts';
import { Boundary } from './state/Boundary.tsx';
import { useLodelines, useMessages, useSelect } from './state/useLodelines.ts';
import { Caption } from './ui/Caption.tsx';
import { Dialogs } from './ui/Dialogs.tsx';
import { Failure } from './ui/Failure.tsx';
import { Header } from './ui/Header.tsx';
import { Legend } from './ui/Legend.tsx';
import { ListStage } from './ui/list/ListStage.tsx';
import { LegendContext } from './ui/Mark.tsx';
import { NoticeBar } from './ui/NoticeBar.tsx';
import { Panel } from './ui/Panel.tsx';
import { SkipLinks } from './ui/SkipLinks.tsx';
import { Timeline } from './ui/timeline/Timeline.tsx';
import { useShortcuts } from './ui/timeline/useShortcuts.ts';
import { useDocument } from './ui/useDocument.ts';

/** How the page stands in another one; the first view of the full page does without it. */
const loadEmbedded = async () => ({ default: (await import('./Embedded.tsx')).Embedded });
const underWay = new URLSearchParams(location.search).get('ui') === 'embed' ? loadEmbedded() : null;
// A failure is told by `Boundary`, when it is shown.
underWay?.catch(() => undefined);
const Embedded = lazy(() => underWay ?? loadEmbedded());

export function App() {
  const palette = usePalette();
  const { actions } = useLodelines();
  const { messages, language } = useMessages();
  useDocument();
  useShortcuts();
  const [free, setFree] = useState<HTMLElement | null>(null);
  /** Why there is no map: then the list stands in its place. */
  const [undrawn, setUndrawn] = useState<'noWebgl' | 'failed' | null>(drawable ? null : 'noWebgl');
  const fail = useCallback(() => setUndrawn('failed'), []);
  const asked = useSelect((state) => state.view.view === 'list');
  const opened = useSelect((state) => state.view.selection !== null);
  const embedded = useSelect((state) => state.view.ui === 'embed');
  const asList = asked || undrawn !== null;
  const layout = [styles['app'], asList && styles['asList'], opened && styles['opened']];
  const stage = asList ? (
    <ListStage className={embedded ? '' : styles['list']} undrawn={asked ? null : undrawn} />
  ) : (
    <MapStage className={embedded ? '' : styles['stage']} palette={palette} free={free} onFailure={fail} />
  );
  if (embedded) {
    return (
      <LegendContext value={LEGEND}>
        <Boundary
          onFailure={actions.tellUnloaded}
          fallback={
            <Failure
              error={new LoadError('fetch', 'Embedded', messages.notice.unloaded)}
              language={language}
            />
          }
        >
          <Suspense>
            <Embedded stage={stage} asList={asList} free={setFree} />
          </Suspense>
        </Boundary>
        <Dialogs more={EXPORT_DIALOGS} />
      </LegendContext>
    );
  }
  return (
    <LegendContext value={LEGEND}>
      <div className={layout.filter(Boolean).join(' ')}>
        <SkipLinks to={asList ? ['date', 'partnerships', 'events'] : ['date', 'panel']} />
        <Header className={styles['header']} onlyList={undrawn !== null} />
        <div className={styles['over']}>
          <NoticeBar />
          {!asList && <Caption />}
        </div>
        {stage}
        <div className={styles['free']} ref={setFree} />
        {!asList && <Legend className={styles['legend']} />}
        <SkipLinks to={asList ? ['partnerships'] : ['panel']} />
        <Timeline className={styles['timeline']} />
        <Panel className={styles['panel']} foot={<CiteButton />} />
        <Dialogs more={EXPORT_DIALOGS} />
      </div>
    </LegendContext>
  );
}
