/**
 * MapLibre as the measured pages import it: the same module, with its maps watched. Nothing is added to the product;
 * the build of the benchmark gives it this file for `maplibre-gl`.
 */
import { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { watchEngine } from './watch.ts';

export * from 'maplibre-gl';

watchEngine(MapLibreMap.prototype, GeoJSONSource.prototype);
