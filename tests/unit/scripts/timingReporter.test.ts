import { expect, test } from 'vitest';
import { timingText } from '../../../scripts/timingReporter.ts';

test("A project's time is from the start of its first file to the end of its last, and projects are listed in order of their start", () => {
  const times = [
    { project: 'e2e', file: 'tests/e2e/axe.test.ts', seconds: 61.25, start: 40, end: 101.25 },
    { project: 'unit', file: 'tests/unit/a.test.ts', seconds: 3, start: 1, end: 4 },
    { project: 'unit', file: 'tests/unit/b.test.ts', seconds: 5.04, start: 2, end: 7.04 },
  ];
  expect(timingText(times).split('\n')).toEqual([
    'Seconds of each project',
    '     6.0  unit (files: 2)',
    '    61.3  e2e (files: 1)',
    'Seconds of the slowest files',
    '    61.3  tests/e2e/axe.test.ts',
    '     5.0  tests/unit/b.test.ts',
    '     3.0  tests/unit/a.test.ts',
  ]);
});

test('Only the ten slowest files are listed', () => {
  const times = Array.from({ length: 12 }, (_, n) => ({
    project: 'unit',
    file: `${n}.test.ts`,
    seconds: n,
    start: 0,
    end: n,
  }));
  const listed = timingText(times).split('\n').slice(3);
  expect(listed).toHaveLength(10);
  expect(listed.at(-1)).toBe('     2.0  2.test.ts');
});
