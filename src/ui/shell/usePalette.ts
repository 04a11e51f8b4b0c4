/** The palette of the reader's theme, given to the style sheets as well. */
import { useLayoutEffect, useSyncExternalStore } from 'react';
import { useSelect } from '../../state/useLodelines.ts';
import { DARK, LIGHT, type Palette, withMoreContrast } from '../../cartography/palette.ts';
import { syncPalette } from './syncPalette.ts';

const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const prefersContrast = matchMedia('(prefers-contrast: more), (forced-colors: active)');
/** The reader's own colours are of one theme, whatever the view says. */
const forced = matchMedia('(forced-colors: active)');

const CLEAR = { light: withMoreContrast(LIGHT), dark: withMoreContrast(DARK) };

function useMatches(query: MediaQueryList): boolean {
  return useSyncExternalStore(
    (changed) => {
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => query.matches,
  );
}

export function usePalette(): Palette {
  const theme = useSelect((state) => state.view.theme);
  const dark = useMatches(prefersDark);
  const clear = useMatches(prefersContrast);
  const auto = useMatches(forced) || theme === 'auto';
  const scheme = auto ? (dark ? 'dark' : 'light') : theme;
  const palette = clear ? CLEAR[scheme] : scheme === 'dark' ? DARK : LIGHT;
  useLayoutEffect(() => syncPalette(palette), [palette]);
  return palette;
}
