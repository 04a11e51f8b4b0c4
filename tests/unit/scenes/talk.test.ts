/** The order of a talk, and its clock. */
import { expect, test } from 'vitest';
import { clockTime } from '../../../src/scenes/presenter/clockTime.ts';
import { besidePlace, progressAt } from '../../../src/scenes/presenter/talk.ts';

test('A talk of three scenes goes from the start card through the scenes to the end card, and back', () => {
  expect(besidePlace('start', 1, 3)).toBe(1);
  expect(besidePlace(1, 1, 3)).toBe(2);
  expect(besidePlace(3, 1, 3)).toBe('end');
  expect(besidePlace('end', -1, 3)).toBe(3);
  expect(besidePlace(1, -1, 3)).toBe('start');
});

test('There is nothing before the start card and after the end card', () => {
  expect(besidePlace('start', -1, 3)).toBeNull();
  expect(besidePlace('end', 1, 3)).toBeNull();
});

test('The progress is nothing at the start, and all at the last scene', () => {
  expect(['start' as const, 1, 2, 4, 'end' as const].map((place) => progressAt(place, 4))).toEqual([
    0, 0.25, 0.5, 1, 1,
  ]);
});

test('A clock shows minutes and seconds, and hours from the first on', () => {
  expect([0, 59_999, 60_000, 425_000, 4_025_000].map(clockTime)).toEqual([
    '0:00',
    '0:59',
    '1:00',
    '7:05',
    '1:07:05',
  ]);
});
