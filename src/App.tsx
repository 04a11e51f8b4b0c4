import { useState } from 'react';
import styles from './App.module.css';
import { CiteButton } from './export/CiteButton.tsx';
import { EXPORT_DIALOGS } from './export/dialogs.ts';
import { LEGEND } from './map/layerOrder.ts';
import { MapStage } from './map/MapStage.tsx';
import { usePalette } from './map/usePalette.ts';
import { Caption } from './ui/Caption.tsx';
import { Dialogs } from './ui/Dialogs.tsx';
import { Header } from './ui/Header.tsx';
import { Legend } from './ui/Legend.tsx';
import { LegendContext } from './ui/Mark.tsx';
import { NoticeBar } from './ui/NoticeBar.tsx';
import { Panel } from './ui/Panel.tsx';
import { Timeline } from './ui/timeline/Timeline.tsx';
import { useShortcuts } from './ui/timeline/useShortcuts.ts';
import { useDocument } from './ui/useDocument.ts';

export function App() {
  const palette = usePalette();
  useDocument();
  useShortcuts();
  const [free, setFree] = useState<HTMLElement | null>(null);
  return (
    <LegendContext value={LEGEND}>
      <div className={styles['app']}>
        <Header className={styles['header']} />
        <div className={styles['over']}>
          <NoticeBar />
          <Caption />
        </div>
        <MapStage className={styles['stage']} palette={palette} free={free} />
        <div className={styles['free']} ref={setFree} />
        <Legend className={styles['legend']} />
        <Timeline className={styles['timeline']} />
        <Panel className={styles['panel']} foot={<CiteButton />} />
        <Dialogs more={EXPORT_DIALOGS} />
      </div>
    </LegendContext>
  );
}
