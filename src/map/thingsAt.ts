/** Hit tests: the items that the map shows at a point, for the pointer, or anywhere, for the list of visible items. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Selection } from '../state/view.ts';
import { INTERACTIVE } from '../cartography/layerOrder.ts';
import { worldEdges } from './syncWorldEdges.ts';

/** An item of the map that can be selected. */
export type Thing = NonNullable<Selection>;

/** Tolerance around the pointer for lines and marks, in pixels. */
const REACH = 5;

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
  const box: [[number, number], [number, number]] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ];
  const found = [...shown(map, 'event', box), ...shown(map, 'partnership', box)];
  return found.length > 0 ? found : shown(map, 'country', [x, y]);
}

/** All visible items: events, then partnerships, then countries, without duplicates. */
export function thingsInSight(map: MapLibreMap): Thing[] {
  return [...shown(map, 'event'), ...shown(map, 'partnership'), ...shown(map, 'country')];
}

function shown(
  map: MapLibreMap,
  kind: Thing['kind'],
  where?: [number, number] | [[number, number], [number, number]],
): Thing[] {
  const options = { layers: [...INTERACTIVE[kind]] };
  const features = where ? map.queryRenderedFeatures(where, options) : map.queryRenderedFeatures(options);
  // Features of other dates are in the sources too, without an opacity in their state.
  const seen = features.filter(({ state }) => kind === 'country' || Number(state['opacity'] ?? 0) > 0);
  const ids = new Set(seen.map(({ properties }) => String(properties[NAMED_BY[kind]])));
  return [...ids].map((id) => ({ kind, id }));
}
