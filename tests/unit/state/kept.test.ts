import { expect, test } from 'vitest';
import { type Kept, readKept } from '../../../src/state/kept.ts';

const DEFAULTS: Kept = { speed: 1, expanded: false };

test('What the page before has kept is read', () => {
  const kept: Kept = { speed: 2, expanded: true };
  expect(readKept(kept, DEFAULTS)).toEqual(kept);
});

test.for([
  ['nothing', null],
  ['the state of another script', { scroll: 300 }],
  ['a speed of another version', { ...DEFAULTS, speed: 'slow' }],
  ['a speed that is null', { ...DEFAULTS, speed: null }],
  ['a list', []],
])('Instead of %s the page begins anew', ([, value]) => {
  expect(readKept(value, DEFAULTS)).toEqual(DEFAULTS);
});
