import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Drawing, drawingOn, drawingSpans } from '../../../../src/domain/partnership/arcs.ts';
import { covers } from '../../../../src/domain/time/life.ts';
import { changeDaysOf } from '../../../../src/domain/partnership/partnership.ts';
import { life, MSP, on, partnership, somePartnership } from './made.ts';

/** Sorted texts: `USA–KOR`, `USA–KOR?` if uncertain, `(KOR)` for a ring. */
const spelled = ({ arcs, rings }: Drawing) =>
  [
    ...arcs.map(({ from, to, status }) => `${from}–${to}${status === 'uncertain' ? '?' : ''}`),
    ...rings.map(({ party, status }) => `(${party})${status === 'uncertain' ? '?' : ''}`),
  ].sort();

describe('on a day, a partnership is drawn as', () => {
  test('one arc for two parties', () => {
    expect(spelled(drawingOn(partnership('bilateral', ['KOR', 'VNM']), 0, []))).toEqual(['KOR–VNM']);
  });

  test('a triangle for three', () => {
    expect(spelled(drawingOn(partnership('trilateral', ['KOR', 'USA', 'JPN']), 0, []))).toEqual([
      'KOR–JPN',
      'KOR–USA',
      'USA–JPN',
    ]);
  });

  test('an arc to each member of a bloc: from Washington until 30 June 2024, from Seoul the day after', () => {
    expect(spelled(drawingOn(MSP, on('2024-06-30'), ['KOR']))).toEqual(['USA–IND', 'USA–JPN', 'USA–KOR']);
    expect(spelled(drawingOn(MSP, on('2024-07-01'), ['KOR']))).toEqual(['KOR–IND', 'KOR–JPN', 'KOR–USA']);
  });

  test('a ring on each member of a bloc without hub, or arcs if a member is in focus', () => {
    const bloc = partnership('bloc', ['KOR', 'USA', 'JPN']);
    expect(spelled(drawingOn(bloc, 0, []))).toEqual(['(JPN)', '(KOR)', '(USA)']);
    expect(spelled(drawingOn(bloc, 0, ['KOR']))).toEqual(['KOR–JPN', 'KOR–USA']);
    expect(drawingOn(bloc, 0, []).arcs).toEqual([]);
  });

  test('a ring on the only member of a bloc, even if it leads', () => {
    const alone = partnership('bloc', [
      ['EUU', { lead: life() }],
      ['JPN', {}, life('2024')],
    ]);
    expect(spelled(drawingOn(alone, on('2023-12-31'), []))).toEqual(['(EUU)']);
    expect(spelled(drawingOn(alone, on('2024-01-01'), []))).toEqual(['EUU–JPN']);
  });

  test('a ring on the owner of a national measure, and arcs to those affected from the day of the event', () => {
    const controls = partnership('national', ['CHN'], {
      life: life('2023-08-01'),
      affected: [
        { party: 'KOR', since: on('2023-10-20') },
        { party: 'CHN', since: on('2023-08-01') },
      ],
    });
    expect(spelled(drawingOn(controls, on('2023-07-31'), []))).toEqual([]);
    expect(spelled(drawingOn(controls, on('2023-08-01'), []))).toEqual(['(CHN)']);
    expect(spelled(drawingOn(controls, on('2023-10-19'), []))).toEqual(['(CHN)']);
    expect(spelled(drawingOn(controls, on('2023-10-20'), []))).toEqual(['(CHN)', 'CHN–KOR']);
  });

  test('nothing before it starts and nothing from the day it ends', () => {
    expect(drawingOn(MSP, on('2022-06-13'), [])).toEqual({ arcs: [], rings: [] });
    expect(drawingOn(MSP, on('2026-02-04'), [])).toEqual({ arcs: [], rings: [] });
  });

  test('nothing to an observer, a guest or the home country of a company', () => {
    const table = ['observer', 'guest', 'company'].map((role) => [role, { [role]: life() }] as const);
    expect(spelled(drawingOn(partnership('bloc', ['KOR', 'VNM', ...table]), 0, ['KOR']))).toEqual([
      'KOR–VNM',
    ]);
  });

  test('an uncertain arc where the partnership or one of its ends is uncertain', () => {
    const half = ['VNM', {}, life('[2024-01-01..2024-02-01]')] as const;
    expect(spelled(drawingOn(partnership('bilateral', ['KOR', half]), on('2024-01-31'), []))).toEqual([
      'KOR–VNM?',
    ]);
    expect(spelled(drawingOn(partnership('bilateral', ['KOR', half]), on('2024-02-01'), []))).toEqual([
      'KOR–VNM',
    ]);
    const vague = partnership('national', ['CHN'], {
      life: life('[2024-01-01..2024-02-01]'),
      affected: [{ party: 'KOR', since: 0 }],
    });
    expect(spelled(drawingOn(vague, on('2024-01-15'), []))).toEqual(['(CHN)?', 'CHN–KOR?']);
    const spokes = partnership('bloc', ['KOR', half, 'JPN']);
    expect(spelled(drawingOn(spokes, on('2024-01-15'), ['KOR']))).toEqual(['KOR–JPN', 'KOR–VNM?']);
    expect(spelled(drawingOn(spokes, on('2024-01-15'), ['VNM']))).toEqual(['VNM–JPN?', 'VNM–KOR?']);
  });
});

describe('over time', () => {
  test('an arc that changes from uncertain to certain has a span for each, without a gap', () => {
    const { arcs } = drawingSpans(
      partnership('bilateral', ['KOR', 'VNM'], { life: life('[2024-01-01..2024-02-01]', '2025') }),
      [],
    );
    expect(arcs.map(({ status, start, end }) => [status, start, end])).toEqual([
      ['uncertain', on('2024-01-01'), on('2024-02-01')],
      ['in force', on('2024-02-01'), on('2026')],
    ]);
  });

  test('a span continues over changes of other things', () => {
    const { arcs } = drawingSpans(MSP, []);
    expect(arcs.filter(({ from, to }) => from === 'USA' && to === 'JPN')).toEqual([
      {
        partnership: 'msp',
        from: 'USA',
        to: 'JPN',
        status: 'in force',
        start: on('2022-06-14'),
        end: on('2024-07-01'),
      },
    ]);
  });

  test('a partnership without dates is drawn on all days', () => {
    expect(drawingSpans(partnership('bilateral', ['KOR', 'VNM']), []).arcs).toEqual([
      {
        partnership: 'bilateral',
        from: 'KOR',
        to: 'VNM',
        status: 'in force',
        start: -Infinity,
        end: Infinity,
      },
    ]);
  });

  test('the spans match the drawing of every day, each arc once', () => {
    fc.assert(
      fc.property(somePartnership, fc.constantFrom([], ['KOR'], ['VNM', 'USA']), (some, focus) => {
        const spans = drawingSpans(some, focus);
        const boundaries = changeDaysOf(some).flatMap((turn) => [turn - 1, turn, turn + 1]);
        for (const day of [-1e6, ...boundaries, 1e6]) {
          const drawn: Drawing = {
            arcs: spans.arcs.filter((arc) => covers(arc, day)),
            rings: spans.rings.filter((ring) => covers(ring, day)),
          };
          expect(spelled(drawn)).toEqual(spelled(drawingOn(some, day, focus)));
          const pairs = drawn.arcs.map(({ from, to }) => `${from} ${to}`);
          expect(new Set(pairs).size).toBe(pairs.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
