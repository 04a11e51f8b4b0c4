/**
 * The record in a lens as GeoJSON for the map's sources. It contains all features at all times; feature
 * states control what is shown.
 */
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { CountryShapes } from '../data/countryShapes.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Position } from '../domain/position.ts';
import type { Language } from '../domain/language.ts';
import type { Party } from '../domain/partnership/partnership.ts';
import type { LensRecord, PlacedArc, PlacedRing } from '../state/derived/lensRecord.ts';
import type { Selection } from '../state/view.ts';

type Collection = FeatureCollection<Point>;

/** Which of the arcs of its partnership an arc is. */
export function arcKey({ from, to, status, start }: PlacedArc): string {
  return [from, to, status, start].join(' ');
}

/** The feature id of a ring. */
export function ringKey({ partnership, party, status, start }: PlacedRing): string {
  return [partnership, party, status, start].join(' ');
}

/** Rings. Parties without a capital are omitted. */
export function ringFeatures(dataset: Dataset, record: LensRecord): Collection {
  return collection(
    record.rings.flatMap((ring) => {
      const { partnership, kind, party, status } = ring;
      return point(capitalOf(dataset, party), { id: ringKey(ring), partnership, party, status, kind });
    }),
  );
}

/** The capitals of all parties with an arc or a ring, and of the lens. */
export function capitalFeatures(dataset: Dataset, record: LensRecord): Collection {
  const ends = [
    ...record.arcs.flatMap(({ from, to }) => [from, to]),
    ...record.rings.map(({ party }) => party),
    // Last, so that they are drawn on top.
    ...record.lens,
  ];
  const parties = [...new Set(ends.reverse())].reverse();
  return collection(
    parties.flatMap((party) =>
      point(capitalOf(dataset, party), { id: party, focus: record.lens.includes(party) }),
    ),
  );
}

/**
 * Events at their places, later ones last, so that they are drawn on top. Events at the same place have different
 * slots, which `eventLayers` lays out below the capital's dot.
 */
export function eventFeatures(record: LensRecord): Collection {
  return collection(
    record.marks.flatMap(({ event: { id, place, scheduled }, slot }) =>
      point(place ? asPosition(place.position) : null, { id, scheduled, slot }),
    ),
  );
}

/**
 * The countries, with the code as a property too: MapLibre supports text ids in feature state only through
 * `promoteId`, which names a property (https://github.com/maplibre/maplibre-gl-js/issues/1043).
 */
export function countryFeatures(shapes: CountryShapes): FeatureCollection<Polygon | MultiPolygon> {
  const features = shapes.features.map((feature) => ({
    ...feature,
    properties: { alpha3: feature.id },
  }));
  return { type: 'FeatureCollection', features };
}

/** A point per country for proportional circles, at the position of its name. */
export function circleFeatures(shapes: CountryShapes): Collection {
  return collection(
    shapes.features.flatMap(({ id, properties }) => point(asPosition(properties.label), { alpha3: id })),
  );
}

/** The shapes of the countries among some items, such as the selection and the hovered item. */
export function outlinedFeatures(
  shapes: CountryShapes,
  items: readonly Selection[],
): FeatureCollection<Polygon | MultiPolygon> {
  const codes = new Set<unknown>(items.flatMap((item) => (item?.kind === 'country' ? [item.id] : [])));
  const features = shapes.features.filter(({ id }) => codes.has(id));
  return { type: 'FeatureCollection', features };
}

/** Parties of a shown partnership rank like countries of this many times the size. */
const PARTY_FIRST = 4;

/** Ranks of named countries are closer to 0 than that of the largest country. */
const NAMED_FIRST = 1e-3;

/**
 * Country names at their label positions. `rank` decides at which zoom a name appears, and which one gives way: 0 for
 * parties of the lens, then those that are `named`, in their order, and low for large countries. Antarctica has no name.
 */
export function labelFeatures(
  dataset: Dataset,
  shapes: CountryShapes,
  record: LensRecord,
  language: Language,
  named: readonly Party[] = [],
): Collection {
  const parties = new Set(record.partnerships.flatMap(({ members }) => members.map(({ party }) => party)));
  return collection(
    shapes.features.flatMap(({ id, properties }) => {
      const party = String(id);
      const name = dataset.countries.get(party)?.name[language];
      if (name === undefined || party === 'ATA') return [];
      const focus = record.lens.includes(party);
      const place = focus ? 0 : named.indexOf(party);
      const rank = place < 0 ? properties.rank / (parties.has(party) ? PARTY_FIRST : 1) : place * NAMED_FIRST;
      return point(asPosition(properties.label), { id: party, name, rank, focus });
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

function collection(features: Feature<Point>[]): Collection {
  return { type: 'FeatureCollection', features };
}
