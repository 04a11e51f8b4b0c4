/** The camera that shows given positions with the least movement. Pure. */
import type { Position } from '../domain/position.ts';
import type { BoundsTarget } from '../state/store.ts';
import type { Camera, Projection } from '../state/view.ts';
import { latitudeOf, mercatorY, type Size, WORLD_SIZE, worldCamera } from './camera.ts';
import { angleBetween, centroidOf } from './sphere.ts';

/** Minimum free space around the positions in pixels, where possible. */
const MARGIN = 24;

/** Minimum zoom for a single position, so that its surroundings are recognisable. */
const REGION_ZOOM = 2;

/** Beyond this angle (radians) from the centre, a position is at the edge of the globe or behind it. */
const EDGE = 1.15;

/** Zoom at which a single position fills the map. */
const FILLING_ZOOM = 3.4;

/**
 * The camera for a target. Null if it has no positions, or if they are visible already and `fills` is false.
 */
export function cameraShowing(
  { positions, fills }: BoundsTarget,
  from: Camera,
  free: Size,
  projection: Projection,
): Camera | null {
  if (positions.length === 0) return null;
  const mayStay = !fills && (positions.length > 1 || from.zoom >= REGION_ZOOM);
  const maxZoom = fills ? FILLING_ZOOM : Math.max(from.zoom, REGION_ZOOM);
  const inner = {
    width: Math.max(free.width - 2 * MARGIN, free.width / 2),
    height: Math.max(free.height - 2 * MARGIN, free.height / 2),
  };
  return projection === 'globe'
    ? onGlobe(positions, from, free, inner, mayStay, maxZoom)
    : onFlatMap(positions, from, free, inner, mayStay, maxZoom);
}

function onFlatMap(
  positions: readonly Position[],
  from: Camera,
  free: Size,
  inner: Size,
  mayStay: boolean,
  maxZoom: number,
): Camera | null {
  const points = positions.map(([longitude, latitude]) => ({ x: longitude / 360, y: mercatorY(latitude) }));
  const scale = WORLD_SIZE * 2 ** from.zoom;
  const [x, y] = [from.longitude / 360, mercatorY(from.latitude)];
  const inView = points.every(
    (point) =>
      Math.abs(nearest(point.x - x)) * scale <= inner.width / 2 &&
      Math.abs(point.y - y) * scale <= inner.height / 2,
  );
  if (inView && mayStay) return null;
  const span = narrowestSpan(points.map((point) => point.x));
  const ys = points.map((point) => point.y);
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const fittingZoom = Math.log2(
    Math.min(inner.width / (span.width || Number.EPSILON), inner.height / (south - north || Number.EPSILON)) /
      WORLD_SIZE,
  );
  const world = worldCamera(free, 'map');
  const zoom = Math.min(fittingZoom, maxZoom);
  if (zoom <= world.zoom) return world;
  return { longitude: 360 * nearest(span.middle), latitude: latitudeOf((north + south) / 2), zoom };
}

function onGlobe(
  positions: readonly Position[],
  from: Camera,
  free: Size,
  inner: Size,
  mayStay: boolean,
  maxZoom: number,
): Camera | null {
  const radius = Math.min(inner.width, inner.height) / 2;
  const spread = (middle: Position) =>
    Math.max(...positions.map((position) => angleBetween(middle, position)));
  /** Radius in pixels. MapLibre derives it from the world's width and scales it by cos(latitude). */
  const radiusAt = ({ zoom, latitude }: Camera) =>
    ((WORLD_SIZE * 2 ** zoom) / (2 * Math.PI)) * Math.cos((latitude * Math.PI) / 180);
  const angle = spread([from.longitude, from.latitude]);
  if (mayStay && angle < EDGE && radiusAt(from) * Math.sin(angle) <= radius) return null;

  const [longitude, latitude] = centroidOf(positions);
  const world = worldCamera(free, 'globe');
  // Compensates for the scaling by latitude, so that the globe keeps its size.
  const minZoom = world.zoom + Math.log2(radiusAt(world) / radiusAt({ ...world, latitude }));
  const extent = spread([longitude, latitude]);
  if (extent >= EDGE) return { longitude, latitude, zoom: minZoom };
  const fittingZoom = minZoom + Math.log2(radius / (radiusAt(world) * Math.sin(Math.max(extent, 1e-6))));
  return { longitude, latitude, zoom: Math.max(minZoom, Math.min(fittingZoom, maxZoom)) };
}

/** The equivalent number of turns between -0.5 and 0.5. */
function nearest(turns: number): number {
  return turns - Math.round(turns);
}

/** The narrowest arc of a circle that contains all positions, in turns. */
function narrowestSpan(places: readonly number[]): { middle: number; width: number } {
  const sorted = places.map((place) => place - Math.floor(place)).sort((a, b) => a - b);
  let best = { middle: 0, width: Infinity };
  for (const [i, start] of sorted.entries()) {
    // Candidate: from each position around the circle to its predecessor.
    const end = i === 0 ? (sorted.at(-1) ?? start) : (sorted[i - 1] ?? start) + 1;
    if (end - start < best.width) best = { middle: (start + end) / 2, width: end - start };
  }
  return best;
}
