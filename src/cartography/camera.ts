/** Where the camera stands so that the world fits the free space. Pure. */
import type { Camera, Projection } from '../state/view.ts';

/** A size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** MapLibre's world at zoom 0 is 512 pixels wide. */
export const WORLD_SIZE = 512;

/** The meridian in the middle of the flat map keeps the Pacific whole. */
const MIDDLE = 150;
/** The parallels that the flat map shows, and those that it must show where the space is low and wide. */
const WHOLE = { north: 78, south: -58 };
const TIGHT = { north: 68, south: -45 };

/** The globe looks at Korea from a little to the south, so that both Europe's and America's edges are near. */
const GLOBE = { longitude: 132, latitude: 24 };

/** Mercator's vertical coordinate as a share of the world's width, growing to the south. */
export function mercatorY(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** The latitude in degrees of a vertical coordinate: the inverse of `mercatorY`. */
export function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

/** The zooms between which the map can be moved. */
export const ZOOM = { least: -1.5, most: 7 };

/** Nearer to a pole the flat map is empty and the globe can lose a hemisphere. */
const FARTHEST_LATITUDE = 76;

/**
 * The nearest camera that is allowed. MapLibre's own rule keeps the world as large as the map's element, so that
 * a tall map cannot show all of it (https://github.com/maplibre/maplibre-gl-js/issues/4510); this one does not.
 */
export function allowed({ longitude, latitude, zoom }: Camera): Camera {
  return {
    longitude,
    latitude: Math.min(Math.max(latitude, -FARTHEST_LATITUDE), FARTHEST_LATITUDE),
    zoom: Math.min(Math.max(zoom, ZOOM.least), ZOOM.most),
  };
}

/** The camera that shows the whole world in a free space of this size, in pixels. */
export function worldCamera(free: Size, projection: Projection): Camera {
  const width = Math.max(free.width, 64);
  const height = Math.max(free.height, 64);
  if (projection === 'globe') {
    const diameter = 0.94 * Math.min(width, height);
    // MapLibre shrinks the globe by cos(latitude), so that its middle is as large as on the flat map:
    // https://maplibre.org/maplibre-gl-js/docs/examples/zoom-and-planet-size-relation-on-globe/
    const scale = (diameter * Math.PI) / (WORLD_SIZE * Math.cos((GLOBE.latitude * Math.PI) / 180));
    return { ...GLOBE, zoom: Math.log2(scale) };
  }
  const share = ({ north, south }: typeof WHOLE) => mercatorY(south) - mercatorY(north);
  const worldWidth = Math.min(width, height / share(TIGHT));
  const { north, south } = share(WHOLE) * worldWidth <= height ? WHOLE : TIGHT;
  const latitude = latitudeOf((mercatorY(north) + mercatorY(south)) / 2);
  return { longitude: MIDDLE, latitude, zoom: Math.log2(worldWidth / WORLD_SIZE) };
}
