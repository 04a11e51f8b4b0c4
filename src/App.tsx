import { useCallback, useState } from 'react';
import { Printout } from './export/Printout.tsx';
import { EXTENSIONS, loadLessons } from './extensions.ts';
import { loadSimplifiedNotice, MapStage } from './map/MapStage.tsx';
import { openLesson } from './state/derived/openScene.ts';
import { useCapability, useLodelines, useSelect } from './state/useLodelines.ts';
import type { Fallback } from './ui/controls/fallback.ts';
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

/** Lazy: the full page does not need the other layouts. */
export const loadEmbedded = async () => (await import('./embed/Embedded.tsx')).Embedded;
export const loadCover = async () => (await loadLessons()).Cover;
export const loadPresented = async () => (await import('./scenes/presenter/Presented.tsx')).Presented;

const NO_WEBGL: Fallback = { as: 'picture', why: 'noWebgl' };
const CHOSEN: Fallback = { as: 'picture', why: 'chosen' };

/** Whether a new attempt can load what could not be loaded. */
function isUnloaded(fallback: Fallback | null): boolean {
  return fallback?.why === 'failed' || fallback?.why === 'unloaded';
}

/** Whether the map may come by itself. */
function isPassing(fallback: Fallback | null): boolean {
  return fallback?.why === 'interrupted' || fallback?.why === 'slow';
}

interface Props {
  /** A picture of the first view, shown until the map is there. */
  readonly picture?: Element | null;
}

export function App({ picture = null }: Props) {
  const { actions, environment } = useLodelines();
  const palette = usePalette();
  const colours = useLayerColours(palette);
  useDocument();
  useShortcuts(EXTENSIONS);
  useChoiceRelease();
  const [free, setFree] = useState<HTMLElement | null>(null);
  const chosen = useSelect((state) => state.session.simplified);
  const usual = chosen || environment.hasWebGL() ? null : NO_WEBGL;
  /** What replaces the map of the engine; null if it can be drawn. */
  const [fault, setFallback] = useState<Fallback | null>(usual);
  const fallback = fault ?? usual ?? (chosen ? CHOSEN : null);
  const [tried, setTried] = useState(false);
  const refetchStyles = useRefetchStyles();
  const retry = useCallback(() => {
    refetchStyles();
    setTried(isUnloaded(fallback));
    // What is shown now was ready, and the map is not yet.
    actions.setReady(false);
    setFallback(usual);
    if (fallback === CHOSEN) actions.setSimplified(false);
  }, [actions, refetchStyles, fallback, usual]);
  const lesson = useSelect((state) => openLesson(state) !== null);
  const asked = useSelect((state) => state.view.view === 'list');
  const layout = useCapability('layout');
  const full = layout === 'full';
  // Who chooses the list and then the map again, wants it to be tried again. A map that waits for its graphics is gone.
  if (asked && (isUnloaded(fallback) || isPassing(fallback))) setFallback(usual);
  const listed = fallback?.as === 'list' ? fallback.why : null;
  const simplified = fallback?.as === 'picture' ? fallback.why : null;
  const asList = asked || listed !== null;
  const part = asList ? (
    <ListStage
      className={full ? styles['list'] : ''}
      listed={asked ? null : listed}
      onRetry={retry}
      again={tried}
    />
  ) : (
    <MapStage
      className={full ? styles['stage'] : ''}
      palette={palette}
      colours={colours}
      free={free}
      simplified={simplified}
      picture={picture}
      onFallback={setFallback}
    />
  );
  const stage = (
    <>
      <PartBoundary className={full ? styles['stage'] : ''}>{part}</PartBoundary>
      {lesson && (
        <Lazy load={loadCover} failed={null}>
          {(Cover) => <Cover className={full ? styles['free'] : ''} />}
        </Lazy>
      )}
    </>
  );
  const notice = !asList && simplified && (
    <Lazy load={loadSimplifiedNotice} failed={null}>
      {(SimplifiedNotice) => <SimplifiedNotice why={simplified} onRetry={retry} again={tried} />}
    </Lazy>
  );
  const parts = { stage, asList, notice, free: setFree };
  return (
    <ExtensionsContext value={EXTENSIONS}>
      <Printout />
      {full && <Full {...parts} />}
      {layout === 'embed' && <Lazy load={loadEmbedded}>{(Embedded) => <Embedded {...parts} />}</Lazy>}
      {layout === 'present' && <Lazy load={loadPresented}>{(Presented) => <Presented {...parts} />}</Lazy>}
      <PartBoundary>
        <Dialogs />
      </PartBoundary>
    </ExtensionsContext>
  );
}
