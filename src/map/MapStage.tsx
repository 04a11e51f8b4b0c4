import { lazy, Suspense, useState } from 'react';
import { MESSAGES } from '../i18n/messages.ts';
import { formatDay } from '../domain/date.ts';
import { useSelect, useSnapshot } from '../state/useLodelines.ts';
import { MapBoundary } from './MapBoundary.tsx';
import styles from './MapStage.module.css';
import type { Palette } from './palette.ts';
import { useFreeSpace } from './useFreeSpace.ts';
import { hasWebGL } from './webgl.ts';

const MapView = lazy(async () => ({ default: (await import('./MapView.tsx')).MapView }));

interface Props {
  readonly className: string | undefined;
  readonly palette: Palette;
  /** The element that covers the space which the panels leave free. */
  readonly free: HTMLElement | null;
}

/** The map's region: its name and counts for hosts, tests and assistive technology, and the engine inside. */
export function MapStage({ className, palette, free }: Props) {
  const [stage, setStage] = useState<HTMLElement | null>(null);
  const [failed, setFailed] = useState(false);
  const [drawable] = useState(hasWebGL);
  const space = useFreeSpace(stage, free);
  const language = useSelect((state) => state.view.lang);
  const time = useSelect((state) => state.view.time);
  const snapshot = useSnapshot();
  const messages = MESSAGES[language].map;
  const reason = !drawable ? messages.noWebgl : failed ? messages.failed : null;

  return (
    <section
      ref={setStage}
      className={`${styles['stage']} ${className}`}
      role="region"
      aria-label={messages.region}
      data-time={formatDay(time)}
      data-partnerships={snapshot.inForce.length + snapshot.uncertain.length}
      data-arcs={snapshot.arcs}
      data-events={snapshot.recent.length}
    >
      {reason !== null ? (
        <p className={styles['reason']}>{reason}</p>
      ) : (
        <MapBoundary onFailure={() => setFailed(true)}>
          <Suspense fallback={<p className={styles['waiting']}>{messages.loading}</p>}>
            {space && (
              <MapView
                palette={palette}
                size={space.size}
                padding={space.padding}
                onFailure={() => setFailed(true)}
              />
            )}
          </Suspense>
        </MapBoundary>
      )}
    </section>
  );
}
