/** The cameras of the pictures of pages and cards. */
import { expect, test } from 'vitest';
import { cardCamera } from '../../../../scripts/cards/cardCamera.ts';
import { sharedCamera } from '../../../../scripts/pages/sharedCamera.ts';
import { mercatorY, type Size, WORLD_SIZE, worldCamera } from '../../../../src/cartography/camera.ts';
import type { Position } from '../../../../src/domain/position.ts';
import type { Camera } from '../../../../src/state/view.ts';

const PAGE = { width: 440, height: 275 };
const CARD = { width: 600, height: 220 };
const WORLD = worldCamera(PAGE, 'map');

const SEOUL: Position = [127, 37.6];
const TOKYO: Position = [139.7, 35.7];
const HANOI: Position = [105.8, 21];
const BRUSSELS: Position = [4.4, 50.9];
const SANTIAGO: Position = [-70.7, -33.4];
const WASHINGTON: Position = [-77, 38.9];

/** The distance of a position from the nearest edge of a picture, in pixels; negative outside of it. */
function roomAt([longitude, latitude]: Position, camera: Camera, { width, height }: Size): number {
  const world = WORLD_SIZE * 2 ** camera.zoom;
  const turns = (longitude - camera.longitude) / 360;
  const x = (turns - Math.round(turns)) * world;
  const y = (mercatorY(latitude) - mercatorY(camera.latitude)) * world;
  return Math.min(width / 2 - Math.abs(x), height / 2 - Math.abs(y));
}

test('A picture of a page shows its positions with room around them, in a camera that others share', () => {
  const camera = sharedCamera([SEOUL, HANOI], PAGE);
  expect(camera.zoom).toBeCloseTo(WORLD.zoom + 2);
  expect(Math.min(...[SEOUL, HANOI].map((one) => roomAt(one, camera, PAGE)))).toBeGreaterThan(20);
  expect(sharedCamera([TOKYO, HANOI], PAGE)).toEqual(camera);
});

test('Without positions, and with positions all around the world, it is the whole world', () => {
  expect(sharedCamera([], PAGE)).toEqual(WORLD);
  expect(sharedCamera([BRUSSELS, SEOUL, WASHINGTON], PAGE).zoom).toBe(WORLD.zoom);
});

test('What lies on both sides of the Atlantic is not cut in two', () => {
  const camera = sharedCamera([BRUSSELS, SANTIAGO], PAGE);
  expect(camera.longitude - 360 * Math.round(camera.longitude / 360)).toBeCloseTo(-30);
  expect(roomAt(BRUSSELS, camera, PAGE)).toBeGreaterThan(20);
  expect(roomAt(SANTIAGO, camera, PAGE)).toBeGreaterThan(20);
});

test('The map of a card is centred on its positions, and the world at least fills its width', () => {
  const close = cardCamera([SEOUL, HANOI], CARD);
  expect(close.longitude).toBeCloseTo((SEOUL[0] + HANOI[0]) / 2);
  expect(roomAt(SEOUL, close, CARD)).toBeGreaterThan(20);
  const far = cardCamera([BRUSSELS, SANTIAGO], CARD);
  expect(far.zoom).toBeGreaterThanOrEqual(Math.log2(CARD.width / WORLD_SIZE));
  expect(far.longitude).toBeCloseTo((BRUSSELS[0] + SANTIAGO[0]) / 2);
  expect(cardCamera([], CARD).longitude).toBe(150);
});
