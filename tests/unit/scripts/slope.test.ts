import { expect, test } from 'vitest';
import { slope } from '../../../scripts/memory/slope.ts';

test('Memory that grows by 3 MB a minute has the slope 3, also if single values lie above and below the line', () => {
  const grown = [400, 404, 405, 410].map((value, at) => ({ at, value }));
  expect(slope(grown)).toBeCloseTo(3.1);
  expect(slope([0, 1, 2].map((at) => ({ at, value: 250 + 3 * at })))).toBe(3);
});
