import { describe, expect, test } from 'vitest';
import { type Box, type Label, placeLabels } from '../../../../src/cartography/picture/placeLabels.ts';

const LAYOUT = { size: 10, maxWidth: 7, letterSpacing: 0.02, padding: 4 };
const PICTURE = { width: 400, height: 200 };

const label = (text: string, x: number, y: number, rank = 1, offset: Label['offset'] = [0, 0]): Label => ({
  text,
  x,
  y,
  rank,
  offset,
});

const names = (labels: readonly Label[], obstacles: readonly Box[] = []) =>
  placeLabels(labels, LAYOUT, PICTURE, obstacles).map(({ label: { text } }) => text);

describe('Labels', () => {
  test('that are far enough apart are all placed', () => {
    expect(names([label('Chile', 100, 100), label('Peru', 200, 100)])).toEqual(['Chile', 'Peru']);
  });

  test('have two paddings between them', () => {
    // Each is 12 high, so their middles are 20 apart.
    expect(names([label('Chile', 100, 100), label('Peru', 100, 120)])).toEqual(['Chile', 'Peru']);
    expect(names([label('Chile', 100, 100), label('Peru', 100, 119.9)])).toEqual(['Chile']);
  });

  test('are left out where a more important one is, whatever their order', () => {
    expect(names([label('Chile', 100, 100, 2), label('Peru', 105, 105, 1)])).toEqual(['Peru']);
    expect(names([label('Peru', 105, 105, 1), label('Chile', 100, 100, 2)])).toEqual(['Peru']);
  });

  test('of the same rank are placed in the order of the input', () => {
    expect(names([label('Chile', 100, 100), label('Peru', 105, 105)])).toEqual(['Chile']);
    expect(names([label('Peru', 105, 105), label('Chile', 100, 100)])).toEqual(['Peru']);
  });

  test('leave their place to the next if they do not fit themselves', () => {
    const [first, second, third] = [
      label('Chile', 100, 100, 1),
      label('Peru', 100, 110, 2),
      label('Cuba', 100, 121, 3),
    ];
    expect(names([first, second, third])).toEqual(['Chile', 'Cuba']);
  });

  test('are left out where an obstacle is', () => {
    const legend = { left: 0, top: 150, right: 120, bottom: 200 };
    // 6 to the bottom of the line and 4 of padding.
    expect(names([label('Chile', 60, 140.1), label('Peru', 200, 180)], [legend])).toEqual(['Peru']);
    expect(names([label('Chile', 60, 140), label('Peru', 200, 180)], [legend])).toEqual(['Chile', 'Peru']);
  });

  test('are not cut by an edge of the picture, nor closer to it than their padding', () => {
    const inside = [label('Chile', 100, 10), label('Peru', 100, 190)];
    expect(names(inside)).toEqual(['Chile', 'Peru']);
    expect(names([label('Chile', 100, 9.9), label('Peru', 100, 190.1)])).toEqual([]);
    // 21.92 wide.
    expect(names([label('Chile', 15, 50), label('Chile', 385, 100)])).toEqual(['Chile', 'Chile']);
    expect(names([label('Chile', 14.9, 50), label('Chile', 385.1, 100)])).toEqual([]);
  });
});

describe('A placed label', () => {
  const [placed] = placeLabels([label('Chile', 100, 100)], LAYOUT, PICTURE);

  test('is centred on its point', () => {
    expect(placed?.box.left).toBeCloseTo(89.04);
    expect(placed?.box.right).toBeCloseTo(110.96);
    expect(placed?.box).toMatchObject({ top: 94, bottom: 106 });
  });

  test('has its baseline ten twenty-fourths of the font size below the middle of the line, as on the map', () => {
    expect(placed?.lines).toEqual([{ text: 'Chile', x: 100, y: 100 + 100 / 24 }]);
  });

  test('has lines 1.2 ems apart, half of them above its point', () => {
    const [two] = placeLabels([label('United Arab Emirates', 100, 100)], LAYOUT, PICTURE);
    expect(two?.lines).toEqual([
      { text: 'United Arab', x: 100, y: 94 + 100 / 24 },
      { text: 'Emirates', x: 100, y: 106 + 100 / 24 },
    ]);
    expect(two?.box).toMatchObject({ top: 88, bottom: 112 });
  });

  test('is moved by its offset, in ems', () => {
    const [moved] = placeLabels([label('Chile', 100, 100, 0, [0.5, -1.3])], LAYOUT, PICTURE);
    expect(moved?.lines).toEqual([{ text: 'Chile', x: 105, y: 87 + 100 / 24 }]);
    expect(moved?.box).toMatchObject({ top: 81, bottom: 93 });
  });

  test('carries what came with the label', () => {
    const [korea] = placeLabels([{ ...label('한국', 100, 100), party: 'KOR' }], LAYOUT, PICTURE);
    expect(korea?.label.party).toBe('KOR');
  });
});
