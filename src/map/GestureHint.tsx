import type { Map as MapLibreMap } from 'maplibre-gl';
import { useLodelines, useMessages } from '../state/useLodelines.ts';
import styles from './GestureHint.module.css';
import { useRefusedGesture } from './useRefusedGesture.ts';

/** A hint on how to move the map in an embed, shown when the reader tries the wheel or one finger. */
export function GestureHint({ map }: { readonly map: MapLibreMap }) {
  const { environment } = useLodelines();
  const refused = useRefusedGesture(map);
  const text = useMessages().messages.embed;
  if (!refused) return null;
  const wheel = environment.apple ? text.commandWheel : text.ctrlWheel;
  return (
    // Hidden from assistive technology: keys and buttons do the same and have names.
    <p className={styles['hint']} aria-hidden="true">
      {refused === 'touch_pan' ? text.twoFingers : wheel}
    </p>
  );
}
