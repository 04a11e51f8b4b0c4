import { describe, expect, test } from 'vitest';
import { clutterOf } from '../../../../src/cartography/picture/clutter.ts';
import type { Dot, Item } from '../../../../src/cartography/picture/displayList.ts';

const SIZE = { width: 100, height: 100 };
const dot = (more: Partial<Dot> = {}): Dot => ({
  type: 'dot',
  x: 50,
  y: 40,
  radius: 4,
  shows: { kind: 'event', id: 'summit' },
  ...more,
});
const arc = (points: number[], type: 'line' | 'curve' = 'line', opacity = 1): Item => ({
  type: 'path',
  pieces: [{ type, points }],
  opacity,
  shows: { kind: 'partnership', id: 'msp' },
});

describe('Points', () => {
  test('have boxes with their strokes, and those of capitals their countries', () => {
    const capital = dot({ stroke: { colour: '#fff', width: 1 }, shows: { kind: 'country', id: 'KOR' } });
    expect(clutterOf([dot(), capital], SIZE).points).toEqual([
      { left: 46, top: 36, right: 54, bottom: 44 },
      { left: 45, top: 35, right: 55, bottom: 45, capitalOf: 'KOR' },
    ]);
  });

  test('are not faint ones, circles of figures, or what shows nothing', () => {
    const { shows: _, ...bare } = dot();
    expect(clutterOf([dot({ opacity: 0.1 }), dot({ radius: 20 }), bare], SIZE).points).toEqual([]);
  });
});

describe('Lines', () => {
  const box = { left: 20, top: 40, right: 60, bottom: 60 };

  test('count with their length in a box, times their opacity', () => {
    expect(clutterOf([arc([0, 50, 100, 50])], SIZE).linesIn(box)).toBeCloseTo(40, -1);
    expect(clutterOf([arc([0, 50, 100, 50], 'line', 0.5)], SIZE).linesIn(box)).toBeCloseTo(20, -1);
    expect(clutterOf([arc([0, 80, 100, 80])], SIZE).linesIn(box)).toBe(0);
  });

  test('of curves count where the curve is, not its control point', () => {
    // It rises from 80 to 40 in the middle.
    const curve = clutterOf([arc([0, 80, 50, 0, 100, 80], 'curve')], SIZE);
    expect(curve.linesIn({ left: 40, top: 36, right: 60, bottom: 48 })).toBeGreaterThan(15);
    expect(curve.linesIn({ left: 40, top: 0, right: 60, bottom: 32 })).toBe(0);
  });

  test('do not count when they are faint', () => {
    expect(clutterOf([arc([0, 50, 100, 50], 'line', 0.09)], SIZE).linesIn(box)).toBe(0);
  });
});
