/** Where the camera stands so that the world fits the free space. Pure. */
import type { Camera, Projection } from '../state/view.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** MapLibre's world at zoom 0 is 512 pixels wide. */
const WORLD = 512;

/** The flat map shows these parallels; the meridian in its middle keeps the Pacific whole. */
const NORTH = 78;
const SOUTH = -58;
const MIDDLE = 150;

/** The globe looks at Korea from a little to the south, so that both Europe's and America's edges are near. */
const GLOBE = { longitude: 132, latitude: 24 };

/** Mercator's vertical coordinate as a share of the world's width, growing to the south. */
function mercatorY(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

/** The camera that shows the whole world in a free space of this size, in pixels. */
export function worldCamera(free: Size, projection: Projection): Camera {
  const width = Math.max(free.width, 64);
  const height = Math.max(free.height, 64);
  if (projection === 'globe') {
    const diameter = 0.94 * Math.min(width, height);
    // MapLibre shrinks the globe by cos(latitude), so that its middle is as large as on the flat map.
    const scale = (diameter * Math.PI) / (WORLD * Math.cos((GLOBE.latitude * Math.PI) / 180));
    return { ...GLOBE, zoom: Math.log2(scale) };
  }
  const [top, bottom] = [mercatorY(NORTH), mercatorY(SOUTH)];
  const zoom = Math.log2(Math.min(width, height / (bottom - top)) / WORLD);
  return { longitude: MIDDLE, latitude: latitudeOf((top + bottom) / 2), zoom };
}
