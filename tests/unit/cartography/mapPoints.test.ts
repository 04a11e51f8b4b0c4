import { describe, expect, test } from 'vitest';
import { capitalFeatures, eventFeatures, ringFeatures } from '../../../src/cartography/features.ts';
import { extentAt, isPointLayer, mapPoints } from '../../../src/cartography/mapPoints.ts';
import { styleLayers } from '../../../src/cartography/layerOrder.ts';
import { LIGHT } from '../../../src/cartography/palette.ts';
import { lensRecord } from '../../../src/state/derived/lensRecord.ts';
import { through } from '../domain/partnership/made.ts';
import { DATASET } from '../state/smallDataset.ts';

const korea = lensRecord(DATASET, through(['KOR']));
const points = mapPoints(styleLayers(LIGHT).filter(isPointLayer), {
  rings: ringFeatures(DATASET, korea),
  capitals: capitalFeatures(DATASET, korea),
  events: eventFeatures(korea),
});
const point = (id: string) => {
  const found = points.find((one) => one.id === id);
  if (!found) throw new Error(`expected a point ${id}, found none.`);
  return found;
};

test('rings are below capitals, and those below events', () => {
  expect([...new Set(points.map(({ source }) => source))]).toEqual(['rings', 'capitals', 'events']);
});

test('a point is at its place, in fractions of the world', () => {
  const { x, y } = point('KOR');
  expect(x).toBeCloseTo(126.98 / 360 + 0.5, 4);
  expect(y).toBeCloseTo(0.387, 3);
});

describe('a point looks as its layer says:', () => {
  test('the capital of the lens is a disc of the accent colour that grows with the zoom', () => {
    const { style } = point('KOR');
    expect(style).toMatchObject({ colour: LIGHT.accent, halo: LIGHT.halo, perspective: 1 });
    expect(style.far).toMatchObject({ outer: 3.8, halo: 1.6, offset: [0, 0] });
    expect([-3, -0.5, 0.25, 1, 6].map((zoom) => extentAt(style, zoom).radius)).toEqual([
      3.8 + 1.6,
      3.8 + 1.6,
      4.65 + 1.6,
      5.5 + 1.6,
      5.5 + 1.6,
    ]);
  });

  test('a ring has a hole and no halo', () => {
    const [ring] = points;
    expect(ring?.style).toMatchObject({
      colour: LIGHT.kind.national,
      near: { inner: 6.5, outer: 7.9, halo: 0 },
    });
  });

  test('a reported event is a disc below its place, a scheduled one has a hole', () => {
    expect(point('graphite').style.perspective).toBe(0);
    expect(point('graphite').style.near).toMatchObject({ outer: 2.7, halo: 1, offset: [0, 9] });
    expect(point('graphite').style.near.inner).toBeLessThan(0);
    expect(point('next-summit').style.near.inner).toBeCloseTo(2.35);
  });
});
