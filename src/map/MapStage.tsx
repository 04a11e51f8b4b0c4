import { lazy, memo, Suspense, useCallback, useState } from 'react';
import { Boundary } from '../state/Boundary.tsx';
import { useMessages, useSelect } from '../state/useLodelines.ts';

import { MapRegion } from './MapRegion.tsx';
import styles from './MapStage.module.css';
import type { Palette } from './palette.ts';
import { useFreeSpace } from './useFreeSpace.ts';
import { hasWebGL } from './webgl.ts';

/** The engine starts on its way with the record, not after it; where it cannot draw it is not asked for. */
const drawable = hasWebGL();
const loadMapView = async () => ({ default: memo((await import('./MapView.tsx')).MapView) });
const underWay = drawable ? loadMapView() : null;
// A failure is told by `Boundary`, when the map is asked for.
underWay?.catch(() => undefined);
const MapView = lazy(() => underWay ?? loadMapView());

interface Props {
  readonly className: string | undefined;
  readonly palette: Palette;
  /** The element that covers the space which the panels leave free. */
  readonly free: HTMLElement | null;
}

/** The map's place on the page, and what stands there when the engine is not there or cannot draw. */
export function MapStage({ className, palette, free }: Props) {
  const [stage, setStage] = useState<HTMLElement | null>(null);
  const [failed, setFailed] = useState(false);
  const space = useFreeSpace(stage, free);
  const fail = useCallback(() => setFailed(true), []);
  const globe = useSelect((state) => state.view.view === 'globe');
  const messages = useMessages().messages.map;
  const reason = !drawable ? messages.noWebgl : failed ? messages.failed : null;

  return (
    <MapRegion ref={setStage} className={`${styles['stage']} ${globe ? styles['space'] : ''} ${className}`}>
      {reason !== null ? (
        <p className={styles['reason']}>{reason}</p>
      ) : (
        <Boundary onFailure={fail}>
          <Suspense fallback={<p className={styles['waiting']}>{messages.loading}</p>}>
            {space && (
              <MapView palette={palette} size={space.size} padding={space.padding} onFailure={fail} />
            )}
          </Suspense>
        </Boundary>
      )}
    </MapRegion>
  );
}
