import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { CountryShapes } from '../../../src/data/countryShapes.ts';
import { shapesOfServed, shapesPayloadOf } from '../../../src/data/shapesPayload.ts';

/** A country with these polygons. */
const country = (id: string, ...polygons: Position[][][]): CountryShapes['features'][number] => ({
  type: 'Feature',
  id,
  properties: { label: [1.5, -0.25], rank: 3 },
  geometry:
    polygons.length === 1
      ? { type: 'Polygon', coordinates: polygons[0] ?? [] }
      : { type: 'MultiPolygon', coordinates: polygons },
});
const shapes = (...features: CountryShapes['features']): CountryShapes => ({
  type: 'FeatureCollection',
  features,
});

/** A closed ring from text such as '0 0, 1 0, 1 1'. */
function ring(text: string): Position[] {
  const positions = text.split(', ').map((position) => position.split(' ').map(Number));
  return [...positions, ...positions.slice(0, 1)];
}

const LEFT = ring('0 0, 1 0, 1.01 0.5, 1 1, 0 1');
const RIGHT = ring('1 1, 1.01 0.5, 1 0, 2 0, 2 1');
const ISLAND = ring('-180 89.9999, -179.9999 89.9999, -179.9999 90');
const HOLE = ring('0.2 0.2, 0.2 0.4, 0.4 0.4');
const INSIDE = ring('0 1, 1 2, -1 2');
const PINCHED = ring('0 0, 0 1, 1 2, -1 2, 0 1, 2 2');
const ENCLAVE = ring('0.4 0.4, 0.2 0.4, 0.2 0.2');

describe('the shapes of a release', () => {
  test('have a border that two countries share once', () => {
    const { arcs, countries } = shapesPayloadOf(shapes(country('AAA', [LEFT]), country('BBB', [RIGHT])));
    expect(arcs.split(' ')).toHaveLength(4);
    expect(countries.map(([id, , , polygons]) => [id, polygons])).toEqual([
      ['AAA', [[[0, 0, 0]]]],
      ['BBB', [[[-2, 0]]]],
    ]);
  });

  test('have each arc as its number of decimals and an encoded polyline', () => {
    // The example in the description of the algorithm, and a fourth corner.
    const example = ring('38.5 -120.2, 40.7 -120.95, 43.252 -126.453, 38.50001 -120.2');
    const { arcs } = shapesPayloadOf(shapes(country('AAA', [example])));
    expect(arcs.slice(0, 28)).toBe('5_p~iF~ps|U_ulLnnqC_mqNvxq`@');
  });

  test('have an island without the position that closes it, and the next one from its last position', () => {
    const islands = [[ring('0 0, 1 0, 0 1')], [ring('0.5 1, 1 1, 1 2')]];
    expect(shapesPayloadOf(shapes(country('AAA', ...islands))).arcs).toBe('0??A?@A 1I?I??S');
  });

  test.each([
    ['a border', shapes(country('AAA', [LEFT]), country('BBB', [RIGHT]))],
    ['several polygons', shapes(country('AAA', [LEFT], [ISLAND]))],
    [
      'an enclave, whose ring starts elsewhere',
      shapes(country('AAA', [LEFT, HOLE]), country('BBB', [ENCLAVE])),
    ],
    [
      'an enclave that is the whole hole, in the other direction',
      shapes(country('AAA', [LEFT, HOLE]), country('BBB', [HOLE.toReversed()])),
    ],
    [
      'a ring that meets itself around another country',
      shapes(country('AAA', [PINCHED]), country('BBB', [INSIDE]), country('CCC', [INSIDE.toReversed()])),
    ],
    ['an island on the date line', shapes(country('AAA', [ISLAND]))],
    ['no country', shapes()],
  ])('are read as they were written: %s', (_, written) => {
    const served: unknown = JSON.parse(JSON.stringify(shapesPayloadOf(written)));
    expect(shapesOfServed(served as ReturnType<typeof shapesPayloadOf>)).toEqual(written);
  });

  test('that were published as GeoJSON are read as they are', () => {
    const published = shapes(country('AAA', [LEFT]));
    expect(shapesOfServed(published)).toEqual(published);
  });

  test('without an arc that a country refers to are an error that names it', () => {
    const { countries } = shapesPayloadOf(shapes(country('AAA', [LEFT])));
    expect(() =>
      shapesOfServed({ arcs: '0?? 0??', countries: [...countries, ...countries, ...countries] }),
    ).toThrow('expected one of 2 arcs, got 3');
  });
});
