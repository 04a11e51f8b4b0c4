import { expect, test } from 'vitest';
import type { Item } from '../../../../src/cartography/picture/displayList.ts';
import { seenIn } from '../../../../src/cartography/picture/seen.ts';

const picture = (...items: Item[]) => ({ name: '', width: 100, height: 50, items });
const arc = (id: string, ...points: number[]): Item => ({
  type: 'path',
  pieces: [{ type: 'line', points }],
  shows: { kind: 'partnership', id },
});
const event = (id: string, x: number, y: number, opacity = 1): Item => ({
  type: 'dot',
  x,
  y,
  radius: 3,
  opacity,
  shows: { kind: 'event', id },
});

test('what lies outside of a picture is not seen', () => {
  const { arcs, events } = seenIn(
    picture(
      arc('in', -10, 10, 20, 20),
      arc('out', -10, 10, -20, 20),
      event('edge', 102, 10),
      event('far', 104, 10),
    ),
  );
  expect([[...arcs], [...events]]).toEqual([['in'], ['edge']]);
});

test('what is cut off by a group is not seen', () => {
  const group: Item = {
    type: 'group',
    x: 0,
    y: 20,
    clip: { x: 0, y: 0, width: 100, height: 10 },
    items: [event('in', 50, 5), event('below', 50, 20), event('above', 50, -5)],
  };
  expect([...seenIn(picture(group)).events]).toEqual(['in']);
});

test('a ring is not an arc, and what is faint beside a selection does not count', () => {
  const ring = (id: string, opacity: number): Item => ({
    type: 'dot',
    x: 5,
    y: 5,
    radius: 5,
    opacity,
    shows: { kind: 'partnership', id },
  });
  const { rings, arcs } = seenIn(picture(ring('shown', 0.9), ring('faint', 0.1)));
  expect([[...rings], [...arcs]]).toEqual([['shown'], []]);
});
