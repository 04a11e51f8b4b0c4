/** The colours of the layer's classes, given to the style sheets as well. */
import { useLayoutEffect, useMemo } from 'react';
import { useShades } from '../../state/useLodelines.ts';
import type { Palette } from '../../cartography/palette.ts';
import { circleColour, ramp, type ShadeColours, SHADES, shadesFor } from '../../cartography/ramp.ts';

const NONE: ShadeColours = { shades: [], circle: null };

export function useShadeColours({ scheme }: Palette): ShadeColours {
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
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    for (let i = 0; i < SHADES; i++) style.setProperty(`--shade-${i + 1}`, colours.shades[i] ?? null);
    style.setProperty('--shade-circle', colours.circle);
  }, [colours]);
  return colours;
}
