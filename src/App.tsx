import { useCallback, useState } from 'react';
import { LoadError } from './data/load.ts';
import { EXTENSIONS } from './extensions.ts';
import type { Undrawn } from './i18n/messages.ts';
import { MapStage } from './map/MapStage.tsx';
import { useCapability, useLodelines, useMessages, useSelect } from './state/useLodelines.ts';
import { Lazy } from './ui/controls/Lazy.tsx';
import { useRefetchStyles } from './ui/controls/useRefetchStyles.ts';
import { ExtensionsContext } from './ui/extensions.ts';
import { ListStage } from './ui/list/ListStage.tsx';
import { useChoiceRelease } from './ui/keys/useChoiceRelease.ts';
import { useShortcuts } from './ui/keys/useShortcuts.ts';
import { Dialogs } from './ui/shell/Dialogs.tsx';
import { Failure } from './ui/shell/Failure.tsx';
import { Full } from './ui/shell/Full.tsx';
import styles from './ui/shell/Full.module.css';
import { useDocument } from './ui/shell/useDocument.ts';
import { usePalette, useLayerColours } from './ui/shell/useTheme.ts';

/** Lazy: the full page does not need the embed layout. */
const loadEmbedded = async () => (await import('./embed/Embedded.tsx')).Embedded;

export function App() {
  const { actions, environment } = useLodelines();
  const { messages, language } = useMessages();
  const palette = usePalette();
  const colours = useLayerColours(palette);
  useDocument();
  useShortcuts();
  useChoiceRelease();
  const [free, setFree] = useState<HTMLElement | null>(null);
  /** Why the list replaces the map; null if the map can be drawn. */
  const [undrawn, setUndrawn] = useState<Undrawn | null>(() => (environment.hasWebGL() ? null : 'noWebgl'));
  const [tried, setTried] = useState(false);
  const refetchStyles = useRefetchStyles();
  const retry = useCallback(() => {
    refetchStyles();
    setTried(undrawn === 'failed');
    // The list was ready, and the map is not yet.
    actions.setReady(false);
    setUndrawn(null);
  }, [actions, refetchStyles, undrawn]);
  const asked = useSelect((state) => state.view.view === 'list');
  const embedded = useCapability('layout') === 'embed';
  const asList = asked || undrawn !== null;
  const stage = asList ? (
    <ListStage
      className={embedded ? '' : styles['list']}
      undrawn={asked ? null : undrawn}
      onRetry={tried && undrawn === 'failed' ? null : retry}
    />
  ) : (
    <MapStage
      className={embedded ? '' : styles['stage']}
      palette={palette}
      colours={colours}
      free={free}
      onFailure={setUndrawn}
    />
  );
  return (
    <ExtensionsContext value={EXTENSIONS}>
      {embedded ? (
        <Lazy
          load={loadEmbedded}
          onFailure={actions.tellUnloaded}
          failed={
            <Failure
              error={new LoadError('fetch', 'Embedded', messages.notice.unloaded)}
              language={language}
              onReload={environment.address.reload}
            />
          }
        >
          {(Embedded) => <Embedded stage={stage} asList={asList} free={setFree} />}
        </Lazy>
      ) : (
        <Full stage={stage} asList={asList} undrawn={undrawn !== null} free={setFree} />
      )}
      <Dialogs />
    </ExtensionsContext>
  );
}
