/** The colours of an app: chosen from the reader's theme, and given to the style sheets on the app's root element. */
import { useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { DARK, LIGHT, type Palette, withMoreContrast } from '../../cartography/palette.ts';
import { circleColour, ramp, type ShadeColours, SHADES, shadesFor } from '../../cartography/ramp.ts';
import { useLodelines, useSelect, useShades } from '../../state/useLodelines.ts';
import { setPalette, setShades } from './themeProperties.ts';

const CLEAR = { light: withMoreContrast(LIGHT), dark: withMoreContrast(DARK) };

function useMedia(query: string): boolean {
  const { media } = useLodelines().environment;
  return useSyncExternalStore(
    useMemo(() => (changed: () => void) => media.onChange(query, changed), [media, query]),
    () => media.matches(query),
  );
}

/** The palette of the reader's theme. */
export function usePalette(): Palette {
  const { root } = useLodelines().environment;
  const theme = useSelect((state) => state.view.theme);
  const dark = useMedia('(prefers-color-scheme: dark)');
  const clear = useMedia('(prefers-contrast: more), (forced-colors: active)');
  // The reader's own colours are of one theme, whatever the view says.
  const auto = useMedia('(forced-colors: active)') || theme === 'auto';
  const scheme = auto ? (dark ? 'dark' : 'light') : theme;
  const palette = clear ? CLEAR[scheme] : scheme === 'dark' ? DARK : LIGHT;
  useLayoutEffect(() => setPalette(root, palette), [root, palette]);
  return palette;
}

const NONE: ShadeColours = { shades: [], circle: null };

/** The colours of the classes of the layer of figures; none without such a layer. */
export function useShadeColours({ scheme }: Palette): ShadeColours {
  const { root } = useLodelines().environment;
  const shades = useShades();
  const group = shades?.group;
  const count = shades?.layer.kind === 'list' ? 1 : shades?.classes.length;
  const colours = useMemo(
    () =>
      group && count
        ? { shades: shadesFor(count, ramp(group, scheme)), circle: circleColour(group, scheme) }
        : NONE,
    [group, count, scheme],
  );
  useLayoutEffect(() => setShades(root, colours, SHADES), [root, colours]);
  return colours;
}
