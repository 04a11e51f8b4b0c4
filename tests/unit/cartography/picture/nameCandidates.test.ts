import { expect, test } from 'vitest';
import { type NamedArea, nameCandidates } from '../../../../src/cartography/picture/nameCandidates.ts';

const PICTURE = { left: 0, top: 0, right: 200, bottom: 100 };
const AREA: NamedArea = {
  middle: { x: 100, y: 50 },
  capital: null,
  // 64 wide and 20 high.
  rings: [[68, 40, 132, 40, 132, 60, 68, 60]],
  above: false,
  needed: false,
};

const candidates = (area: Partial<NamedArea> = {}) => nameCandidates({ ...AREA, ...area }, 10, PICTURE);

test('the first candidate is the middle, where the map has the name', () => {
  expect(candidates()[0]).toEqual({ key: '0 0', x: 100, y: 50, anchor: [0, 0], cost: 0 });
});

test('a country of the lens has its name above the middle, as on the map', () => {
  expect(candidates({ above: true })[0]).toMatchObject({ key: 'above', x: 100, y: 37, cost: 0 });
});

test('other candidates are in the country or just outside of it', () => {
  const ys = candidates().map(({ y }) => y);
  const xs = candidates().map(({ x }) => x);
  expect([Math.min(...ys), Math.max(...ys)]).toEqual([40, 60]);
  expect([Math.min(...xs), Math.max(...xs)]).toEqual([70, 130]);
});

test('a name that is needed may be farther outside', () => {
  const ys = candidates({ needed: true }).map(({ y }) => y);
  expect([Math.min(...ys), Math.max(...ys)]).toEqual([20, 80]);
});

test('with a point there are eight candidates around the capital, the best to the right of it', () => {
  const around = candidates({ capital: { x: 110, y: 50, radius: 3 } }).filter(({ key }) =>
    key.startsWith('capital'),
  );
  expect(around).toHaveLength(8);
  expect(around[0]).toMatchObject({ x: 115, y: 50, anchor: [-1, 0] });
  expect(Math.min(...around.map(({ cost }) => cost))).toBe(around[0]?.cost);
});

test('without its middle in the picture a country is named where it is seen, and a small rest only if it is needed', () => {
  const gone = { middle: { x: -20, y: 50 }, rings: [[-60, 20, 40, 20, 40, 80, -60, 80]] };
  expect(candidates(gone)[0]?.x).toBeGreaterThan(10);
  const rest = { middle: { x: -20, y: 50 }, rings: [[-60, 20, 14, 20, 14, 80, -60, 80]] };
  expect(candidates(rest)).toEqual([]);
  expect(candidates({ ...rest, needed: true })[0]?.x).toBeCloseTo(7, -1);
});
