/** The palette of the reader's theme, given to the style sheets as well. */
import { useLayoutEffect, useSyncExternalStore } from 'react';
import { useSelect } from '../state/useLodelines.ts';
import { DARK, LIGHT, type Palette } from './palette.ts';
import { syncPalette } from './syncPalette.ts';

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

function subscribe(changed: () => void): () => void {
  prefersDark.addEventListener('change', changed);
  return () => prefersDark.removeEventListener('change', changed);
}

export function usePalette(): Palette {
  const theme = useSelect((state) => state.view.theme);
  const dark = useSyncExternalStore(subscribe, () => prefersDark.matches);
  const palette = theme === 'dark' || (theme === 'auto' && dark) ? DARK : LIGHT;
  useLayoutEffect(() => syncPalette(palette), [palette]);
  return palette;
}
