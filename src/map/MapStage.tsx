import { memo, useCallback, useState } from 'react';
import type { Simplified } from '../i18n/simplified.ts';
import type { Fallback } from '../ui/controls/fallback.ts';
import { Lazy } from '../ui/controls/Lazy.tsx';
import { ShownRegion } from '../ui/controls/ShownRegion.tsx';
import { useMessages, useSelect } from '../state/useLodelines.ts';
import late from '../ui/controls/late.module.css';
import styles from './MapStage.module.css';
// In the first style sheet, because both maps need them: in a lazy part they would be a file of their own.
import './HoverCard.module.css';
import './MapButtons.module.css';
import type { Palette } from '../cartography/palette.ts';
import type { LayerColours } from '../cartography/ramp.ts';
import type { ContextChange } from './syncContext.ts';
import { useFirstPicture } from './useFirstPicture.ts';
import { useFreeSpace } from './useFreeSpace.ts';
import { useShapes } from './useShapes.ts';

export const loadMapView = async () => memo((await import('./MapView.tsx')).MapView);
/** Lazy: needed only where the engine cannot draw. */
export const loadPictureView = async () => memo((await import('./PictureView.tsx')).PictureView);
/** In the same chunk. */
export const loadSimplifiedNotice = async () => (await import('./PictureView.tsx')).SimplifiedNotice;

interface Props {
  readonly className: string | undefined;
  readonly palette: Palette;
  readonly colours: LayerColours;
  /** The element that covers the space that the panels leave free; null before it is mounted. */
  readonly free: HTMLElement | null;
  /** Why a picture is shown; null for the map of the engine. */
  readonly simplified: Simplified | null;
  /** A picture of the first view, shown until the map is there. */
  readonly picture: Element | null;
  /** Called when something else has to be shown, and with null when the engine can draw again; always the same function. */
  readonly onFallback: (fallback: Fallback | null) => void;
}

/** The map region of the page: the engine's map or a picture, with a loading text until it has arrived. */
export function MapStage({ className, palette, colours, free, simplified, picture, onFallback }: Props) {
  const [stage, setStage] = useState<HTMLElement | null>(null);
  const space = useFreeSpace(stage, free);
  const globe = useSelect((state) => state.view.view === 'globe');
  const messages = useMessages().messages.map;
  const fail = useCallback(() => onFallback({ as: 'picture', why: 'failed' }), [onFallback]);
  const shapes = useShapes(useCallback(() => onFallback({ as: 'list', why: 'shapes' }), [onFallback]));
  /** How often the map has been replaced. */
  const [made, setMade] = useState(0);
  const onContext = useCallback(
    (change: ContextChange) => {
      if (change === 'lost') onFallback({ as: 'picture', why: 'interrupted' });
      else if (change === 'gone') onFallback({ as: 'picture', why: 'contextLost' });
      else {
        // The engine restores what the map showed when the context was lost. A new map shows what has changed since.
        setMade((count) => count + 1);
        onFallback(null);
      }
    },
    [onFallback],
  );
  const lost = simplified === 'interrupted';
  const { top = 0, right = 0, bottom = 0, left = 0 } = space?.padding ?? {};
  const inset = `${top}px ${right}px ${bottom}px ${left}px`;
  const first = useFirstPicture(picture);
  const place = useCallback((element: HTMLElement | null) => element?.append(picture ?? ''), [picture]);
  const waiting = (
    <p className={styles['waiting']} style={{ inset }}>
      {first === null && <span>{messages.loading}</span>}
      <button type="button" className={late['late']} onClick={() => onFallback({ as: 'list', why: 'slow' })}>
        {messages.listMeanwhile}
      </button>
    </p>
  );

  return (
    <ShownRegion
      onElement={setStage}
      className={`${styles['stage']} ${first === 'shown' ? styles['pictured'] : ''} ${globe ? styles['space'] : ''} ${className} screen-only`}
      name={messages.region}
    >
      {first && <div ref={place} className="place" style={{ inset }} aria-hidden="true" />}
      {(simplified === null || lost) && (
        <div className={styles['engine']} inert={lost}>
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
        </div>
      )}
      {simplified !== null && (
        <Lazy
          load={loadPictureView}
          waiting={waiting}
          failed={null}
          onFailure={() => onFallback({ as: 'list', why: 'unloaded' })}
        >
          {(PictureView) =>
            space && shapes ? (
              <PictureView shapes={shapes} palette={palette} {...space} passing={lost} />
            ) : (
              waiting
            )
          }
        </Lazy>
      )}
    </ShownRegion>
  );
}
