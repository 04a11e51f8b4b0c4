import { memo, useCallback, useState } from 'react';
import type { Undrawn } from '../i18n/messages.ts';
import { Lazy } from '../ui/controls/Lazy.tsx';
import { ShownRegion } from '../ui/controls/ShownRegion.tsx';
import { useMessages, useSelect } from '../state/useLodelines.ts';
import styles from './MapStage.module.css';
import type { Palette } from '../cartography/palette.ts';
import type { LayerColours } from '../cartography/ramp.ts';
import type { ContextChange } from './syncContext.ts';
import { useFreeSpace } from './useFreeSpace.ts';
import { useShapes } from './useShapes.ts';

export const loadMapView = async () => memo((await import('./MapView.tsx')).MapView);

interface Props {
  readonly className: string | undefined;
  readonly palette: Palette;
  readonly colours: LayerColours;
  /** The element that covers the space that the panels leave free; null before it is mounted. */
  readonly free: HTMLElement | null;
  /** Called if the map cannot be drawn; always the same function. */
  readonly onFailure: (why: Undrawn) => void;
}

/** The map region of the page, with a loading text until the engine has arrived. */
export function MapStage({ className, palette, colours, free, onFailure }: Props) {
  const [stage, setStage] = useState<HTMLElement | null>(null);
  const space = useFreeSpace(stage, free);
  const globe = useSelect((state) => state.view.view === 'globe');
  const messages = useMessages().messages.map;
  const fail = useCallback(() => onFailure('failed'), [onFailure]);
  const shapes = useShapes(useCallback(() => onFailure('shapes'), [onFailure]));
  /** How often the map has been replaced, and whether it waits for its WebGL context. */
  const [{ made, lost }, setContext] = useState({ made: 0, lost: false });
  const onContext = useCallback(
    (change: ContextChange) => {
      if (change === 'gone') onFailure('contextLost');
      // The engine restores what the map showed when the context was lost. A new map shows what has changed since.
      else if (change === 'lost') setContext(({ made }) => ({ made, lost: true }));
      else setContext(({ made }) => ({ made: made + 1, lost: false }));
    },
    [onFailure],
  );
  const { top = 0, right = 0, bottom = 0, left = 0 } = space?.padding ?? {};
  const words = {
    className: styles['waiting'],
    style: { inset: `${top}px ${right}px ${bottom}px ${left}px` },
  };
  const waiting = <p {...words}>{messages.loading}</p>;

  return (
    <ShownRegion
      onElement={setStage}
      className={`${styles['stage']} ${globe ? styles['space'] : ''} ${className} screen-only`}
      name={messages.region}
    >
      <Lazy load={loadMapView} waiting={waiting} failed={null} onFailure={fail}>
        {(MapView) =>
          space &&
          (shapes ? (
            <MapView
              key={made}
              shapes={shapes}
              palette={palette}
              colours={colours}
              {...space}
              onFailure={fail}
              onContext={onContext}
              lost={lost}
            />
          ) : (
            waiting
          ))
        }
      </Lazy>
      {lost && <output {...words}>{messages.contextLost}</output>}
    </ShownRegion>
  );
}
