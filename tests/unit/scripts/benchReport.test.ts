import { expect, test } from 'vitest';
import { callLines, goalTable } from '../../../scripts/bench/report.ts';
import { Results } from '../../../scripts/bench/results.ts';

test('A ratio is taken within each round, and their median is reported', () => {
  const results = new Results();
  for (const [step, alone] of [
    [10, 5],
    [90, 30],
    [44, 4],
  ] as const) {
    results.add('page', { step });
    results.add('alone', { step: alone });
  }
  expect(results.ratio('page', 'alone', 'step')).toBe(3);
  expect(results.value('page', 'step')).toBe(44);
});

test('A round in which a page failed does not count, and two pages that missed no frame are equal', () => {
  const results = new Results();
  results.add('page', {});
  results.add('alone', { drag: 2 });
  results.add('page', { drag: 0 });
  results.add('alone', { drag: 0 });
  expect(results.ratio('page', 'alone', 'drag')).toBe(1);
});

test('Each measured goal is reported as met or missed, beside its value; others are left out', () => {
  const results = new Results();
  results.add('150 partnerships', { step: 9, heap: 12.2 });
  results.add('engine alone, 150 partnerships', { step: 5, heap: 4 });
  const rows = goalTable(results).split('\n').slice(2);
  expect(rows.map((row) => row.replace(/ +/g, ' '))).toEqual([
    '| Step, 150 partnerships | 5.7 | ≤ 1.8 | 1.8 | met |',
    '| Heap, 150 partnerships | 2.8 | ≤ 2.5 | 3.05 | missed |',
  ]);
});

test('Calls of the engine are reported by page, and pages without any are left out', () => {
  const results = new Results();
  results.add('world', { step: 5, 'call setFeatureState': 70.25, 'call setPaintProperty': 1 });
  results.add('engine alone, world', { step: 5 });
  expect(callLines(results)).toEqual(['- world: setFeatureState 70.3, setPaintProperty 1']);
});
