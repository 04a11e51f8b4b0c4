/** Hit tests of the engine's map: the items at a point, for the pointer, or anywhere, for the list of visible items. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ArcLine } from '../cartography/arcLines.ts';
import { linesNear } from '../cartography/arcHits.ts';
import { latitudeOf, mercatorY } from '../cartography/camera.ts';
import { pixelAt } from './arcGraphics.ts';
import { arcLayerOf } from './arcLayer.ts';
import { INTERACTIVE } from '../cartography/layerOrder.ts';
import { REACH, type Thing } from './drawnMap.ts';
import { worldEdges } from './syncWorldEdges.ts';

/** The feature property with the id of the item, by kind. */
const NAMED_BY = { event: 'id', partnership: 'partnership', country: 'alpha3' } as const;

/**
 * The events and partnerships near a point of the canvas (in pixels), topmost first. If there are none, the
 * country at that point. No duplicates; empty over the sea.
 */
export function thingsAt(map: MapLibreMap, x: number, y: number): Thing[] {
  // Beyond the edges MapLibre repeats the world, which is not seen.
  const { left, right } = worldEdges(map);
  if (x < left || x > right) return [];
  const box: Box = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ];
  const found = [
    ...shown(map, 'event', box),
    ...things('partnership', [...idsOf(map, 'partnership', box), ...arcsAt(map, x, y)]),
  ];
  return found.length > 0 ? found : shown(map, 'country', [x, y]);
}

/** All visible items: events, then partnerships, then countries, without duplicates. */
export function thingsInSight(map: MapLibreMap): Thing[] {
  return [
    ...shown(map, 'event'),
    ...things('partnership', [...idsOf(map, 'partnership'), ...arcsInSight(map)]),
    ...shown(map, 'country'),
  ];
}

type Box = [[number, number], [number, number]];

function shown(map: MapLibreMap, kind: Thing['kind'], where?: [number, number] | Box): Thing[] {
  return things(kind, idsOf(map, kind, where));
}

function things(kind: Thing['kind'], ids: readonly string[]): Thing[] {
  return [...new Set(ids)].map((id) => ({ kind, id }));
}

/** The ids of items in style layers. */
function idsOf(map: MapLibreMap, kind: Thing['kind'], where?: [number, number] | Box): string[] {
  const options = { layers: [...INTERACTIVE[kind]] };
  const features = where ? map.queryRenderedFeatures(where, options) : map.queryRenderedFeatures(options);
  // Features of other dates are in the sources too, without an opacity in their state.
  const seen = features.filter(({ state }) => kind === 'country' || Number(state['opacity'] ?? 0) > 0);
  return seen.map(({ properties }) => String(properties[NAMED_BY[kind]]));
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
    const { x, y } = map.project(position);
    if (x < left || x > right || y < 0 || y > bottom) return false;
    // On the far side of the globe another position is at the same place.
    const { lng, lat } = map.unproject([x, y]);
    return (
      Math.abs(lat - position[1]) < 1 && Math.abs(Math.sin(((lng - position[0]) * Math.PI) / 360)) < 0.01
    );
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
