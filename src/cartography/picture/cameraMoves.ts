/** Cameras moved by pixels and by zoom levels, as the map engine moves its own. Pure. */
import type { Camera, Projection } from '../../state/view.ts';
import { allowed, latitudeOf, mercatorY, WORLD_SIZE } from '../camera.ts';

/** A distance in pixels, to the right and down. */
export type Offset = readonly [x: number, y: number];

/** The camera whose centre is at `offset` from the centre of the given one; on the globe, nearly. */
export function pannedBy(camera: Camera, [x, y]: Offset, projection: Projection): Camera {
  const { longitude, latitude, zoom } = camera;
  const world = WORLD_SIZE * 2 ** zoom;
  if (projection === 'map') {
    const south = mercatorY(latitude) + y / world;
    // Beyond its ends the world has no latitudes.
    const next = latitudeOf(Math.min(Math.max(south, 0), 1));
    return allowed({ longitude: wrapped(longitude + (360 * x) / world), latitude: next, zoom });
  }
  const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
  // The circumference of the globe in pixels is that of the flat world, larger by the scale of its latitude.
  const perPixel = (360 * cosine(latitude)) / world;
  const moved = allowed({
    longitude: wrapped(longitude + (x * perPixel) / Math.max(cosine(latitude), 0.2)),
    latitude: latitude - y * perPixel,
    zoom,
  });
  // So that the globe keeps its size.
  return allowed({ ...moved, zoom: zoom + Math.log2(cosine(moved.latitude) / cosine(latitude)) });
}

/** The camera zoomed by `levels`; what is at `offset` from its centre stays there, on the globe nearly. */
export function zoomedBy(
  camera: Camera,
  levels: number,
  projection: Projection,
  offset: Offset = [0, 0],
): Camera {
  const { zoom } = allowed({ ...camera, zoom: camera.zoom + levels });
  const [x, y] = offset;
  const there = pannedBy(camera, offset, projection);
  return pannedBy({ ...there, zoom: there.zoom + zoom - camera.zoom }, [-x, -y], projection);
}

/** The same longitude from −180° to 180°. */
function wrapped(longitude: number): number {
  return longitude - 360 * Math.round(longitude / 360);
}
