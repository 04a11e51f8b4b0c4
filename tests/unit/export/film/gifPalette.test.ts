import { describe, expect, test } from 'vitest';
import { gifPalette, nearestColours } from '../../../../src/export/film/gifPalette.ts';

/** A frame of 100 × 100 pixels: rows of colours, and a gradient of reds in the last row. */
function frame(...colours: readonly (readonly number[])[]): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(4 * 100 * 100);
  for (let i = 0; i < 10_000; i++) {
    const row = Math.floor(i / 100);
    const [r = 0, g = 0, b = 0] = row === 99 ? [i % 100, 0, 0] : (colours[row % colours.length] ?? []);
    pixels.set([r, g, b, 255], 4 * i);
  }
  return pixels;
}

const SEA = [248, 246, 241];
const LAND = [235, 230, 221];
const NIGHT = [10, 18, 23];

describe('The palette of a GIF', () => {
  test('has the colours of large areas of every frame exactly, also of the first', () => {
    const palette = gifPalette([frame(SEA, LAND), frame(NIGHT)], 32);
    for (const colour of [SEA, LAND, NIGHT]) expect(palette).toContainEqual(colour);
  });

  test('has no more colours than it may', () => {
    expect(gifPalette([frame(SEA, LAND, NIGHT)], 16).length).toBeLessThanOrEqual(16);
  });

  test('tells two close colours of large areas apart', () => {
    const [one, other] = [
      [25, 34, 41],
      [27, 38, 46],
    ];
    const palette = gifPalette([frame(one as number[], other as number[])], 32);
    const index = nearestColours(palette)(frame(one as number[], other as number[]));
    expect(palette[index[0] ?? -1]).toEqual(one);
    expect(palette[index[100] ?? -1]).toEqual(other);
  });
});

test('A pixel gets the nearest colour', () => {
  const nearest = nearestColours([
    [0, 0, 0],
    [200, 0, 0],
    [255, 255, 255],
  ]);
  expect([...nearest(new Uint8ClampedArray([190, 10, 0, 255, 250, 250, 240, 255, 9, 9, 9, 255]))]).toEqual([
    1, 2, 0,
  ]);
});
