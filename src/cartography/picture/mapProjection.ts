/** Positions on the earth as points of a picture, with the projections of the map engine. */
import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoMercator,
  geoProjection,
  geoRotation,
  geoStream,
} from 'd3-geo';
import type { Position } from '../../domain/position.ts';
import type { Camera, Projection } from '../../state/view.ts';
import { mercatorY, type Size, WORLD_SIZE } from '../camera.ts';

/** The part of a picture that no furniture covers, in pixels from its edges. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Where a map is drawn: its size, and the insets of the part that the camera is centred in. */
export interface Frame extends Size {
  readonly insets: Insets;
  /** How many pixels of the file one pixel of the map is wide; 1 if omitted. */
  readonly detail?: number;
}

/** A point of the picture. `scale` is the size of things there, 1 at the centre of the map. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Lines and rings on the earth in pixels: x and y in turn. */
export type Run = number[];

/** A projection of the map into a picture. */
export interface MapProjection {
  /** The point of a position; null if it cannot be seen. Of the repetitions of the world, the one in sight. */
  readonly point: (position: Position) => Point | null;
  /** The visible parts of a geometry: rings of areas without their last point, or lines. */
  readonly runs: (geometry: GeoPermissibleObjects) => Run[];
  /** The point of a position on the flat map, also outside of the picture. Longitudes are not wrapped. */
  readonly unwrapped: (position: Position) => readonly [x: number, y: number];
  /** The world: a circle on the globe, the band of 360° around the centre on the flat map. */
  readonly world:
    | { readonly type: 'circle'; readonly x: number; readonly y: number; readonly radius: number }
    | { readonly type: 'band'; readonly left: number; readonly right: number };
}

/** Vertical field of view of the engine's camera in radians: MapLibre's default. */
const FIELD_OF_VIEW = 0.6435011087932844;

/** Clipped things are drawn this far beyond the edges of the picture, so that no stroke shows where they are cut. */
const BEYOND = 8;

const RADIANS = Math.PI / 180;

/** The projection of a camera in a frame. */
export function mapProjection(camera: Camera, frame: Frame, projection: Projection): MapProjection {
  const { top, right, bottom, left } = frame.insets;
  const centre = [(left + frame.width - right) / 2, (top + frame.height - bottom) / 2] as const;
  return projection === 'globe' ? onGlobe(camera, frame, centre) : onFlatMap(camera, frame, centre);
}

type Centre = readonly [x: number, y: number];

function onFlatMap({ longitude, latitude, zoom }: Camera, frame: Frame, [cx, cy]: Centre): MapProjection {
  const world = WORLD_SIZE * 2 ** zoom;
  const middle = mercatorY(latitude);
  const unwrapped = ([lon, lat]: Position) =>
    [cx + ((lon - longitude) / 360) * world, cy + (mercatorY(lat) - middle) * world] as const;
  // A precision of 0 draws straight lines between positions, as the engine does, and no great circles.
  const d3 = clipped(
    geoMercator()
      .rotate([-longitude, 0])
      .scale(world / (2 * Math.PI))
      .translate([cx, cy + (0.5 - middle) * world])
      .precision(0),
    frame,
  );
  const band = { type: 'band', left: cx - world / 2, right: cx + world / 2 } as const;
  return {
    point: ([lon, lat]) => {
      const turns = Math.round((lon - longitude) / 360);
      const [x, y] = unwrapped([lon - 360 * turns, lat]);
      return { x, y, scale: 1 };
    },
    runs: (geometry) => runsOf(d3, geometry),
    unwrapped,
    world: band,
  };
}

function onGlobe({ longitude, latitude, zoom }: Camera, frame: Frame, [cx, cy]: Centre): MapProjection {
  // MapLibre: `getGlobeRadiusPixels` and `cameraToCenterDistance` of its vertical perspective.
  const radius = (WORLD_SIZE * 2 ** zoom) / (2 * Math.PI) / Math.cos(latitude * RADIANS);
  const distance = frame.height / 2 / Math.tan(FIELD_OF_VIEW / 2);
  /** Distance of the camera from the centre of the earth, in radii. */
  const camera = 1 + distance / radius;
  const horizon = Math.acos(1 / camera);
  const perspective = (lambda: number, phi: number): [number, number] => {
    const cosine = Math.cos(phi) * Math.cos(lambda);
    const k = (camera - 1) / (camera - cosine);
    return [k * Math.cos(phi) * Math.sin(lambda), k * Math.sin(phi)];
  };
  const d3 = clipped(
    geoProjection(perspective)
      .rotate([-longitude, -latitude])
      .scale(radius)
      .translate([cx, cy])
      .clipAngle(horizon / RADIANS)
      .precision(0.3),
    frame,
  );
  const turn = geoRotation([-longitude, -latitude]);
  return {
    point: ([lon, lat]) => {
      const [lambda, phi] = turn([lon, lat]).map((angle) => angle * RADIANS) as [number, number];
      const cosine = Math.cos(phi) * Math.cos(lambda);
      if (cosine < 1 / camera) return null;
      const [x, y] = perspective(lambda, phi);
      return { x: cx + radius * x, y: cy - radius * y, scale: (camera - 1) / (camera - cosine) };
    },
    runs: (geometry) => runsOf(d3, geometry),
    unwrapped: () => {
      throw new Error('mapProjection: expected the flat map, got the globe.');
    },
    world: {
      type: 'circle',
      x: cx,
      y: cy,
      radius: (radius * (camera - 1) * Math.sin(horizon)) / (camera - Math.cos(horizon)),
    },
  };
}

/** Cuts what a projection draws somewhat outside of a frame. */
function clipped(projection: GeoProjection, { width, height }: Size): GeoProjection {
  return projection.clipExtent([
    [-BEYOND, -BEYOND],
    [width + BEYOND, height + BEYOND],
  ]);
}

function runsOf(projection: GeoProjection, geometry: GeoPermissibleObjects): Run[] {
  const runs: Run[] = [];
  let run: Run = [];
  geoStream(
    geometry,
    projection.stream({
      point: (x, y) => run.push(x, y),
      lineStart: () => {
        run = [];
      },
      lineEnd: () => runs.push(run),
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
    }),
  );
  return runs;
}
