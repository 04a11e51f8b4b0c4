import { describe, expect, test } from 'vitest';
import { compareOn } from '../../../../src/domain/partnership/comparison.ts';
import type { DatedPartnership } from '../../../../src/domain/partnership/partnership.ts';
import { life, MSP, on, partnership } from './made.ts';

type WithMinerals = DatedPartnership & { readonly minerals: readonly string[] };

const of = (id: string, made: DatedPartnership, minerals: readonly string[] = []): WithMinerals => ({
  ...made,
  id,
  minerals,
});
/** A union of Germany and France. */
const union = (party: string) => (party === 'EUU' ? ['DEU', 'FRA'] : []);

const RECORD = [
  of('msp', MSP, ['lithium']),
  of('pact', partnership('bilateral', ['KOR', 'JPN'], { life: life('2025-02-27') }), ['nickel']),
  of('korea-vietnam', partnership('bilateral', ['KOR', 'VNM']), ['tungsten']),
  of('eu-japan', partnership('bilateral', ['EUU', 'JPN']), ['cobalt']),
  of('controls', {
    ...partnership('national', ['CHN']),
    affected: [{ party: 'JPN', since: on('2023-08-01') }],
  }),
];

function compared(a: string, b: string, day: string) {
  const { shared, only, otherTimes, measures, minerals } = compareOn(RECORD, [a, b], on(day), union);
  const ids = (some: readonly WithMinerals[]) => some.map(({ id }) => id).join(' ');
  return {
    shared: shared.map(({ partnership: { id }, throughUnion }) => (throughUnion ? `(${id})` : id)).join(' '),
    only: only.map(ids),
    otherTimes: ids(otherTimes),
    measures: ids(measures),
    minerals,
  };
}

describe('two countries compared on a day', () => {
  test('share the partnerships of which both are members that day, with those of other times listed separately', () => {
    const before = compared('KOR', 'JPN', '2025-02-26');
    expect([before.shared, before.otherTimes]).toEqual(['msp', 'pact']);
    const after = compared('KOR', 'JPN', '2025-02-27');
    expect([after.shared, after.otherTimes]).toEqual(['msp pact', '']);
    expect(compared('KOR', 'JPN', '2026-02-04').otherTimes).toBe('msp');
  });

  test('have partnerships that the other has not', () => {
    expect(compared('KOR', 'JPN', '2025-02-27').only).toEqual(['korea-vietnam', 'eu-japan']);
    expect(compared('JPN', 'KOR', '2025-02-27').only).toEqual(['eu-japan', 'korea-vietnam']);
  });

  test('share partnerships of which they are members only through a union', () => {
    const { shared, only } = compared('DEU', 'JPN', '2024');
    expect(shared).toBe('(eu-japan)');
    expect(only).toEqual(['', 'msp']);
    expect(compared('DEU', 'FRA', '2024').shared).toBe('(eu-japan)');
  });

  test('have the measures of one that affect the other, from the day they do', () => {
    expect(compared('CHN', 'JPN', '2023-07-31').measures).toBe('');
    expect(compared('CHN', 'JPN', '2023-08-01').measures).toBe('controls');
    expect(compared('JPN', 'CHN', '2023-08-01').measures).toBe('controls');
    expect(compared('CHN', 'KOR', '2023-08-01')).toMatchObject({
      measures: '',
      only: ['controls', 'msp korea-vietnam'],
    });
  });

  test('have common and separate minerals, by the partnerships of which they are direct members', () => {
    expect(compared('KOR', 'JPN', '2025-02-27').minerals).toEqual({
      both: ['lithium', 'nickel'],
      only: [['tungsten'], ['cobalt']],
    });
    expect(compared('DEU', 'JPN', '2026-06-01').minerals).toEqual({
      both: [],
      only: [[], ['cobalt', 'nickel']],
    });
  });

  test('share nothing as observers', () => {
    expect(compared('NZL', 'JPN', '2025-03-04').shared).toBe('');
  });
});
