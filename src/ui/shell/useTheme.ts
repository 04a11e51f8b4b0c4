/** The colours of an app, chosen by theme and set as CSS properties of its root element. */
import { useLayoutEffect, useMemo } from 'react';
import { DARK, LIGHT, PAPER, type Palette, withMoreContrast } from '../../cartography/palette.ts';
import { CLASS_COUNT, colourCount, layerColours, type LayerColours } from '../../cartography/ramp.ts';
import { shownTheme } from '../../state/preferences.ts';
import { useLodelines, useSelect, useLayerValues } from '../../state/useLodelines.ts';
import { useMedia } from '../controls/useMedia.ts';
import { usePrinting } from './usePrinting.ts';
import { setPalette, setLayerColours } from './themeProperties.ts';

const CLEAR = { light: withMoreContrast(LIGHT), dark: withMoreContrast(DARK) };

/** The colours that the reader sees: light or dark, and whether with more contrast. */
interface Scheme {
  readonly scheme: Palette['scheme'];
  readonly contrast: boolean;
}

/** Returns the scheme of the theme shown, with more contrast if the reader prefers it. */
export function useScheme(): Scheme {
  const theme = useSelect(shownTheme);
  const dark = useMedia('(prefers-color-scheme: dark)');
  const contrast = useMedia('(prefers-contrast: more), (forced-colors: active)');
  // Forced colours follow the system's scheme, not the theme of the view.
  const auto = useMedia('(forced-colors: active)') || theme === 'auto';
  return { scheme: auto ? (dark ? 'dark' : 'light') : theme, contrast };
}

/** Returns the palette of the scheme and sets it on the root element; that of paper while the page is printed. */
export function usePalette(): Palette {
  const { root } = useLodelines().environment;
  const { scheme, contrast } = useScheme();
  const palette = contrast ? CLEAR[scheme] : scheme === 'dark' ? DARK : LIGHT;
  const printing = usePrinting();
  useLayoutEffect(() => setPalette(root, printing ? PAPER : palette), [root, palette, printing]);
  return palette;
}

/** Returns the colours of the layer of figures and sets them on the root element. No colours without such a layer. */
export function useLayerColours({ scheme }: Palette): LayerColours {
  const { root } = useLodelines().environment;
  const layerValues = useLayerValues();
  const group = layerValues?.group;
  const count = colourCount(layerValues);
  const colours = useMemo(() => layerColours(group, count, scheme), [group, count, scheme]);
  useLayoutEffect(() => setLayerColours(root, colours, CLASS_COUNT), [root, colours]);
  return colours;
}
