import { expect, test } from 'vitest';
import { inUse } from '../../../scripts/memory/processes.ts';

test('Memory in use has neither pages of files nor those that a browser has given back', () => {
  const rollup = [
    '5587146b0000-7ffd257d0000 ---p 00000000 00:00 0                          [rollup]',
    'Rss:              640000 kB',
    'Pss:              562000 kB',
    'Pss_Dirty:        423000 kB',
    'Pss_Anon:         414000 kB',
    'Pss_File:         139000 kB',
    'Pss_Shmem:          9000 kB',
    'LazyFree:          34000 kB',
  ].join('\n');
  expect(inUse(rollup)).toBe(389);
});
