/** The outlines of the countries as lines. */
import type { Feature, MultiLineString, Position } from 'geojson';
import type { CountryShapes } from '../data/countryShapes.ts';

/**
 * The outlines of all countries, without the edges along ±180° and at the south pole: those are cuts of the
 * polygons, not borders or coasts.
 */
export function outlines(shapes: CountryShapes): Feature<MultiLineString> {
  const coordinates: Position[][] = [];
  for (const { geometry } of shapes.features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const ring of polygons.flat()) coordinates.push(...withoutCuts(ring));
  }
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } };
}

function withoutCuts(ring: readonly Position[]): Position[][] {
  const lines: Position[][] = [];
  let line: Position[] = [];
  ring.forEach((position, i) => {
    const previous = ring[i - 1];
    if (previous && isCut(previous, position)) {
      if (line.length > 1) lines.push(line);
      line = [];
    }
    line.push(position);
  });
  if (line.length > 1) lines.push(line);
  return lines;
}

function isCut(a: Position, b: Position): boolean {
  const along = (value: number, axis: 0 | 1) => Math.abs(a[axis] as number) >= value && a[axis] === b[axis];
  return along(180, 0) || (along(85, 1) && (a[1] as number) < 0);
}
