/** The geometry of countries: `data/geo/countries.geojson`. */
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

/** Feature ids are alpha-3 codes. `label` is the position of the name; `rank` 1 is the largest country. */
export type CountryShapes = FeatureCollection<
  Polygon | MultiPolygon,
  { readonly label: Position; readonly rank: number }
>;
