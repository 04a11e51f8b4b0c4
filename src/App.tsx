import { useCallback, useState } from 'react';
import styles from './App.module.css';
import { CiteButton } from './export/CiteButton.tsx';
import { EXPORT_DIALOGS } from './export/dialogs.ts';
import { DownloadCsv } from './export/downloads.ts';
import { LEGEND } from './map/layerOrder.ts';
import { drawable, MapStage } from './map/MapStage.tsx';
import { usePalette } from './map/usePalette.ts';
import { useShadeColours } from './map/useShadeColours.ts';
import { useSelect } from './state/useLodelines.ts';
import { Caption } from './ui/Caption.tsx';
import { Dialogs } from './ui/Dialogs.tsx';
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

export function App() {
  const palette = usePalette();
  const colours = useShadeColours(palette);
  useDocument();
  useShortcuts();
  const [free, setFree] = useState<HTMLElement | null>(null);
  /** Why there is no map: then the list stands in its place. */
  const [undrawn, setUndrawn] = useState<'noWebgl' | 'failed' | null>(drawable ? null : 'noWebgl');
  const fail = useCallback(() => setUndrawn('failed'), []);
  const asked = useSelect((state) => state.view.view === 'list');
  const opened = useSelect((state) => state.view.selection !== null);
  const asList = asked || undrawn !== null;
  const figures = useSelect((state) => state.view.layer.kind !== 'ties');
  const tables = figures ? (['figures'] as const) : [];
  const layout = [styles['app'], asList && styles['asList'], opened && styles['opened']];
  return (
    <LegendContext value={LEGEND}>
      <div className={layout.filter(Boolean).join(' ')}>
        <SkipLinks to={asList ? ['date', 'partnerships', 'events', ...tables] : ['date', 'panel']} />
        <Header className={styles['header']} onlyList={undrawn !== null} />
        <div className={styles['over']}>
          <NoticeBar />
          {!asList && <Caption />}
        </div>
        {asList ? (
          <ListStage className={styles['list']} undrawn={asked ? null : undrawn} download={DownloadCsv} />
        ) : (
          <MapStage
            className={styles['stage']}
            palette={palette}
            colours={colours}
            free={free}
            onFailure={fail}
          />
        )}
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
