import { lazy, Suspense, useCallback, useState } from 'react';
import { LoadError } from './data/load.ts';
import { CiteButton } from './export/CiteButton.tsx';
import { EXPORT_DIALOGS } from './export/dialogs.ts';
import { DownloadCsv } from './export/downloads.ts';
import { MapStage } from './map/MapStage.tsx';
import { SHARE_DIALOGS } from './share/dialogs.ts';
import { ShareButton } from './share/ShareButton.tsx';
import { useCapability, useLodelines, useMessages, useSelect } from './state/useLodelines.ts';
import { Boundary } from './ui/controls/Boundary.tsx';
import { ListStage } from './ui/list/ListStage.tsx';
import { Dialogs } from './ui/shell/Dialogs.tsx';
import { Failure } from './ui/shell/Failure.tsx';
import { Full } from './ui/shell/Full.tsx';
import styles from './ui/shell/Full.module.css';
import { useDocument } from './ui/shell/useDocument.ts';
import { usePalette, useLayerColours } from './ui/shell/useTheme.ts';
import { useShortcuts } from './ui/timeline/useShortcuts.ts';

/** The layout inside another page; the first view of the full page does not load it. */
const Embedded = lazy(async () => ({ default: (await import('./embed/Embedded.tsx')).Embedded }));

const DIALOGS = { ...SHARE_DIALOGS, ...EXPORT_DIALOGS };

export function App() {
  const { actions, environment } = useLodelines();
  const { messages, language } = useMessages();
  const palette = usePalette();
  const colours = useLayerColours(palette);
  useDocument();
  useShortcuts();
  const [free, setFree] = useState<HTMLElement | null>(null);
  /** Why there is no map: then the list stands in its place. */
  const [undrawn, setUndrawn] = useState<'noWebgl' | 'failed' | null>(() =>
    environment.hasWebGL() ? null : 'noWebgl',
  );
  const fail = useCallback(() => setUndrawn('failed'), []);
  const asked = useSelect((state) => state.view.view === 'list');
  const embedded = useCapability('layout') === 'embed';
  const asList = asked || undrawn !== null;
  const stage = asList ? (
    <ListStage
      className={embedded ? '' : styles['list']}
      undrawn={asked ? null : undrawn}
      download={DownloadCsv}
    />
  ) : (
    <MapStage
      className={embedded ? '' : styles['stage']}
      palette={palette}
      colours={colours}
      free={free}
      onFailure={fail}
    />
  );
  return (
    <>
      {embedded ? (
        <Boundary
          onFailure={actions.tellUnloaded}
          fallback={
            <Failure
              error={new LoadError('fetch', 'Embedded', messages.notice.unloaded)}
              language={language}
              onReload={environment.address.reload}
            />
          }
        >
          <Suspense>
            <Embedded stage={stage} cite={<CiteButton />} asList={asList} free={setFree} />
          </Suspense>
        </Boundary>
      ) : (
        <Full
          stage={stage}
          share={<ShareButton />}
          cite={<CiteButton />}
          asList={asList}
          undrawn={undrawn !== null}
          free={setFree}
        />
      )}
      <Dialogs more={DIALOGS} />
    </>
  );
}
