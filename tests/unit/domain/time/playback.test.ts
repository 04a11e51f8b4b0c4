import { expect, test } from 'vitest';
import { dayAfter, nextLeg } from '../../../../src/domain/time/playback.ts';
import { on } from '../partnership/made.ts';

const days = ['2022-06-14', '2024-06-30', '2024-07-01', '2024-07-01', '2026-09-16'].map(on);
const until = on('2026-05-26');

test('a day with an event stays 1.2 seconds, one without passes at once', () => {
  expect(nextLeg(days, on('2024-06-30'), until, 1)?.dwell).toBe(1200);
  expect(nextLeg(days, on('2024-06-29'), until, 1)?.dwell).toBe(0);
});

test('time passes quickly where nothing happens, however long that is', () => {
  expect(nextLeg(days, on('2022-06-14'), until, 1)?.passage).toBe(600);
  expect(nextLeg(days, on('2024-06-30'), until, 1)?.passage).toBe(8);
});

test('speed divides both', () => {
  expect(nextLeg(days, on('2022-06-14'), until, 4)).toMatchObject({ dwell: 300, passage: 150 });
  expect(nextLeg(days, on('2022-06-14'), until, 0.5)).toMatchObject({ dwell: 2400, passage: 1200 });
});

test('days with several events are reached once, and playing ends with the record, not with what is announced', () => {
  expect(nextLeg(days, on('2024-06-30'), until, 1)?.to).toBe(on('2024-07-01'));
  expect(nextLeg(days, on('2024-07-01'), until, 1)).toBeNull();
});

test('within a leg the day stays, moves on, and arrives', () => {
  const from = on('2022-06-14');
  const leg = { to: from + 100, dwell: 1200, passage: 500 };
  expect([0, 1200, 1450, 1700, 9999].map((ms) => dayAfter(leg, from, ms) - from)).toEqual([
    0, 0, 50, 100, 100,
  ]);
});
