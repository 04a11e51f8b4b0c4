/** The record through a lens as GeoJSON, ready for the map's sources. Days are integers, `end` exclusive. */
import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { Dataset } from '../data/dataset.ts';
import { bowedArc, geodesicArc, type Position } from '../domain/arcPath.ts';
import type { Span } from '../domain/date.ts';
import type { Language } from '../domain/language.ts';
import { takesPart } from '../domain/query.ts';
import type { Party } from '../domain/partnership.ts';
import type { LensRecord } from '../state/lensRecord.ts';
import type { Projection } from '../state/view.ts';
import { FAR_FUTURE, FAR_PAST } from './layers/when.ts';

type Collection<G extends LineString | Point> = FeatureCollection<G>;

/** The arcs: bowed on the flat map, geodesics on the globe. Parties without a place draw nothing. */
export function arcFeatures(
  dataset: Dataset,
  record: LensRecord,
  projection: Projection,
): Collection<LineString> {
  const draw = projection === 'globe' ? geodesicArc : bowedArc;
  return collection(
    record.arcs.flatMap(({ partnership, from, to, status, slot, start, end }): Feature<LineString>[] => {
      const [a, b] = [capitalOf(dataset, from), capitalOf(dataset, to)];
      if (!a || !b) return [];
      const of = dataset.partnerships.get(partnership);
      // What only touches the lens steps back behind what it takes part in.
      const aside = of !== undefined && !takesPart(of, record.lens) && of.kind !== 'national';
      return [
        {
          type: 'Feature',
          properties: { partnership, from, to, status, kind: of?.kind, aside, ...days({ start, end }) },
          geometry: { type: 'LineString', coordinates: draw(a, b, slot).map(([x, y]) => [x, y]) },
        },
      ];
    }),
  );
}

export function ringFeatures(dataset: Dataset, record: LensRecord): Collection<Point> {
  return collection(
    record.rings.flatMap(({ partnership, party, status, start, end }) => {
      const kind = dataset.partnerships.get(partnership)?.kind;
      return point(capitalOf(dataset, party), { partnership, party, status, kind, ...days({ start, end }) });
    }),
  );
}

/** The ends of arcs and the parties of the lens, each as long as something ends there. */
export function capitalFeatures(dataset: Dataset, record: LensRecord): Collection<Point> {
  const spans = new Map<Party, Span[]>();
  const shown = record.arcs.flatMap(({ from, to, start, end }) => [
    { party: from, start, end },
    { party: to, start, end },
  ]);
  for (const { party, start, end } of [...shown, ...record.rings]) {
    const list = spans.get(party) ?? [];
    list.push({ start, end });
    spans.set(party, list);
  }
  const points = [...spans].flatMap(([party, list]) =>
    joined(list).flatMap((span) => point(capitalOf(dataset, party), { party, focus: false, ...days(span) })),
  );
  const focus = record.lens.flatMap((party) =>
    point(capitalOf(dataset, party), { party, focus: true, start: FAR_PAST, end: FAR_FUTURE }),
  );
  return collection([...points, ...focus]);
}

/** The events at their places; those of one place stand in a disc beside it, below the capital's own dot. */
export function eventFeatures(record: LensRecord): Collection<Point> {
  return collection(
    record.marks.flatMap(({ event, slot, start, end }) => {
      return point(event.place ? asPosition(event.place.position) : null, {
        event: event.id,
        scheduled: event.scheduled,
        slot,
        ...days({ start, end }),
      });
    }),
  );
}

/** The countries, with their code as a property: MapLibre keeps feature state by a property only. */
export function countryFeatures(dataset: Dataset): FeatureCollection<Polygon | MultiPolygon> {
  const features = dataset.shapes.features.map((feature) => ({
    ...feature,
    properties: { alpha3: feature.id },
  }));
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

function days({ start, end }: Span): Span {
  return { start: Math.max(start, FAR_PAST), end: Math.min(end, FAR_FUTURE) };
}

/** Spans that touch or overlap made one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

function collection<G extends LineString | Point>(features: Feature<G>[]): Collection<G> {
  return { type: 'FeatureCollection', features };
}
