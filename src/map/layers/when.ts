/** The filter that the date moves: one integer of the global state against the days of each feature. */
import type { ExpressionFilterSpecification } from '@maplibre/maplibre-gl-style-spec';

/** True while `start <= day < end`, the days being properties of the feature: the predicate `covers`. */
export const shownToday: ExpressionFilterSpecification = [
  'all',
  ['<=', ['get', 'start'], ['global-state', 'day']],
  ['<', ['global-state', 'day'], ['get', 'end']],
];

/** MapLibre's features carry no infinities: an open start or end is a day that no date reaches. */
export const FAR_PAST = -1_000_000;
export const FAR_FUTURE = 1_000_000;
