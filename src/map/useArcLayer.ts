/** The layer of arcs of a map component. */
import { useLayoutEffect, useState } from 'react';
import type { ArcLine } from '../cartography/arcLines.ts';
import type { Palette } from '../cartography/palette.ts';
import { type ArcLayer, createArcLayer } from './arcLayer.ts';

/** Always the same layer, with these lines in the colours of this palette. */
export function useArcLayer(lines: readonly ArcLine[], palette: Palette): ArcLayer {
  const [layer] = useState(() => createArcLayer(palette));
  useLayoutEffect(() => layer.setLines(lines), [layer, lines]);
  useLayoutEffect(() => layer.setPalette(palette), [layer, palette]);
  return layer;
}
