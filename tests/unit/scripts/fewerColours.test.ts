import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { withFewerColours } from '../../../scripts/fewerColours.ts';

/** A picture of one row with these colours. */
function row(colours: readonly (readonly [number, number, number])[]): Buffer {
  const png = new PNG({ width: colours.length, height: 1 });
  png.data.set(colours.flatMap((colour) => [...colour, 255]));
  return PNG.sync.write(png);
}

/** The colours of a picture of one row. */
function coloursOf(png: Buffer): number[][] {
  const { width, height, data } = PNG.sync.read(png);
  expect(height).toBe(1);
  return Array.from({ length: width }, (_, x) => [...data.subarray(x * 4, x * 4 + 3)]);
}

test('A picture with few colours stays as it is', () => {
  const colours = [
    [253, 252, 249],
    [23, 29, 33],
    [189, 3, 41],
    [253, 252, 249],
  ] as const;
  expect(coloursOf(withFewerColours(row(colours)))).toEqual(colours);
});

test('Of thousands of colours at most 256 are left, each near the original', () => {
  const colours = Array.from({ length: 4096 }, (_, i) => [i % 256, (i * 7) % 256, (i * 31) % 256] as const);
  const kept = coloursOf(withFewerColours(row(colours)));
  expect(new Set(kept.map(String)).size).toBeLessThanOrEqual(256);
  const distances = colours.map((colour, i) =>
    Math.hypot(...colour.map((value, channel) => value - (kept[i]?.[channel] ?? 0))),
  );
  expect(Math.max(...distances)).toBeLessThan(60);
});
