import { describe, expect, test } from 'vitest';
import type { Item, Picture, Shown } from '../../../../src/cartography/picture/displayList.ts';
import { shownAt, shownIn } from '../../../../src/cartography/picture/shownAt.ts';

const shown = (kind: Shown['kind'], id: string): { shows: Shown } => ({ shows: { kind, id } });

/** A square country with a lake, and one to the right of it, outside of the picture. */
const KOREA: Item = {
  type: 'path',
  pieces: [
    { type: 'ring', points: [0, 0, 60, 0, 60, 60, 0, 60] },
    { type: 'ring', points: [40, 40, 50, 40, 50, 50, 40, 50] },
  ],
  fill: 'grey',
  ...shown('country', 'KOR'),
};
const JAPAN: Item = {
  type: 'path',
  pieces: [{ type: 'ring', points: [110, 0, 120, 0, 120, 60] }],
  fill: 'grey',
  ...shown('country', 'JPN'),
};
const ARC: Item = {
  type: 'path',
  pieces: [{ type: 'curve', points: [0, 80, 50, 40, 100, 80] }],
  stroke: { colour: 'blue', width: 1 },
  ...shown('partnership', 'msp'),
};
const RING: Item = { type: 'dot', x: 20, y: 20, radius: 6, ...shown('partnership', 'controls') };
const EVENT: Item = { type: 'dot', x: 22, y: 20, radius: 3, fill: 'red', ...shown('event', 'summit') };
const NAME: Item = {
  type: 'text',
  x: 30,
  y: 30,
  text: 'Korea',
  anchor: 'middle',
  size: 12,
  weight: 400,
  fill: 'black',
};

const pictureWith = (...items: Item[]): Picture => ({ name: '', width: 100, height: 100, items });
const ALL = pictureWith(KOREA, JAPAN, ARC, RING, EVENT, NAME);
const idsAt = (picture: Picture, x: number, y: number) => shownAt(picture, x, y, 5).map(({ id }) => id);

describe('at a point', () => {
  test('an arc is its partnership, whichever of its arcs it is', () => {
    const arc: Item = { ...ARC, shows: { kind: 'partnership', id: 'msp', part: 'KOR USA' } };
    expect(shownAt(pictureWith(arc), 50, 60, 5)).toEqual([{ kind: 'partnership', id: 'msp' }]);
  });

  test('the topmost event comes first, then the partnership below it, and no country', () => {
    expect(idsAt(ALL, 20, 20)).toEqual(['summit', 'controls']);
  });

  test('an arc is found along its curve, within reach', () => {
    // The middle of a quadratic curve is half as high as its control point.
    expect(idsAt(ALL, 50, 64.5)).toEqual(['msp']);
    expect(idsAt(ALL, 50, 66)).toEqual([]);
  });

  test('a country is found where nothing else is, and not in its lake', () => {
    expect(idsAt(ALL, 10, 50)).toEqual(['KOR']);
    expect(idsAt(ALL, 45, 45)).toEqual([]);
    expect(idsAt(ALL, 80, 20)).toEqual([]);
  });

  test('what is drawn twice is found once', () => {
    expect(idsAt(pictureWith(ARC, ARC), 50, 60)).toEqual(['msp']);
  });

  test('what a group moves is found where it is seen, and not outside of its clip', () => {
    const clip = { x: 0, y: 0, width: 20, height: 20 };
    const moved = pictureWith({ type: 'group', x: 40, y: 10, clip, items: [KOREA] });
    expect(idsAt(moved, 45, 15)).toEqual(['KOR']);
    expect([...idsAt(moved, 30, 15), ...idsAt(moved, 65, 15)]).toEqual([]);
  });
});

describe('in sight', () => {
  test('events, partnerships and countries, topmost first, without what is outside', () => {
    expect(shownIn(ALL)).toEqual([
      { kind: 'event', id: 'summit' },
      { kind: 'partnership', id: 'controls' },
      { kind: 'partnership', id: 'msp' },
      { kind: 'country', id: 'KOR' },
    ]);
  });

  test('a country that is larger than the picture', () => {
    const large: Item = {
      ...KOREA,
      pieces: [{ type: 'ring', points: [-50, -50, 200, -50, 200, 200, -50, 200] }],
    };
    expect(shownIn(pictureWith(large))).toEqual([{ kind: 'country', id: 'KOR' }]);
  });
});
