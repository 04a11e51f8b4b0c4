import { describe, expect, test } from 'vitest';
import {
  countUpTo,
  dayOfInterval,
  nextDay,
  previousDay,
  snap,
  intervalStart,
} from '../../../../src/domain/time/sortedDays.ts';

describe('among the days of events', () => {
  const days = [10, 20, 20, 30];

  test('the next is later and the previous earlier, however many share a day', () => {
    expect([9, 10, 19, 20, 30].map((day) => nextDay(days, day))).toEqual([10, 20, 20, 30, null]);
    expect([10, 11, 20, 21, 31].map((day) => previousDay(days, day))).toEqual([null, 10, 10, 20, 30]);
    expect([nextDay([], 5), previousDay([], 5)]).toEqual([null, null]);
  });

  test('the count up to a day includes that day', () => {
    expect([9, 10, 19, 20, 29, 30, 99].map((day) => countUpTo(days, day))).toEqual([0, 1, 1, 3, 3, 4, 4]);
    expect(countUpTo([], 5)).toBe(0);
  });

  test('an interval starts at the last change day, and at minus infinity before the first', () => {
    expect([9, 10, 19, 20, 99].map((day) => intervalStart([10, 20], day))).toEqual([
      -Infinity,
      10,
      10,
      20,
      20,
    ]);
  });

  test('an interval has one day that stands for it, also before the first change day', () => {
    expect([-5, 9, 10, 19, 20, 99].map((day) => dayOfInterval([10, 20], day))).toEqual([
      9, 9, 10, 10, 20, 20,
    ]);
    expect(dayOfInterval([], 5)).toBe(dayOfInterval([], 99));
  });

  test('snapping returns the nearest one in range, or the day itself if there is none', () => {
    expect(snap(days, 14, 8, 22)).toBe(10);
    expect(snap(days, 16, 8, 22)).toBe(20);
    expect(snap(days, 12, 10, 14)).toBe(10);
    expect(snap(days, 18, 16, 20)).toBe(20);
    expect(snap(days, 15, 11, 19)).toBe(15);
    expect(snap([], 15, 0, 99)).toBe(15);
  });
});
