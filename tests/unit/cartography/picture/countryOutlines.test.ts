import { expect, test } from 'vitest';
import { countryOutlines } from '../../../../src/cartography/picture/countryOutlines.ts';
import { mapProjection } from '../../../../src/cartography/picture/mapProjection.ts';
import { finished } from '../../../../src/cartography/picture/steps.ts';
import type { CountryShapes } from '../../../../src/data/countryShapes.ts';

/** A country of 40 by 20 degrees, whose northern coast has bays of 0.2 degrees; with an island of half a degree. */
const coast = Array.from({ length: 41 }, (_, i) => [40 - i, i % 2 === 0 ? 20 : 19.8]);
const COUNTRY = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 'AAA',
      properties: {},
      geometry: {
        type: 'MultiPolygon',
        coordinates: [
          [[[0, 0], [40, 0], ...coast, [0, 0]]],
          [
            [
              [50, 0],
              [50.5, 0],
              [50.5, 0.5],
              [50, 0.5],
              [50, 0],
            ],
          ],
        ],
      },
    },
  ],
} as unknown as CountryShapes;

// 2.84 pixels to the degree: the bays are 0.6 pixels deep, and the island has 2 square pixels.
const FRAME = { width: 400, height: 200, insets: { top: 0, right: 0, bottom: 0, left: 0 } };
const PROJECTION = mapProjection({ longitude: 20, latitude: 10, zoom: 1 }, FRAME, 'map');

/** How many corners each ring has. */
const corners = (detail: number) =>
  finished(countryOutlines(COUNTRY, PROJECTION, detail))
    .areas.get('AAA')
    ?.map((ring) => ring.length / 2);

test('outlines keep what can be seen at the size of the file: bays of 0.6 pixels where a pixel is three, and no others', () => {
  expect(corners(1)).toEqual([4, 4]);
  expect(corners(3)?.[0]).toBeGreaterThan(40);
});

test('a thumbnail leaves out islands of less than half a pixel', () => {
  expect(corners(0.4)).toEqual([4]);
});
