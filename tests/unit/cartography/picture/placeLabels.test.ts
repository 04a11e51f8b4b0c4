import { describe, expect, test } from 'vitest';
import type { Clutter } from '../../../../src/cartography/picture/clutter.ts';
import { type Candidate, type Label, placeLabels } from '../../../../src/cartography/picture/placeLabels.ts';

const LAYOUT = { size: 10, maxWidth: 7, letterSpacing: 0.02, padding: 4 };
const PICTURE = { left: 0, top: 0, right: 400, bottom: 200 };

const at = (x: number, y: number, cost = 0, anchor: Candidate['anchor'] = [0, 0]): Candidate => ({
  key: `${x} ${y}`,
  x,
  y,
  anchor,
  cost,
});

const label = (text: string, x: number, y: number, rank = 1): Label => ({
  id: text,
  text,
  rank,
  candidates: [at(x, y)],
});

const clutter = (points: Clutter['points'], linesIn: Clutter['linesIn'] = () => 0): Clutter => ({
  points,
  linesIn,
});

const names = (labels: readonly Label[], around?: Clutter) =>
  placeLabels(labels, LAYOUT, PICTURE, around).map(({ label: { text } }) => text);

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

  test('near an edge move inside, with their padding, and are left out if that is too far', () => {
    // 12 high and 21.92 wide, so with the padding the middle is at least 10 from the top and 14.96 from the left.
    const [placed] = placeLabels([label('Chile', 5, 2)], LAYOUT, PICTURE);
    expect(placed?.box.left).toBeCloseTo(4);
    expect(placed?.box.top).toBeCloseTo(4);
    expect(names([label('Chile', 395, 198)])).toEqual(['Chile']);
    expect(names([label('Chile', -16, 100)])).toEqual([]);
  });

  test('are left out where points are, unless they may stand on so many', () => {
    const points = [80, 100, 120].map((left) => ({ left, top: 98, right: left + 4, bottom: 102 }));
    const chile = label('Chile', 100, 100);
    expect(names([chile], clutter(points))).toEqual([]);
    expect(names([{ ...chile, mostPoints: 1 }], clutter(points))).toEqual(['Chile']);
    expect(names([{ ...chile, mostPoints: 1 }], clutter([...points, ...points]))).toEqual([]);
  });

  test('with a padding of their own may be closer to others', () => {
    const close = [label('Chile', 100, 100), label('Peru', 100, 117.1)];
    expect(names(close)).toEqual(['Chile']);
    expect(names(close.map((one) => ({ ...one, padding: 1 })))).toEqual(['Chile', 'Peru']);
  });
});

describe('Of its candidates a label takes', () => {
  const taken = (candidates: readonly Candidate[], around?: Clutter) =>
    placeLabels([{ ...label('Chile', 0, 0), candidates }], LAYOUT, PICTURE, around)[0]?.candidate;
  const [best, second] = [at(100, 100), at(200, 100, 1)];

  test('the one that costs least', () => {
    expect(taken([second, best])).toBe(best);
  });

  test('the next one if a point is there', () => {
    expect(taken([best, second], clutter([{ left: 98, top: 98, right: 102, bottom: 102 }]))).toBe(second);
  });

  test('the next one if lines hide more of it than that costs', () => {
    const lines = (length: number) => clutter([], ({ left }) => (left < 150 ? length : 0));
    expect(taken([best, second], lines(9))).toBe(best);
    expect(taken([best, second], lines(11))).toBe(second);
  });

  test('the next one if the first is beside the capital of another country, but not if it is its own', () => {
    // The name ends at 110.96.
    const capital = { left: 114, top: 98, right: 118, bottom: 102 };
    expect(taken([best, second], clutter([{ ...capital, capitalOf: 'Peru' }]))).toBe(second);
    expect(taken([best, second], clutter([{ ...capital, capitalOf: 'Chile' }]))).toBe(best);
  });

  test('none where another name is', () => {
    const peru = { ...label('Peru', 100, 100, 0) };
    const chile = { ...label('Chile', 0, 0), candidates: [best, second] };
    expect(placeLabels([chile, peru], LAYOUT, PICTURE)[1]?.candidate).toBe(second);
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
    expect(two?.lines.map(({ text }) => text)).toEqual(['United Arab', 'Emirates']);
    expect(two?.lines[0]?.y).toBeCloseTo(94 + 100 / 24);
    expect(two?.lines[1]?.y).toBeCloseTo(106 + 100 / 24);
    expect(two?.box).toMatchObject({ top: 88, bottom: 112 });
  });

  test('has the part at its point that the candidate says', () => {
    const candidates = [at(100, 100, 0, [-1, 1])];
    const [right] = placeLabels([{ ...label('Chile', 0, 0), candidates }], LAYOUT, PICTURE);
    expect(right?.box).toMatchObject({ left: 100, bottom: 100 });
  });

  test('carries what came with the label', () => {
    const [korea] = placeLabels([{ ...label('한국', 100, 100), party: 'KOR' }], LAYOUT, PICTURE);
    expect(korea?.label.party).toBe('KOR');
  });
});
