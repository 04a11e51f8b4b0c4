/** The country layer's geometry: `data/geo/countries.geojson`. */
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

/** The id of each feature is the alpha-3 code; `label` is where its name stands, `rank` 1 the largest. */
export type CountryShapes = FeatureCollection<
  Polygon | MultiPolygon,
  { readonly label: Position; readonly rank: number }
>;
