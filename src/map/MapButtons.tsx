import type { MapRef } from 'react-map-gl/maplibre';
import { MESSAGES } from '../i18n/messages.ts';
import { useLodelines, useSelect } from '../state/useLodelines.ts';
import type { Size } from './camera.ts';
import styles from './MapButtons.module.css';
import type { Padding } from './MapView.tsx';

interface Props {
  readonly map: MapRef | null;
  readonly free: Size;
  readonly padding: Padding;
}

export function MapButtons({ map, padding }: Props) {
  const { actions } = useLodelines();
  const language = useSelect((state) => state.view.lang);
  const moved = useSelect((state) => state.view.map !== null);
  const messages = MESSAGES[language].map;
  return (
    <div className={styles['buttons']} style={{ translate: `${-padding.right}px ${padding.top}px` }}>
      <button
        type="button"
        aria-label={messages.zoomIn}
        title={messages.zoomIn}
        onClick={({ nativeEvent }) => map?.zoomIn({}, { originalEvent: nativeEvent })}
      >
        <Icon path="M8 3v10M3 8h10" />
      </button>
      <button
        type="button"
        aria-label={messages.zoomOut}
        title={messages.zoomOut}
        onClick={({ nativeEvent }) => map?.zoomOut({}, { originalEvent: nativeEvent })}
      >
        <Icon path="M3 8h10" />
      </button>
      <button
        type="button"
        aria-label={messages.fit}
        title={messages.fit}
        disabled={!moved}
        onClick={() => actions.setCamera(null)}
      >
        <Icon path="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
      </button>
    </div>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  );
}
