/** The layers of a map component that are drawn by this project and not by MapLibre. */
import { useLayoutEffect, useState } from 'react';
import type { ArcLine } from '../cartography/arcLines.ts';
import type { MapPoint } from '../cartography/mapPoints.ts';
import type { Palette } from '../cartography/palette.ts';
import { type ArcLayer, createArcLayer } from './arcLayer.ts';
import { createPointLayer, type PointLayer, POINTS } from './pointLayer.ts';

/** Arcs and rings lie below the names, capitals and events above them. */
export interface DrawnLayers {
  readonly arcs: ArcLayer;
  readonly points: PointLayer;
}

/** Always the same layers, with these arcs in the colours of this palette, and these points. */
export function useDrawnLayers(
  lines: readonly ArcLine[],
  points: readonly MapPoint[],
  palette: Palette,
): DrawnLayers {
  const [layers] = useState(() => ({
    arcs: createArcLayer(palette, createPointLayer('rings')),
    points: createPointLayer(POINTS),
  }));
  useLayoutEffect(() => layers.arcs.setLines(lines), [layers, lines]);
  useLayoutEffect(() => layers.arcs.setPalette(palette), [layers, palette]);
  useLayoutEffect(() => {
    layers.arcs.rings.setPoints(points.filter(({ source }) => source === 'rings'));
    layers.points.setPoints(points.filter(({ source }) => source !== 'rings'));
  }, [layers, points]);
  return layers;
}
