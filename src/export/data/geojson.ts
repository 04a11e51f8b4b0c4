/** An extract as GeoJSON (RFC 7946). */
import type { Feature, FeatureCollection, LineString, MultiLineString, Point } from 'geojson';
import { bowedArc, geodesicArc } from '../../cartography/arcPath.ts';
import type { Position } from '../../domain/position.ts';
import type { Day } from '../../domain/time/date.ts';
import type { Partnership } from '../../data/dataset.ts';
import { dayText } from '../../tables/columns.ts';
import { SEPARATOR } from '../../tables/table.ts';
import { boundsOf, cutLine } from './antimeridian.ts';
import type { Extract } from './extract.ts';

type Drawn = Feature<Point | LineString | MultiLineString>;

/** Decimals of positions: about ten metres. */
const DECIMALS = 4;

/**
 * Partnerships as lines between capitals, rings and countries as points at capitals, and events as points at their
 * places. `feature` among the properties says which one it is. Lines are those of the map: curves, or geodesics if the
 * view is a globe. A foreign member, `lodelines`, says what the file is.
 */
export function geojson(extract: Extract): FeatureCollection<Drawn['geometry']> {
  const features = [
    ...arcFeatures(extract),
    ...ringFeatures(extract),
    ...countryFeatures(extract),
    ...eventFeatures(extract),
  ];
  const bbox = boundsOf(features.flatMap(({ geometry }) => linesOf(geometry)));
  const about = { lodelines: extract.head.properties };
  return { type: 'FeatureCollection', ...(bbox && { bbox }), ...about, features };
}

function arcFeatures({ recorded, arcs, projection }: Extract): Drawn[] {
  const draw = projection === 'globe' ? geodesicArc : bowedArc;
  const [capitals, partnerships] = [capitalsOf(recorded), partnershipsOf(recorded)];
  return arcs.flatMap((arc) => {
    const [from, to] = [capitals.get(arc.from), capitals.get(arc.to)];
    const partnership = partnerships.get(arc.partnership);
    if (!from || !to || !partnership) return [];
    const parts = cutLine(draw(from, to, arc.slot)).map((part) => part.map(rounded));
    const [only] = parts;
    if (!only) return [];
    const geometry: Drawn['geometry'] =
      parts.length === 1
        ? { type: 'LineString', coordinates: only }
        : { type: 'MultiLineString', coordinates: parts };
    const { id, ...properties } = tieProperties(arc, partnership);
    return [
      {
        type: 'Feature' as const,
        id: `arc ${id} ${arc.from} ${arc.to}`,
        properties: { feature: 'arc', ...properties, from: arc.from, to: arc.to },
        geometry,
      },
    ];
  });
}

function ringFeatures({ recorded, rings }: Extract): Drawn[] {
  const [capitals, partnerships] = [capitalsOf(recorded), partnershipsOf(recorded)];
  return rings.flatMap((ring) => {
    const partnership = partnerships.get(ring.partnership);
    if (!partnership) return [];
    const { id, ...properties } = tieProperties(ring, partnership);
    return pointFeature(`ring ${id} ${ring.party}`, capitals.get(ring.party), {
      feature: 'ring',
      ...properties,
      party: ring.party,
    });
  });
}

/** What lines and rings say: of which partnership they are, and from which day until before which day they are drawn. */
function tieProperties(
  { partnership: id, status, start, end }: { partnership: string; status: string; start: Day; end: Day },
  { kind, shortName }: Partnership,
) {
  return {
    id: [id, status, dayText(start) ?? ''].join(' '),
    partnership: id,
    partnership_name_en: shortName.en,
    partnership_name_ko: shortName.ko,
    kind,
    status,
    from_day: dayText(start),
    until_day: dayText(end),
  };
}

function countryFeatures({ recorded, points, arcs, rings }: Extract): Drawn[] {
  const values = new Map(points.map((point) => [point.country, point]));
  const ids = new Map<string, Set<string>>();
  const add = (party: string, partnership: string) => {
    ids.set(party, (ids.get(party) ?? new Set()).add(partnership));
  };
  for (const { partnership, from, to } of arcs) {
    add(from, partnership);
    add(to, partnership);
  }
  for (const { partnership, party } of rings) add(party, partnership);
  return recorded.countries.flatMap(({ id, name, capital }) => {
    const [value, partnerships] = [values.get(id), ids.get(id)];
    if (!value && !partnerships) return [];
    return pointFeature(`country ${id}`, capital?.position, {
      feature: 'country',
      country: id,
      name_en: name.en,
      name_ko: name.ko,
      partnerships: [...(partnerships ?? [])].sort().join(SEPARATOR),
      ...(points.length > 0 && { value: value?.value ?? null, unit: value?.unit ?? null }),
    });
  });
}

function eventFeatures({ recorded }: Extract): Drawn[] {
  return recorded.events.flatMap(({ id, kind, date, status, title, partnerships, parties, place, sources }) =>
    pointFeature(`event ${id}`, place?.position, {
      feature: 'event',
      event: id,
      kind,
      title_en: title.en,
      title_ko: title.ko,
      date_edtf: date,
      scheduled: status === 'scheduled',
      place_en: place?.name.en,
      place_ko: place?.name.ko,
      place_country: place?.country,
      partnerships: partnerships.join(SEPARATOR),
      parties: [...new Set(parties.map(({ party }) => party))].join(SEPARATOR),
      sources: sources.join(SEPARATOR),
    }),
  );
}

function pointFeature(
  id: string,
  position: readonly number[] | undefined,
  properties: Record<string, unknown>,
): Drawn[] {
  if (!position) return [];
  const coordinates = rounded([position[0] as number, position[1] as number]);
  return [{ type: 'Feature', id, properties, geometry: { type: 'Point', coordinates } }];
}

function capitalsOf({ countries }: Extract['recorded']): Map<string, Position> {
  return new Map(countries.flatMap(({ id, capital }) => (capital ? [[id, capital.position] as const] : [])));
}

function partnershipsOf({ partnerships }: Extract['recorded']): Map<string, Partnership> {
  return new Map(partnerships.map(({ computed }) => [computed.id, computed]));
}

function linesOf(geometry: Drawn['geometry']): Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates as unknown as Position]];
    case 'LineString':
      return [geometry.coordinates as unknown as Position[]];
    case 'MultiLineString':
      return geometry.coordinates as unknown as Position[][];
  }
}

function rounded([longitude, latitude]: Position): [number, number] {
  return [Number(longitude.toFixed(DECIMALS)), Number(latitude.toFixed(DECIMALS))];
}
