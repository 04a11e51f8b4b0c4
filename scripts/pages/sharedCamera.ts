/** The cameras of the pictures of the pages: few, so that many pictures share the land below them. */
import { cameraShowing } from '../../src/cartography/boundsCamera.ts';
import { latitudeOf, mercatorY, type Size, WORLD_SIZE, worldCamera } from '../../src/cartography/camera.ts';
import type { Position } from '../../src/domain/position.ts';
import type { Camera } from '../../src/state/view.ts';

/** From one zoom to the next; the whole world has the first. */
const ZOOM_STEP = 1;
const MOST_STEPS = 2;
/** Between neighbouring centres, as a share of the width and height of the picture. */
const APART = 1 / 3;
/** Between neighbouring centres of pictures as wide as the world, in degrees. */
const WORLD_APART = 90;
/** Free space around the positions, in pixels, besides that of `cameraShowing`. */
const ROOM = 48;
/** The latitudes between which pictures stay. */
const RANGE = { north: 80, south: -60 };

/**
 * One of a fixed set of cameras of the flat map, in which all positions can be seen in a picture of a size: the one
 * nearest to them, of the same zoom the best centred one. That of the whole world without positions.
 */
export function sharedCamera(positions: readonly Position[], size: Size): Camera {
  const world = worldCamera(size, 'map');
  const inner = { width: size.width - 2 * ROOM, height: size.height - 2 * ROOM };
  const fitting = cameraShowing({ positions, fills: true }, world, inner, 'map');
  const steps = fitting ? Math.min(Math.floor((fitting.zoom - world.zoom) / ZOOM_STEP), MOST_STEPS) : -1;
  if (!fitting || steps < 0) return world;
  if (steps === 0) return { ...world, longitude: centred(fitting.longitude, world.longitude, WORLD_APART) };
  const zoom = world.zoom + steps * ZOOM_STEP;
  const width = WORLD_SIZE * 2 ** zoom;
  const [high, wide] = [size.height / width, size.width / width];
  const y = Math.min(
    Math.max(centred(mercatorY(fitting.latitude), 0.5, high * APART), mercatorY(RANGE.north) + high / 2),
    mercatorY(RANGE.south) - high / 2,
  );
  return {
    longitude: centred(fitting.longitude, world.longitude, 360 * wide * APART),
    latitude: latitudeOf(y),
    zoom,
  };
}

/** The place nearest to `value` of those that are multiples of `apart` from `origin`. */
function centred(value: number, origin: number, apart: number): number {
  return origin + Math.round((value - origin) / apart) * apart;
}
