import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { labelLayers } from '../../../../src/cartography/layers/labels.ts';
import { LIGHT } from '../../../../src/cartography/palette.ts';
import { clutterOf } from '../../../../src/cartography/picture/clutter.ts';
import { labelItems, placedNames } from '../../../../src/cartography/picture/labelItems.ts';
import type { MapContent } from '../../../../src/cartography/picture/mapContent.ts';
import { mapProjection } from '../../../../src/cartography/picture/mapProjection.ts';
import { DATASET } from '../../state/smallDataset.ts';

const SIZE = { width: 400, height: 300 };
const NAMES = labelLayers(LIGHT, [])[0] as SymbolLayerSpecification;

interface Options {
  readonly longitude?: number;
  readonly named?: readonly string[];
  readonly namePlaces?: ReadonlyMap<string, string>;
}

/** The names in a picture of one country, a square around 10° E 50° N whose rank is 15. */
function placedAt(zoom: number, { longitude = 10, named = [], namePlaces }: Options = {}) {
  const geometry = { type: 'Polygon' as const, coordinates: [] };
  const properties = { label: [10, 50], rank: 15 };
  const shapes = {
    type: 'FeatureCollection' as const,
    features: [{ type: 'Feature' as const, id: 'DEU', properties, geometry }],
  };
  const content = {
    dataset: DATASET,
    shapes,
    record: { lens: [], partnerships: [] },
    language: 'en',
    named,
    namePlaces: namePlaces ?? null,
  } as unknown as MapContent;
  const frame = { ...SIZE, insets: { top: 0, right: 0, bottom: 0, left: 0 } };
  const projection = mapProjection({ zoom, longitude, latitude: 50 }, frame, 'map');
  const [west, north] = projection.unwrapped([5, 53]);
  const [east, south] = projection.unwrapped([15, 47]);
  const rings = [[west, north, east, north, east, south, west, south]];
  return placedNames(NAMES, content, {
    projection,
    outlines: { areas: new Map([['DEU', rings]]), lines: [] },
    zoom,
    within: { left: 0, top: 0, right: SIZE.width, bottom: SIZE.height },
    clutter: clutterOf([], SIZE),
    capitals: new Map(),
  });
}

const namesAt = (zoom: number, options?: Options) =>
  labelItems(NAMES, placedAt(zoom, options), zoom).map(({ text }) => text);

test('a name appears at the whole zoom at which the map engine shows it', () => {
  expect(namesAt(0.9)).toEqual([]);
  expect(namesAt(1)).toEqual(['Germany']);
});

test('the name of a country that the view names appears at every zoom', () => {
  expect(namesAt(-1, { named: ['DEU'] })).toEqual(['Germany']);
});

test('a country whose middle is outside of the picture is named where it can be seen', () => {
  // At zoom 5 a degree is 45.5 pixels: the square reaches from 4.4 degrees before the left edge to 127 pixels after it.
  const [placed] = placedAt(5, { longitude: 16.6 });
  expect(placed?.box.left).toBeGreaterThan(0);
  expect(placed?.box.right).toBeLessThan(140);
});

test('with places, only the names that have one are there, and stay there', () => {
  const [placed] = placedAt(3, { namePlaces: new Map([['DEU', '0 2']]) });
  // Two ems of 12 pixels below the middle.
  expect(placed && (placed.box.top + placed.box.bottom) / 2).toBeCloseTo(SIZE.height / 2 + 24);
  expect(placedAt(3, { namePlaces: new Map() })).toEqual([]);
});
