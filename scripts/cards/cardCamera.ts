/** The camera of the map on a card. */
import { cameraShowing } from '../../src/cartography/boundsCamera.ts';
import { latitudeOf, mercatorY, type Size, WORLD_SIZE, worldCamera } from '../../src/cartography/camera.ts';
import type { Position } from '../../src/domain/position.ts';
import type { Camera } from '../../src/state/view.ts';

/** The most zooms above that of the whole world. */
const CLOSEST = 2;
/** Below this zoom, from that of the whole world on, positions are all around it. */
const ALL_AROUND = 0.2;
/** The latitudes between which maps stay. */
const RANGE = { north: mercatorY(74), south: mercatorY(-52) };

/** The camera of the flat map that shows all positions as large as possible. The world at least fills the width. */
export function cardCamera(positions: readonly Position[], size: Size): Camera {
  const fitting = (height: number) =>
    cameraShowing({ positions, fills: true }, worldCamera(size, 'map'), { ...size, height }, 'map');
  const least = Math.log2(size.width / WORLD_SIZE);
  // A map that is too low for them can still have them in its middle.
  const [fits, across] = [fitting(size.height), fitting(Infinity)];
  const world = worldCamera(size, 'map');
  const zoom = Math.max(Math.min(fits?.zoom ?? least, least + CLOSEST), least);
  const half = size.height / (2 * WORLD_SIZE * 2 ** zoom);
  const y = mercatorY((across ?? world).latitude);
  return {
    zoom,
    longitude: across && across.zoom > least + ALL_AROUND ? across.longitude : world.longitude,
    latitude: latitudeOf(Math.min(Math.max(y, RANGE.north + half), RANGE.south - half)),
  };
}
