import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { posterSvg } from '../../../scripts/posterPlugin.ts';
import type { CountryShapes } from '../../../src/data/countryShapes.ts';

const SHAPES = JSON.parse(readFileSync('data/geo/countries.geojson', 'utf8')) as CountryShapes;

test('The poster is a small image of the land with colours for light and dark pages', () => {
  const svg = posterSvg(SHAPES);
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 720 405"/);
  expect(svg).toContain('path{fill:#ebe6dd');
  expect(svg).toContain('@media(prefers-color-scheme:dark){svg{background:#0a1217}path{fill:#192229');
  expect(brotliCompressSync(svg).length).toBeLessThan(10_000);
  expect(svg.length).toBeLessThan(40_000);
});

test('All land is inside the image, with more than 150 outlines', () => {
  const rings = [...posterSvg(SHAPES).matchAll(/M(-?\d+) (-?\d+)l/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(rings.length).toBeGreaterThan(150);
  const outside = rings.filter(([x = 0, y = 0]) => x < -2 || x > 722 || y < -2 || y > 407);
  expect(outside).toEqual([]);
});

test('Countries are in the same place as on the map: Australia is below the centre, on the left', () => {
  const features = SHAPES.features.filter(({ id }) => id === 'AUS');
  const [, x, y] = /M(-?\d+) (-?\d+)l/.exec(posterSvg({ ...SHAPES, features })) ?? [];
  expect(Number(x)).toBeGreaterThan(270);
  expect(Number(x)).toBeLessThan(380);
  expect(Number(y)).toBeGreaterThan(260);
});
