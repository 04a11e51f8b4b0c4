/** What the map shows at a place, or anywhere: for the pointer, and for those who have none. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Selection } from '../state/view.ts';
import { INTERACTIVE } from '../cartography/layerOrder.ts';

/** Something on the map that can be opened. */
export type Thing = NonNullable<Selection>;

/** Pixels around the pointer that still count as on a line or a mark. */
const REACH = 5;

/** The property by which features of a kind name what they stand for. */
const NAMED_BY = { event: 'id', partnership: 'partnership', country: 'alpha3' } as const;

/**
 * The events and partnerships within reach of a point of the canvas, in pixels, the topmost first; where
 * there are none, the country that lies there. Each once; an empty list over the sea.
 */
export function thingsAt(map: MapLibreMap, x: number, y: number): Thing[] {
  const box: [[number, number], [number, number]] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ];
  const found = [...shown(map, 'event', box), ...shown(map, 'partnership', box)];
  return found.length > 0 ? found : shown(map, 'country', [x, y]);
}

/** Everything visible: events, partnerships, countries, each once. */
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
  // What other dates show lies there too, without a state.
  const seen = features.filter(({ state }) => kind === 'country' || Number(state['opacity'] ?? 0) > 0);
  const ids = new Set(seen.map(({ properties }) => String(properties[NAMED_BY[kind]])));
  return [...ids].map((id) => ({ kind, id }));
}
