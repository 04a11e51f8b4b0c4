import { expect, test } from 'vitest';
import { type Kept, readKept } from '../../../src/state/kept.ts';

const DEFAULTS: Kept = { axis: { from: 0, to: 1 }, lanes: false, speed: 1, expanded: false };

test('What the page before has kept is read', () => {
  const kept: Kept = { axis: { from: 0.5, to: 0.75 }, lanes: true, speed: 2, expanded: true };
  expect(readKept(kept, DEFAULTS)).toEqual(kept);
});

test.for([
  ['nothing', null],
  ['the state of another script', { scroll: 300 }],
  ['an axis of another version', { ...DEFAULTS, axis: [0.5, 0.75] }],
  ['an axis that is null', { ...DEFAULTS, axis: null }],
  ['a switch of another version', { ...DEFAULTS, lanes: 'all' }],
])('Instead of %s the page begins anew', ([, value]) => {
  expect(readKept(value, DEFAULTS)).toEqual(DEFAULTS);
});
