import { useCallback, useState } from 'react';
import { Printout } from './export/Printout.tsx';
import { EXTENSIONS } from './extensions.ts';
import type { Undrawn } from './i18n/messages.ts';
import { MapStage } from './map/MapStage.tsx';
import { useCapability, useLodelines, useSelect } from './state/useLodelines.ts';
import { Lazy } from './ui/controls/Lazy.tsx';
import { PartBoundary } from './ui/controls/PartBoundary.tsx';
import { useRefetchStyles } from './ui/controls/useRefetchStyles.ts';
import { ExtensionsContext } from './ui/extensions.ts';
import { ListStage } from './ui/list/ListStage.tsx';
import { useChoiceRelease } from './ui/keys/useChoiceRelease.ts';
import { useShortcuts } from './ui/keys/useShortcuts.ts';
import { Dialogs } from './ui/shell/Dialogs.tsx';
import { Full } from './ui/shell/Full.tsx';
import styles from './ui/shell/Full.module.css';
import { useDocument } from './ui/shell/useDocument.ts';
import { usePalette, useLayerColours } from './ui/shell/useTheme.ts';

/** Lazy: the full page does not need the embed layout. */
export const loadEmbedded = async () => (await import('./embed/Embedded.tsx')).Embedded;

export function App() {
  const { actions, environment } = useLodelines();
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
  // Who chooses the list and then the map again, wants it to be tried again.
  if (asked && undrawn === 'failed') setUndrawn(null);
  const asList = asked || undrawn !== null;
  const part = asList ? (
    <ListStage
      className={embedded ? '' : styles['list']}
      undrawn={asked ? null : undrawn}
      onRetry={retry}
      again={tried}
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
  const stage = <PartBoundary className={embedded ? '' : styles['stage']}>{part}</PartBoundary>;
  return (
    <ExtensionsContext value={EXTENSIONS}>
      <Printout />
      {embedded ? (
        <Lazy load={loadEmbedded}>
          {(Embedded) => <Embedded stage={stage} asList={asList} free={setFree} />}
        </Lazy>
      ) : (
        <Full stage={stage} asList={asList} undrawn={undrawn === 'noWebgl'} free={setFree} />
      )}
      <PartBoundary>
        <Dialogs />
      </PartBoundary>
    </ExtensionsContext>
  );
}
