import { expect, test } from 'vitest';
import { PAPER } from '../../../../src/cartography/palette.ts';
import { blankMap } from '../../../../src/cartography/picture/blankMap.ts';
import type { Item, Text } from '../../../../src/cartography/picture/displayList.ts';
import type { CountryShapes } from '../../../../src/data/countryShapes.ts';

/** Squares of ten degrees at three places. */
const SHAPES: CountryShapes = {
  type: 'FeatureCollection',
  features: (
    [
      ['VNM', 106, 16],
      ['JPN', 138, 36],
      ['USA', -98, 38],
    ] as const
  ).map(([id, x, y]) => ({
    type: 'Feature',
    id,
    properties: { label: [x, y], rank: 1 },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [x - 5, y - 5],
          [x + 5, y - 5],
          [x + 5, y + 5],
          [x - 5, y + 5],
          [x - 5, y - 5],
        ],
      ],
    },
  })),
};
const options = { name: 'Blank', width: 430, height: 230, palette: PAPER, most: 3 };
const itemsOf = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => (item.type === 'group' ? itemsOf(item.items) : item));
const textsOf = (items: readonly Item[]) => itemsOf(items).filter((one): one is Text => one.type === 'text');

test('A blank map has land and borders, and no texts but its numbers', () => {
  const { picture } = blankMap(SHAPES, ['USA', 'VNM'], options);
  expect(textsOf(picture.items).map(({ text }) => text)).toEqual(['1', '2']);
  expect(itemsOf(picture.items).filter(({ type }) => type === 'path').length).toBeGreaterThan(2);
  expect(itemsOf(picture.items).every((one) => !('shows' in one))).toBe(true);
});

test('The numbers go from left to right on a map with the Pacific in its middle', () => {
  const { picture, countries } = blankMap(SHAPES, ['USA', 'VNM'], options);
  expect(countries).toEqual(['VNM', 'USA']);
  const [first, second] = textsOf(picture.items);
  expect(first?.x).toBeLessThan(second?.x ?? 0);
});

test('The first countries have numbers, each once, and none that would cover another', () => {
  expect(blankMap(SHAPES, ['USA', 'USA', 'EUU'], options).countries).toEqual(['USA']);
  expect(blankMap(SHAPES, ['VNM', 'USA'], { ...options, most: 1 }).countries).toEqual(['VNM']);
  expect(blankMap(SHAPES, ['VNM', 'JPN'], { ...options, width: 60, height: 32 }).countries).toEqual(['VNM']);
});
