/** Hit tests of the engine's map: the items at a point, for the pointer, or anywhere, for the list of visible items. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ArcLine } from '../cartography/arcLines.ts';
import { linesNear } from '../cartography/arcHits.ts';
import { latitudeOf, mercatorY } from '../cartography/camera.ts';
import { COUNTRIES } from '../cartography/layers/ground.ts';
import { extentAt, type MapPoint } from '../cartography/mapPoints.ts';
import { arcLayerOf } from './arcLayer.ts';
import { REACH, type Thing } from './drawnMap.ts';
import { pointLayerOf } from './pointLayer.ts';
import { pixelAt } from './program.ts';
import { worldEdges } from './syncWorldEdges.ts';

/**
 * The events and partnerships near a point of the canvas (in pixels), topmost first. If there are none, the
 * country at that point. No duplicates; empty over the sea.
 */
export function thingsAt(map: MapLibreMap, x: number, y: number): Thing[] {
  // Beyond the edges MapLibre repeats the world, which is not seen.
  const { left, right } = worldEdges(map);
  if (x < left || x > right) return [];
  const near = pointsWhere(map, (at) => Math.hypot(at.x - x, at.y - y) <= at.radius + REACH);
  const found = [
    ...things('event', eventsOf(near)),
    ...things('partnership', [...ringsOf(near), ...arcsAt(map, x, y)]),
  ];
  return found.length > 0 ? found : things('country', countriesIn(map, [x, y]));
}

/** All visible items: events, then partnerships, then countries, without duplicates. */
export function thingsInSight(map: MapLibreMap): Thing[] {
  const { left, right } = worldEdges(map);
  const { clientHeight: bottom } = map.getContainer();
  const inSight = pointsWhere(map, ({ x, y }) => x >= left && x <= right && y >= 0 && y <= bottom);
  return [
    ...things('event', eventsOf(inSight)),
    ...things('partnership', [...ringsOf(inSight), ...arcsInSight(map)]),
    ...things('country', countriesIn(map)),
  ];
}

function things(kind: Thing['kind'], ids: readonly string[]): Thing[] {
  return [...new Set(ids)].map((id) => ({ kind, id }));
}

function eventsOf(points: readonly MapPoint[]): string[] {
  return points.filter(({ source }) => source === 'events').map(({ id }) => id);
}

function ringsOf(points: readonly MapPoint[]): string[] {
  return points
    .filter(({ source }) => source === 'rings')
    .map(({ properties }) => String(properties['partnership']));
}

/** The countries at a point, or all that are seen. */
function countriesIn(map: MapLibreMap, where?: [number, number]): string[] {
  const options = { layers: [COUNTRIES] };
  const features = where ? map.queryRenderedFeatures(where, options) : map.queryRenderedFeatures(options);
  return features.map(({ properties }) => String(properties['alpha3']));
}

/** The points that a map shows, from bottom to top. */
export function pointsOn(map: MapLibreMap): MapPoint[] {
  return [...(arcLayerOf(map)?.rings.shown() ?? []), ...(pointLayerOf(map)?.shown() ?? [])];
}

/** Where a point is drawn on the canvas, and how large, in pixels. */
interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The points that are drawn where they should, topmost first. */
function pointsWhere(map: MapLibreMap, isWanted: (drawn: Drawn) => boolean): MapPoint[] {
  const [zoom, centre] = [map.getZoom(), map.getCenter().lng / 360 + 0.5];
  const wanted = pointsOn(map).filter((point) => {
    // In the repetition of the world that is nearest to the centre.
    const x = point.x + Math.round(centre - point.x);
    const position: [number, number] = [360 * (x - 0.5), latitudeOf(point.y)];
    const at = map.project(position);
    const { dx, dy, radius } = extentAt(point.style, zoom);
    return isWanted({ x: at.x + dx, y: at.y + dy, radius }) && isOnThisSide(map, position, at);
  });
  return wanted.reverse();
}

/** Whether a position is what is seen at its point of the canvas: on the far side of the globe, another one is. */
function isOnThisSide(map: MapLibreMap, position: [number, number], at: { x: number; y: number }): boolean {
  const { lng, lat } = map.unproject([at.x, at.y]);
  return Math.abs(lat - position[1]) < 1 && Math.abs(Math.sin(((lng - position[0]) * Math.PI) / 360)) < 0.01;
}

/** The partnerships with an arc near a point, topmost first. */
function arcsAt(map: MapLibreMap, x: number, y: number): string[] {
  const layer = arcLayerOf(map);
  if (!layer) return [];
  const position = map.unproject([x, y]);
  // Beside the globe the nearest position on it is given.
  const back = map.project(position);
  if (Math.hypot(back.x - x, back.y - y) > 1) return [];
  const point = { x: position.lng / 360 + 0.5, y: mercatorY(position.lat) };
  return partnershipsOf(linesNear(layer.shown(), point, REACH * pixelAt(map, position.lat)));
}

/** The partnerships with an arc in the visible part of the map, topmost first. */
function arcsInSight(map: MapLibreMap): string[] {
  const { left, right } = worldEdges(map);
  const { clientHeight: bottom } = map.getContainer();
  const isSeen = (position: [number, number]) => {
    const at = map.project(position);
    return at.x >= left && at.x <= right && at.y >= 0 && at.y <= bottom && isOnThisSide(map, position, at);
  };
  return partnershipsOf(
    (arcLayerOf(map)?.shown() ?? []).filter(({ points }) => {
      for (let i = 0; i < points.length; i += 2) {
        const [longitude, latitude] = [
          360 * ((points[i] as number) - 0.5),
          latitudeOf(points[i + 1] as number),
        ];
        // The flat map can show any repetition of the world.
        if ([-360, 0, 360].some((turn) => isSeen([longitude + turn, latitude]))) return true;
      }
      return false;
    }),
  );
}

function partnershipsOf(lines: readonly ArcLine[]): string[] {
  return lines.map(({ arc }) => arc.partnership).reverse();
}
