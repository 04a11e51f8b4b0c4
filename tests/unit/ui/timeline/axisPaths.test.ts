import { expect, test } from 'vitest';
import { binsPath, boxPath, roundedPath, ticksPath } from '../../../../src/ui/timeline/axisPaths.ts';

test('a box is a closed path, to hundredths of a pixel', () => {
  expect(boxPath({ left: 10, top: 47, width: 2.4, height: 5 })).toBe('M10 47h2.4v5h-2.4z');
  expect(boxPath({ left: 1 / 3, top: 0.005, width: 2 / 3, height: 1 })).toBe('M0.33 0.01h0.67v1h-0.67z');
});

test('a rounded box has the corners of a rounded rectangle; those of a low one are as high as it allows', () => {
  expect(roundedPath({ left: 10, top: 20, width: 30, height: 5 }, 1.5)).toBe(
    'M11.5 20h27a1.5 1.5 0 0 1 1.5 1.5v2a1.5 1.5 0 0 1 -1.5 1.5h-27a1.5 1.5 0 0 1 -1.5 -1.5v-2a1.5 1.5 0 0 1 1.5 -1.5z',
  );
  expect(roundedPath({ left: 0, top: 0, width: 10, height: 2 }, 1.5)).toBe(
    'M1.5 0h7a1.5 1 0 0 1 1.5 1v0a1.5 1 0 0 1 -1.5 1h-7a1.5 1 0 0 1 -1.5 -1v0a1.5 1 0 0 1 1.5 -1z',
  );
});

test('bars of the histogram stand on the line, a pixel apart; the highest leaves four pixels above', () => {
  const bins = [
    { start: 0, end: 31, count: 2 },
    { start: 31, end: 59, count: 4 },
    // Narrower than its gap.
    { start: 100, end: 101, count: 1 },
  ];
  expect(binsPath(bins, (day) => day, 52)).toBe('M0.5 28h30v24h-30zM31.5 4h27v48h-27zM100.5 40h1v12h-1z');
  expect(binsPath([], (day) => day, 52)).toBe('');
});

test('ticks of years are longer than those of months and days', () => {
  const ticks = [
    { day: 0, level: 'year', place: 0 },
    { day: 31, level: 'month', place: 0.25 },
    { day: 33, level: 'day', place: 0.5 },
  ] as const;
  expect(ticksPath(ticks, 1000, 52)).toBe('M0 52v8M250 52v4M500 52v4');
});
