import { expect, test } from 'vitest';
import { mapGround } from '../../../../src/cartography/picture/mapGround.ts';
import { finished } from '../../../../src/cartography/picture/steps.ts';
import { SHAPES } from '../../state/smallDataset.ts';

const CAMERA = { longitude: 127, latitude: 37, zoom: 1 };
const FRAME = { width: 800, height: 400, insets: { top: 0, right: 0, bottom: 0, left: 0 } };

const groundOf = (...of: Parameters<typeof mapGround>) => finished(mapGround(...of));

test('the outlines of a camera are computed once, however often its map is drawn', () => {
  const ground = groundOf(SHAPES, CAMERA, FRAME, 'map');
  expect(groundOf(SHAPES, { ...CAMERA }, { ...FRAME, insets: { ...FRAME.insets } }, 'map')).toBe(ground);
});

test('another camera, size, part that is covered or projection has outlines of its own', () => {
  const insets = { ...FRAME.insets, left: 200 };
  for (const [camera, frame, projection] of [
    [{ ...CAMERA, zoom: 2 }, FRAME, 'map'],
    [CAMERA, { ...FRAME, width: 700 }, 'map'],
    [CAMERA, { ...FRAME, insets }, 'map'],
    [CAMERA, FRAME, 'globe'],
  ] as const) {
    const ground = groundOf(SHAPES, CAMERA, FRAME, 'map');
    expect(groundOf(SHAPES, camera, frame, projection)).not.toBe(ground);
  }
});
