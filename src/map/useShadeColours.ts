/** The colours of the layer's classes, given to the style sheets as well. */
import { useLayoutEffect, useMemo } from 'react';
import { useShades } from '../state/useLodelines.ts';
import type { Palette } from './palette.ts';
import { ramp, SHADES, shadesFor } from './ramp.ts';

const NONE: readonly string[] = [];

/** One colour for each class, from little to much; for a list its one colour; none under the ties. */
export function useShadeColours({ scheme }: Palette): readonly string[] {
  const shades = useShades();
  const group = shades?.group;
  const count = shades?.layer.kind === 'list' ? 1 : shades?.classes.length;
  const colours = useMemo(
    () => (group && count ? shadesFor(count, ramp(group, scheme)) : NONE),
    [group, count, scheme],
  );
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    for (let i = 0; i < SHADES; i++) style.setProperty(`--shade-${i + 1}`, colours[i] ?? null);
  }, [colours]);
  return colours;
}
