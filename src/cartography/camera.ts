/** The camera that fits the world into the free space. Pure. */
import type { Camera, Projection } from '../state/view.ts';

/** A size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width of MapLibre's world at zoom 0, in pixels. */
export const WORLD_SIZE = 512;

/** Central longitude of the flat map, chosen so that the Pacific is not split. */
const CENTRAL_LONGITUDE = 150;
/** Latitudes shown on the flat map, and the smaller range for low, wide spaces. */
const FULL_RANGE = { north: 78, south: -58 };
const TIGHT_RANGE = { north: 68, south: -45 };

/** Slightly south of Korea, so that the edges of Europe and America are both visible. */
const GLOBE = { longitude: 132, latitude: 24 };

/**
 * Mercator's vertical coordinate as a fraction of the world's width, from 0 at the top (north), growing to
 * the south.
 */
export function mercatorY(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** The latitude in degrees of a vertical coordinate, the inverse of `mercatorY`. */
export function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

/** The zoom range of the map. */
export const ZOOM = { least: -1.5, most: 7 };

/** Closer to a pole the flat map is empty, and the globe can lose a hemisphere. */
const FARTHEST_LATITUDE = 76;

/**
 * Constrains a camera to the allowed zooms and latitudes. MapLibre's own constraint keeps the world at least
 * as large as the map's element, so that a tall map cannot show all of it
 * (https://github.com/maplibre/maplibre-gl-js/issues/4510).
 */
export function allowed({ longitude, latitude, zoom }: Camera): Camera {
  return {
    longitude,
    latitude: Math.min(Math.max(latitude, -FARTHEST_LATITUDE), FARTHEST_LATITUDE),
    zoom: Math.min(Math.max(zoom, ZOOM.least), ZOOM.most),
  };
}

/** The height of a range of latitudes as a share of the width of the world. */
function share({ north, south }: typeof FULL_RANGE): number {
  return mercatorY(south) - mercatorY(north);
}

/** The height of a flat map that shows the whole world in a width. */
export function worldHeight(width: number): number {
  return share(FULL_RANGE) * width;
}

/** The camera that shows the whole world in a free space of this size. */
export function worldCamera(free: Size, projection: Projection): Camera {
  const width = Math.max(free.width, 64);
  const height = Math.max(free.height, 64);
  if (projection === 'globe') {
    const diameter = 0.94 * Math.min(width, height);
    // MapLibre scales the globe by cos(latitude), so that its centre has the same scale as on the flat map:
    // https://maplibre.org/maplibre-gl-js/docs/examples/zoom-and-planet-size-relation-on-globe/
    const scale = (diameter * Math.PI) / (WORLD_SIZE * Math.cos((GLOBE.latitude * Math.PI) / 180));
    return { ...GLOBE, zoom: Math.log2(scale) };
  }
  const worldWidth = Math.min(width, height / share(TIGHT_RANGE));
  const { north, south } = share(FULL_RANGE) * worldWidth <= height ? FULL_RANGE : TIGHT_RANGE;
  const latitude = latitudeOf((mercatorY(north) + mercatorY(south)) / 2);
  return { longitude: CENTRAL_LONGITUDE, latitude, zoom: Math.log2(worldWidth / WORLD_SIZE) };
}

/** How much larger the flat map can be than `worldCamera` makes it, with the capitals from Reykjavik to Wellington in view. */
const MOST_LARGER = 1.2;

/**
 * A camera of the flat map that is zoomed in until the world is as wide as a picture, where that takes little: arcs are
 * cut where the world ends, and there is nothing to see why. A much wider picture keeps its camera.
 */
export function covering(camera: Camera, { width }: Pick<Size, 'width'>): Camera {
  const larger = width / (WORLD_SIZE * 2 ** camera.zoom);
  return larger > 1 && larger <= MOST_LARGER ? { ...camera, zoom: Math.log2(width / WORLD_SIZE) } : camera;
}

/** A camera as a view has it: null if it is that of the whole world. */
export function viewCamera(camera: Camera, free: Size, projection: Projection): Camera | null {
  const world = worldCamera(free, projection);
  return camera.zoom === world.zoom && camera.longitude === world.longitude ? null : camera;
}

/** The size of the map, in pixels, for which the cameras of scenes are chosen: that of a page of 1440 × 900. */
export const SCENE_MAP: Size = { width: 1088, height: 624 };

/**
 * The camera with which a map whose free part has the size `free` shows a camera of a view: the whole world for null, and
 * all that it shows in a map of the size `shows`, which it was chosen for. Where that is null, it stays as it is.
 */
export function shownCamera(
  camera: Camera | null,
  projection: Projection,
  free: Size,
  shows: Size | null,
): Camera {
  if (!camera) return worldCamera(free, projection);
  if (!shows) return camera;
  const larger = Math.min(free.width / shows.width, free.height / shows.height);
  return { ...camera, zoom: camera.zoom + Math.log2(larger) };
}
