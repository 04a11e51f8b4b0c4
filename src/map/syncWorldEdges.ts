/** Shows the world once where the map is wider than the world. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { WORLD_SIZE } from '../cartography/camera.ts';
import { hasLoadedStyle } from './loadedStyle.ts';

/** Distances of the edges of the world from the left edge of the map, in CSS pixels. */
interface Edges {
  readonly left: number;
  readonly right: number;
}

/**
 * The part of the map with the world around its centre: 180° to each side. Beyond it MapLibre repeats the world. It
 * can also draw the world alone (`renderWorldCopies`), but then only from −180° to 180°, with the Pacific and the arcs
 * over it cut in two. The whole map on the globe, or where the world is wider than the map.
 */
export function worldEdges(map: MapLibreMap): Edges {
  const { clientWidth: width } = map.getContainer();
  if (hasLoadedStyle(map) && map.getProjection()?.type === 'globe') return { left: 0, right: width };
  const { left = 0, right = 0 } = map.getPadding();
  const centre = (left + width - right) / 2;
  const half = (WORLD_SIZE * 2 ** map.getZoom()) / 2;
  return { left: Math.max(0, centre - half), right: Math.min(width, centre + half) };
}

/** Starts to clip the canvas to the edges of the world. Returns the function that stops it. */
export function syncWorldEdges(map: MapLibreMap): () => void {
  const { style } = map.getCanvas();
  const clip = () => {
    const { left, right } = worldEdges(map);
    const beyond = map.getContainer().clientWidth - right;
    style.clipPath = left > 0 || beyond > 0 ? `inset(0 ${beyond}px 0 ${left}px)` : '';
  };
  const events = ['move', 'resize', 'projectiontransition'] as const;
  for (const event of events) map.on(event, clip);
  clip();
  return () => {
    for (const event of events) map.off(event, clip);
  };
}
