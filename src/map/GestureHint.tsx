import type { Map as MapLibreMap } from 'maplibre-gl';
import { useLodelines, useMessages } from '../state/useLodelines.ts';
import styles from './GestureHint.module.css';
import { useRefusedGesture } from './useRefusedGesture.ts';

/** How the map is moved where wheel and finger are left to the page around it: shown when they were tried. */
export function GestureHint({ map }: { readonly map: MapLibreMap }) {
  const { environment } = useLodelines();
  const refused = useRefusedGesture(map);
  const text = useMessages().messages.embed;
  if (!refused) return null;
  const wheel = environment.apple ? text.commandWheel : text.ctrlWheel;
  return (
    // The keys and buttons of the map do the same, and are named.
    <p className={styles['hint']} aria-hidden="true">
      {refused === 'touch_pan' ? text.twoFingers : wheel}
    </p>
  );
}
