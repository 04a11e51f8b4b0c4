/**
 * The shapes of the countries as they are served: `countries.json` of a release. Each border is written once, in
 * steps from one position to the next, which is half of the download of the same shapes as GeoJSON. Nothing
 * is lost: what is read is what was written, to the last digit and in the same order.
 */
import type { Position } from 'geojson';
import type { CountryShapes } from './countryShapes.ts';

/**
 * A ring as the arcs that follow one another. 0 is the first arc that is not in a ring before; `n` is arc `n` again,
 * counted from 1, and `-n` is that arc from its end to its start.
 */
type RingArcs = readonly number[];

/** The published shapes of a release. */
export interface ShapesPayload {
  /**
   * Lines between the places where countries meet, with spaces between them: a digit, the number of decimals, and the
   * positions as an encoded polyline (https://developers.google.com/maps/documentation/utilities/polylinealgorithm),
   * longitude first. The first step of a line is from the last position of the line before, rounded to the decimals,
   * or from 0, 0. A line all around an island ends before the position at which it starts.
   */
  readonly arcs: string;
  /** One country has one polygon or several; each is an exterior ring and its holes. */
  readonly countries: readonly (readonly [
    alpha3: string,
    label: Position,
    rank: number,
    polygons: readonly (readonly RingArcs[])[],
  ])[];
}

/** The shapes in a file of a release: the releases until 2026-11-22 were published as GeoJSON. */
export type ServedShapes = ShapesPayload | CountryShapes;

/** The shapes in a file of a release, whatever its form. Throws like `shapesOf`. */
export function shapesOfServed(served: ServedShapes): CountryShapes {
  return 'features' in served ? served : shapesOf(served);
}

/** The shapes in a payload. Throws if it refers to an arc that it does not have. */
function shapesOf({ arcs, countries }: ShapesPayload): CountryShapes {
  const lines = linesOf(arcs);
  let next = 0;
  const ringOf = (ring: RingArcs): Position[] =>
    ring.flatMap((arc, i) => {
      const number = Math.abs(arc) || (next += 1);
      const written = lines[number - 1];
      if (!written) throw new Error(`expected one of ${lines.length} arcs, got ${number}`);
      const line = ring.length === 1 ? [...written, ...written.slice(0, 1)] : written;
      const directed = arc < 0 ? line.toReversed() : line;
      // An arc starts where the one before it ends.
      return i === 0 ? directed : directed.slice(1);
    });
  const features = countries.map(([id, label, rank, polygons]): CountryShapes['features'][number] => {
    const coordinates = polygons.map((rings) => rings.map(ringOf));
    const [only] = coordinates;
    return {
      type: 'Feature',
      id,
      properties: { label, rank },
      geometry:
        coordinates.length === 1 && only
          ? { type: 'Polygon', coordinates: only }
          : { type: 'MultiPolygon', coordinates },
    };
  });
  return { type: 'FeatureCollection', features };
}

/** The payload of some shapes. A MultiPolygon must have several polygons. */
export function shapesPayloadOf({ features }: CountryShapes): ShapesPayload {
  const polygonsOf = ({ geometry }: CountryShapes['features'][number]) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const isNode = nodesOf(features.flatMap(polygonsOf).flat());
  const arcs: (readonly Position[])[] = [];
  const numbers = new Map<string, number>();
  const arcsOf = (ring: readonly Position[]): number[] => {
    const lines = splitAt(ring, isNode);
    const isWhole = lines.length === 1;
    return lines.map((line) => {
      const keyOf = (positions: readonly Position[]) => `${isWhole} ${positions.join(' ')}`;
      const known = numbers.get(keyOf(line));
      if (known !== undefined) return known;
      const number = arcs.push(isWhole ? line.slice(0, -1) : line);
      // A line that is the same in both directions keeps its direction.
      numbers.set(keyOf(line.toReversed()), -number).set(keyOf(line), number);
      return 0;
    });
  };
  const countries = features.map(
    (feature) =>
      [
        String(feature.id),
        feature.properties.label,
        feature.properties.rank,
        polygonsOf(feature).map((rings) => rings.map(arcsOf)),
      ] as const,
  );
  return { arcs: textOf(arcs), countries };
}

/** Whether an arc ends at a position: a ring starts there, or the lines of two rings part there. */
function nodesOf(rings: readonly (readonly Position[])[]): (position: Position) => boolean {
  const nodes = new Set(rings.map(([start]) => String(start)));
  const neighbours = new Map<string, string>();
  for (const ring of rings) {
    for (const [i, position] of ring.slice(1, -1).entries()) {
      const key = String(position);
      const both = [ring[i], ring[i + 2]].map(String).sort().join(' ');
      if ((neighbours.get(key) ?? both) !== both) nodes.add(key);
      neighbours.set(key, both);
    }
  }
  return (position) => nodes.has(String(position));
}

/** A ring in pieces that end at nodes. Each piece starts with the last position of the one before. */
function splitAt(ring: readonly Position[], isNode: (position: Position) => boolean): Position[][] {
  const lines: Position[][] = [];
  let line = ring.slice(0, 1);
  for (const position of ring.slice(1)) {
    line.push(position);
    if (!isNode(position)) continue;
    lines.push(line);
    line = [position];
  }
  return lines;
}

/** Arcs as text. Their positions have at most 6 decimals. */
function textOf(lines: readonly (readonly Position[])[]): string {
  return lines.map((line, n) => textOfLine(line, lines[n - 1]?.at(-1))).join(' ');
}

function textOfLine(line: readonly Position[], start: Position = [0, 0]): string {
  const decimals = Math.max(...line.flat().map((value) => (String(value).split('.')[1] ?? '').length));
  const scaled = [start, ...line].map((position) => position.map((value) => scaledBy(10 ** decimals, value)));
  const steps = scaled.slice(1).flatMap((at, i) => at.map((value, axis) => value - (scaled[i]?.[axis] ?? 0)));
  return decimals + steps.map(textOfStep).join('');
}

const scaledBy = (scale: number, value: number) => Math.round(value * scale);

/** Character code of an encoded polyline for 0. Each character has five bits, and 32 if another one follows. */
const ZERO = 63;

/** The sign is the lowest bit. */
function textOfStep(step: number): string {
  let rest = step < 0 ? ~(step << 1) : step << 1;
  let text = '';
  for (; rest >= 32; rest >>= 5) text += String.fromCharCode((rest & 31) + 32 + ZERO);
  return text + String.fromCharCode(rest + ZERO);
}

/** The positions of each arc in a text. */
function linesOf(text: string): Position[][] {
  const lines: Position[][] = [];
  for (const line of text ? text.split(' ') : []) lines.push(lineOf(line, lines.at(-1)?.at(-1)));
  return lines;
}

/** The positions of an arc. To divide gives the same number as to read the decimals. */
function lineOf(text: string, start: Position = [0, 0]): Position[] {
  const scale = 10 ** Number(text[0]);
  const line: Position[] = [];
  let [x = 0, y = 0] = start.map((value) => scaledBy(scale, value));
  let isX = true;
  let bits = 0;
  let shift = 0;
  for (let i = 1; i < text.length; i += 1) {
    const part = text.charCodeAt(i) - ZERO;
    bits |= (part & 31) << shift;
    shift += 5;
    if (part >= 32) continue;
    const step = bits & 1 ? ~(bits >> 1) : bits >> 1;
    if (isX) x += step;
    else line.push([x / scale, (y += step) / scale]);
    isX = !isX;
    bits = 0;
    shift = 0;
  }
  return line;
}
