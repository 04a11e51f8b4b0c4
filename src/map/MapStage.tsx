import { memo, useState } from 'react';
import { Lazy } from '../ui/controls/Lazy.tsx';
import { ShownRegion } from '../ui/controls/ShownRegion.tsx';
import { useLodelines, useMessages, useSelect } from '../state/useLodelines.ts';
import styles from './MapStage.module.css';
import type { Palette } from '../cartography/palette.ts';
import type { LayerColours } from '../cartography/ramp.ts';
import { useFreeSpace } from './useFreeSpace.ts';

const loadMapView = async () => memo((await import('./MapView.tsx')).MapView);

interface Props {
  readonly className: string | undefined;
  readonly palette: Palette;
  readonly colours: LayerColours;
  /** The element that covers the space that the panels leave free; null before it is mounted. */
  readonly free: HTMLElement | null;
  /** Called if the engine cannot be fetched or cannot draw. */
  readonly onFailure: () => void;
}

/** The map region of the page, with a loading text until the engine has arrived. */
export function MapStage({ className, palette, colours, free, onFailure }: Props) {
  const [stage, setStage] = useState<HTMLElement | null>(null);
  const space = useFreeSpace(stage, free, useLodelines().environment.root);
  const globe = useSelect((state) => state.view.view === 'globe');
  const messages = useMessages().messages.map;

  return (
    <ShownRegion
      ref={setStage}
      className={`${styles['stage']} ${globe ? styles['space'] : ''} ${className}`}
      name={messages.region}
    >
      <Lazy
        load={loadMapView}
        waiting={<p className={styles['waiting']}>{messages.loading}</p>}
        failed={null}
        onFailure={onFailure}
      >
        {(MapView) =>
          space && <MapView palette={palette} colours={colours} {...space} onFailure={onFailure} />
        }
      </Lazy>
    </ShownRegion>
  );
}
