import { lazy, Suspense, useCallback, useState } from 'react';
import { LoadError } from './data/load.ts';
import { EMBED_DIALOGS } from './share/dialogs.ts';
import { CiteButton } from './export/CiteButton.tsx';
import { ShareButton } from './share/ShareButton.tsx';
import { EXPORT_DIALOGS } from './export/dialogs.ts';
import { DownloadCsv } from './export/downloads.ts';
import { Full } from './ui/shell/Full.tsx';
import styles from './ui/shell/Full.module.css';
import { drawable, MapStage } from './map/MapStage.tsx';
import { usePalette } from './ui/shell/usePalette.ts';
import { useShadeColours } from './ui/shell/useShadeColours.ts';
import { Boundary } from './ui/controls/Boundary.tsx';
import { useLodelines, useMessages, useSelect } from './state/useLodelines.ts';
import { Dialogs } from './ui/shell/Dialogs.tsx';
import { Failure } from './ui/shell/Failure.tsx';
import { ListStage } from './ui/list/ListStage.tsx';
import { useShortcuts } from './ui/timeline/useShortcuts.ts';
import { useDocument } from './ui/shell/useDocument.ts';

/** How the page stands in another one; the first view of the full page does without it. */
const loadEmbedded = async () => ({ default: (await import('./embed/Embedded.tsx')).Embedded });
const underWay = new URLSearchParams(location.search).get('ui') === 'embed' ? loadEmbedded() : null;
// A failure is told by `Boundary`, when it is shown.
underWay?.catch(() => undefined);
const Embedded = lazy(() => underWay ?? loadEmbedded());

const DIALOGS = { ...EMBED_DIALOGS, ...EXPORT_DIALOGS };

export function App() {
  const { actions } = useLodelines();
  const { messages, language } = useMessages();
  const palette = usePalette();
  const colours = useShadeColours(palette);
  useDocument();
  useShortcuts();
  const [free, setFree] = useState<HTMLElement | null>(null);
  /** Why there is no map: then the list stands in its place. */
  const [undrawn, setUndrawn] = useState<'noWebgl' | 'failed' | null>(drawable ? null : 'noWebgl');
  const fail = useCallback(() => setUndrawn('failed'), []);
  const asked = useSelect((state) => state.view.view === 'list');
  const embedded = useSelect((state) => state.view.ui === 'embed');
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
