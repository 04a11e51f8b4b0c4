import { expect, test } from 'vitest';
import { dayAfter, nextSegment } from '../../../../src/domain/time/playback.ts';
import { on } from '../partnership/made.ts';

const days = ['2022-06-14', '2024-06-30', '2024-07-01', '2024-07-01', '2026-09-16'].map(on);
const until = on('2026-05-26');

test('playback holds for 1.2 seconds on a day with an event, and not on others', () => {
  expect(nextSegment(days, on('2024-06-30'), until, 1)?.hold).toBe(1200);
  expect(nextSegment(days, on('2024-06-29'), until, 1)?.hold).toBe(0);
});

test('a transition is quick, however long the gap between events', () => {
  expect(nextSegment(days, on('2022-06-14'), until, 1)?.transition).toBe(600);
  expect(nextSegment(days, on('2024-06-30'), until, 1)?.transition).toBe(8);
});

test('speed divides hold and transition', () => {
  expect(nextSegment(days, on('2022-06-14'), until, 4)).toMatchObject({ hold: 300, transition: 150 });
  expect(nextSegment(days, on('2022-06-14'), until, 0.5)).toMatchObject({ hold: 2400, transition: 1200 });
});

test('days with several events are reached once, and playback ends with the record, not with scheduled events', () => {
  expect(nextSegment(days, on('2024-06-30'), until, 1)?.to).toBe(on('2024-07-01'));
  expect(nextSegment(days, on('2024-07-01'), until, 1)).toBeNull();
});

test('within a segment the day is held, moves on, and arrives', () => {
  const from = on('2022-06-14');
  const segment = { to: from + 100, hold: 1200, transition: 500 };
  expect([0, 1200, 1450, 1700, 9999].map((ms) => dayAfter(segment, from, ms) - from)).toEqual([
    0, 0, 50, 100, 100,
  ]);
});
