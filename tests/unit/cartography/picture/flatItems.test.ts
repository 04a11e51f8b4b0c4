import { expect, test } from 'vitest';
import type { Item } from '../../../../src/cartography/picture/displayList.ts';
import { flatItems } from '../../../../src/cartography/picture/flatItems.ts';

const flat = (...items: Item[]) => flatItems({ name: '', width: 100, height: 50, items });

const group = (items: Item[], x = 10, y = 20): Item => ({
  type: 'group',
  x,
  y,
  clip: { x: 0, y: 0, width: 40, height: 20 },
  items,
});

test('what is in a group is where the group has it, cut to what the group shows', () => {
  expect(flat(group([{ type: 'box', x: 5, y: 5, width: 60, height: 60, fill: '#123456' }]))).toEqual([
    { type: 'box', x: 15, y: 25, width: 35, height: 15, fill: '#123456' },
  ]);
  expect(
    flat(
      group([
        {
          type: 'path',
          pieces: [{ type: 'line', points: [-5, 5, 20, 5] }],
          stroke: { colour: '#000000', width: 1 },
        },
      ]),
    ),
  ).toMatchObject([{ pieces: [{ points: [10, 25, 30, 25] }] }]);
});

test('groups in groups add up, and nothing is seen outside of any of them', () => {
  const dot: Item = { type: 'dot', x: 5, y: 5, radius: 2, fill: '#123456' };
  expect(flat(group([group([dot], 3, 4)]))).toEqual([{ ...dot, x: 18, y: 29 }]);
  expect(flat(group([group([dot], 60, 4)]))).toEqual([]);
});

test('a circle at an edge is an area without what is outside, and a line', () => {
  const shows = { kind: 'event', id: 'summit' } as const;
  const [area, line] = flat({
    type: 'dot',
    x: 0,
    y: 25,
    radius: 10,
    fill: '#123456',
    fillOpacity: 0.5,
    opacity: 0.5,
    stroke: { colour: '#000000', width: 2 },
    shows,
  });
  expect(area).toMatchObject({ type: 'path', fill: '#123456', opacity: 0.25, shows });
  expect(line).toMatchObject({ type: 'path', stroke: { width: 2 }, opacity: 0.5, shows });
  const xs = (item: typeof area) =>
    item?.type === 'path' ? item.pieces.flatMap(({ points }) => points.filter((_, i) => i % 2 === 0)) : [];
  expect([Math.min(...xs(area)), Math.max(...xs(area))]).toEqual([0, 10]);
  expect([Math.min(...xs(line)), Math.max(...xs(line))]).toEqual([0, 11]);
});

test('a text is there as a whole or not at all', () => {
  const text = (x: number): Item => ({
    type: 'text',
    x,
    y: 10,
    text: 'Seoul',
    anchor: 'middle',
    size: 10,
    weight: 400,
    fill: '#000000',
  });
  expect(flat(text(99), text(101))).toEqual([text(99)]);
});
