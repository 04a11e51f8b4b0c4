/** The record through a lens as GeoJSON, ready for the map's sources: all of it; feature states say what is shown when. */
import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { Dataset } from '../data/dataset.ts';
import { bowedArc, geodesicArc } from './arcPath.ts';
import type { Position } from '../domain/position.ts';
import type { Language } from '../domain/language.ts';
import type { Party } from '../domain/partnership/partnership.ts';
import type { LensRecord, PlacedArc, PlacedRing } from '../state/derived/lensRecord.ts';
import type { Projection, Selection } from '../state/view.ts';

type Collection<G extends LineString | Point> = FeatureCollection<G>;

/** The feature id of an arc: the same in every lens in which it is drawn alike. */
export function arcKey({ partnership, from, to, status, start }: PlacedArc): string {
  return [partnership, from, to, status, start].join(' ');
}

/** The feature id of a ring. */
export function ringKey({ partnership, party, status, start }: PlacedRing): string {
  return [partnership, party, status, start].join(' ');
}

/** The arcs: bowed on the flat map, geodesics on the globe. Parties without a place draw nothing. */
export function arcFeatures(
  dataset: Dataset,
  record: LensRecord,
  projection: Projection,
): Collection<LineString> {
  const draw = projection === 'globe' ? geodesicArc : bowedArc;
  return collection(
    record.arcs.flatMap((arc): Feature<LineString>[] => {
      const { partnership, kind, from, to, status, slot } = arc;
      const [a, b] = [capitalOf(dataset, from), capitalOf(dataset, to)];
      if (!a || !b) return [];
      return [
        {
          type: 'Feature',
          properties: { id: arcKey(arc), partnership, from, to, status, kind },
          geometry: { type: 'LineString', coordinates: draw(a, b, slot).map(([x, y]) => [x, y]) },
        },
      ];
    }),
  );
}

/** The rings. Parties without a place draw nothing. */
export function ringFeatures(dataset: Dataset, record: LensRecord): Collection<Point> {
  return collection(
    record.rings.flatMap((ring) => {
      const { partnership, kind, party, status } = ring;
      return point(capitalOf(dataset, party), { id: ringKey(ring), partnership, party, status, kind });
    }),
  );
}

/** The ends of all arcs, the parties that are ringed, and those of the lens. */
export function capitalFeatures(dataset: Dataset, record: LensRecord): Collection<Point> {
  const ends = [
    ...record.arcs.flatMap(({ from, to }) => [from, to]),
    ...record.rings.map(({ party }) => party),
    // The last is drawn on top.
    ...record.lens,
  ];
  const parties = [...new Set(ends.reverse())].reverse();
  return collection(
    parties.flatMap((party) =>
      point(capitalOf(dataset, party), { id: party, focus: record.lens.includes(party) }),
    ),
  );
}

/** The events at their places; those of one place stand in a disc beside it, below the capital's own dot. */
export function eventFeatures(record: LensRecord): Collection<Point> {
  return collection(
    record.marks.flatMap(({ event: { id, place, scheduled, date }, slot }) =>
      point(place ? asPosition(place.position) : null, { id, scheduled, slot, day: date.first }),
    ),
  );
}

/**
 * The countries, with their code as a property too: MapLibre finds feature state by an id that is text only
 * through `promoteId`, which names a property (https://github.com/maplibre/maplibre-gl-js/issues/1043).
 */
export function countryFeatures(dataset: Dataset): FeatureCollection<Polygon | MultiPolygon> {
  const features = dataset.shapes.features.map((feature) => ({
    ...feature,
    properties: { alpha3: feature.id },
  }));
  return { type: 'FeatureCollection', features };
}

/** A point in each country for the circle of its figure, where its name stands. */
export function circleFeatures(dataset: Dataset): Collection<Point> {
  return collection(
    dataset.shapes.features.flatMap(({ id, properties }) =>
      point(asPosition(properties.label), { alpha3: id }),
    ),
  );
}

/** The outlines of the countries among some things, such as what is selected and what is pointed at. */
export function outlinedFeatures(
  dataset: Dataset,
  things: readonly Selection[],
): FeatureCollection<Polygon | MultiPolygon> {
  const codes = new Set<unknown>(things.flatMap((thing) => (thing?.kind === 'country' ? [thing.id] : [])));
  const features = dataset.shapes.features.filter(({ id }) => codes.has(id));
  return { type: 'FeatureCollection', features };
}

/** A party of the lens is named as early as a country so many times as large. */
const PARTY_FIRST = 4;

/** Country names where the geometry puts them; `rank` is lowest for the largest and for parties of the lens. */
export function labelFeatures(dataset: Dataset, record: LensRecord, language: Language): Collection<Point> {
  const parties = new Set(record.partnerships.flatMap(({ members }) => members.map(({ party }) => party)));
  return collection(
    dataset.shapes.features.flatMap(({ id, properties }) => {
      const party = String(id);
      const name = dataset.countries.get(party)?.name[language];
      if (name === undefined || party === 'ATA') return [];
      const rank = record.lens.includes(party) ? 0 : properties.rank / (parties.has(party) ? PARTY_FIRST : 1);
      return point(asPosition(properties.label), { name, rank, focus: record.lens.includes(party) });
    }),
  );
}

function capitalOf(dataset: Dataset, party: Party): Position | null {
  const position = dataset.countries.get(party)?.capital?.position;
  return position ? asPosition(position) : null;
}

function asPosition(position: readonly number[]): Position {
  return [position[0] as number, position[1] as number];
}

function point(position: Position | null, properties: Record<string, unknown>): Feature<Point>[] {
  if (!position) return [];
  return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...position] } }];
}

function collection<G extends LineString | Point>(features: Feature<G>[]): Collection<G> {
  return { type: 'FeatureCollection', features };
}
