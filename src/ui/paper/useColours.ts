/** Colours of a part of the page that differ from those around it. */
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Palette } from '../../cartography/palette.ts';
import { setPalette } from '../shell/themeProperties.ts';

/** Returns the reference for an element that has the colours of a palette, with everything in it. */
export function useColours(palette: Palette): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (ref.current) setPalette(ref.current, palette);
  }, [palette]);
  return ref;
}
