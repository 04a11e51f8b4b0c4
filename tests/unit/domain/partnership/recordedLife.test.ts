import { describe, expect, test } from 'vitest';
import {
  membershipLife,
  partnershipLife,
  provenFrom,
} from '../../../../src/domain/partnership/recordedLife.ts';
import { statusOn } from '../../../../src/domain/time/life.ts';
import { date, event, life, on } from './made.ts';

const dates = (start: string | null, end: string | null = null) => ({
  start: start === null ? null : date(start),
  end: end === null ? null : date(end),
});

describe('a partnership', () => {
  test('with a start is in force between its dates, whatever its events', () => {
    expect(partnershipLife(dates('2022-06-14', '2026-02-04'), false, on('2023-01-01'))).toEqual(
      life('2022-06-14', '2026-02-04'),
    );
  });

  test('without a start is possible at any time and certain from the day that proves it', () => {
    const undated = partnershipLife(dates(null), false, on('2024-06-28'));
    expect(['1990', '2024-06-27', '2024-06-28'].map((day) => statusOn(undated, on(day)))).toEqual([
      'uncertain',
      'uncertain',
      'in force',
    ]);
  });

  test('without a start and without an event is never certain', () => {
    expect(partnershipLife(dates(null), false, null)).toEqual({
      possible: { start: -Infinity, end: Infinity },
      certain: null,
    });
  });

  test('without a start that ended before its first event is never certain', () => {
    expect(partnershipLife(dates(null, '2024-01-01'), false, on('2024-06-28')).certain).toBeNull();
  });

  test('that is only announced has no certain day', () => {
    expect(partnershipLife(dates('2024-06-28'), true, on('2024-06-28'))).toEqual({
      possible: { start: on('2024-06-28'), end: Infinity },
      certain: null,
    });
  });
});

describe('an event proves its partnership', () => {
  const dated = (text: string, rest: Partial<Parameters<typeof provenFrom>[0][number]> = {}) => ({
    ...event(text),
    confidence: 'high' as const,
    ...rest,
  });

  test('from its first day, the earliest of several', () => {
    expect(provenFrom([dated('2024-09-16'), dated('2023-09-28'), dated('2023-10')])).toBe(on('2023-09-28'));
    expect(provenFrom([dated('2023-10')])).toBe(on('2023-10-01'));
    expect(provenFrom([dated('2023-06-22/2023-06-24')])).toBe(on('2023-06-22'));
  });

  test('on the last of the days of which one is its own', () => {
    expect(provenFrom([dated('[2023-09-01..2023-09-28]')])).toBe(on('2023-09-28'));
  });

  test('only if it is reported and confirmed', () => {
    const announced = dated('2022-01-01', { scheduled: true });
    const unconfirmed = dated('2022-06-01', { confidence: 'low' });
    expect(provenFrom([announced, unconfirmed, dated('2023-09-28', { confidence: 'medium' })])).toBe(
      on('2023-09-28'),
    );
    expect(provenFrom([announced, unconfirmed])).toBeNull();
    expect(provenFrom([])).toBeNull();
  });
});

describe('a member', () => {
  test('with a start is certain from it', () => {
    expect(membershipLife(dates('2024-07-15'), date('2024-06-28'))).toEqual(life('2024-07-15'));
  });

  test('without a start is uncertain where the partnership has one', () => {
    expect(membershipLife(dates(null, '2025'), date('2024-06-28'))).toEqual({
      possible: { start: -Infinity, end: on('2026-01-01') },
      certain: null,
    });
  });

  test('without a start follows the partnership where that has none either', () => {
    expect(membershipLife(dates(null), null)).toEqual(life());
  });
});
