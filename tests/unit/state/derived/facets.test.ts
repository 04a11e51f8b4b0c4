import { describe, expect, test } from 'vitest';
import type { Filters } from '../../../../src/domain/partnership/filter.ts';
import type { Time } from '../../../../src/domain/time/time.ts';
import {
  chosenInFacet,
  facetsOf,
  type FacetName,
  nearestDay,
  unfilteredAt,
  waysBack,
  without,
} from '../../../../src/state/derived/facets.ts';
import { formatDay } from '../../../../src/domain/time/date.ts';
import { lensRecord } from '../../../../src/state/derived/lensRecord.ts';
import { on, through } from '../../domain/partnership/made.ts';
import { FILTER_DATASET } from '../filterDataset.ts';

const DAY: Time = { mode: 'on', day: on('2024-07-01') };

/** The counts of each value of a facet, as `value partnerships events`. */
function counts(
  name: FacetName,
  party: string[],
  filters: Partial<Filters> = {},
  time: Time = DAY,
): string[] {
  const facet = facetsOf(FILTER_DATASET, through(party, filters), time).find((one) => one.name === name);
  return (facet?.options ?? []).map(
    ({ value, partnerships, events }) => `${value} ${partnerships} ${events}`,
  );
}

describe('on 1 July 2024, through the lens of Korea', () => {
  test('each mineral has the number of its partnerships and events, the most records first', () => {
    expect(counts('mineral', ['KOR'])).toEqual([
      'lithium 1 0',
      'nickel 0 0',
      'rare-earths 1 0',
      'gallium 1 0',
      'graphite 0 1',
      'tungsten 1 0',
      'none 1 2',
    ]);
  });

  test('kinds of partnerships restrict partnerships and events, kinds of events restrict events only', () => {
    expect(counts('partnershipKind', ['KOR'])).toEqual([
      'bloc 1 2',
      'trilateral 0 0',
      'bilateral 2 0',
      'national 1 1',
    ]);
    expect(counts('eventKind', ['KOR']).filter((line) => !line.endsWith(' 4 0'))).toEqual([
      'ministerial 4 1',
      'chairmanship 4 1',
      'export-control 4 1',
    ]);
  });

  test('a value is counted with the filters of the other facets, not with its own', () => {
    expect(counts('binding', ['KOR'], { mineral: ['none', 'gallium'] })).toEqual([
      'binding 1 0',
      'non-binding 1 2',
      'unknown 0 0',
    ]);
    expect(counts('mineral', ['KOR'], { mineral: ['none', 'gallium'] })).toEqual(counts('mineral', ['KOR']));
    expect(counts('partnershipKind', ['KOR'], { kind: ['bloc', 'ministerial'] })).toEqual([
      'bloc 1 1',
      'trilateral 0 0',
      'bilateral 2 0',
      'national 1 0',
    ]);
  });

  test('the chosen values are marked', () => {
    const query = through(['KOR'], { kind: ['bloc', 'summit'], confidence: ['low'] });
    const chosen = facetsOf(FILTER_DATASET, query, DAY).map(({ name, options }) => [
      name,
      options.filter((option) => option.chosen).map(({ value }) => value),
    ]);
    expect(Object.fromEntries(chosen)).toEqual({
      mineral: [],
      partnershipKind: ['bloc'],
      binding: [],
      eventKind: ['summit'],
      confidence: ['low'],
    });
    expect(chosenInFacet(FILTER_DATASET, query, 'eventKind')).toEqual({ key: 'kind', values: ['summit'] });
    expect(without(FILTER_DATASET, query, 'eventKind')).toEqual({
      mineral: [],
      kind: ['bloc'],
      confidence: ['low'],
      binding: [],
    });
  });
});

test('The counts depend on lens, date and mode', () => {
  expect(counts('confidence', [])).toEqual(['high 6 1', 'medium 6 1', 'low 6 1']);
  expect(counts('confidence', ['KOR'], {}, { mode: 'on', day: on('2022-06-14') })).toEqual([
    'high 1 1',
    'medium 1 0',
    'low 1 0',
  ]);
  expect(counts('confidence', ['KOR'], {}, { mode: 'so-far', day: on('2026-09-16') })).toEqual([
    'high 4 5',
    'medium 4 1',
    'low 4 1',
  ]);
});

describe('when nothing matches', () => {
  test('the suggestions are removal of the most restrictive filter, and of the lens', () => {
    const query = through(['KOR'], { mineral: ['nickel'], kind: ['bilateral'], binding: ['binding'] });
    expect(waysBack(FILTER_DATASET, query, DAY)).toEqual([{ remove: 'lens', partnerships: 2, events: 0 }]);
    const fewer = through(['KOR'], { mineral: ['nickel'], kind: ['bilateral'] });
    expect(waysBack(FILTER_DATASET, fewer, DAY)).toEqual([
      { remove: 'mineral', partnerships: 2, events: 0 },
      { remove: 'lens', partnerships: 2, events: 0 },
    ]);
  });

  test('there is no suggestion if two filters each exclude everything', () => {
    const query = through([], { mineral: ['graphite'], confidence: ['low'], kind: ['trilateral'] });
    expect(waysBack(FILTER_DATASET, query, DAY)).toEqual([]);
  });
});

test('The unfiltered counts are those of the lens on the date', () => {
  expect(unfilteredAt(FILTER_DATASET, ['KOR'], DAY)).toEqual({ partnerships: 4, events: 3 });
  expect(unfilteredAt(FILTER_DATASET, ['KOR'], { mode: 'on', day: on('1990-01-01') }).partnerships).toBe(0);
});

test('The nearest day with records has a start of a partnership or an event', () => {
  const days = (filters: Partial<Filters>, day: string) => {
    const found = nearestDay(lensRecord(FILTER_DATASET, through(['KOR'], filters)), on(day));
    return found === null ? null : formatDay(found);
  };
  expect(days({ kind: ['national'] }, '1999-01-01')).toBe('2023-08-01');
  expect(days({ kind: ['national'] }, '2026-01-01')).toBe('2023-10-20');
  expect(days({ mineral: ['graphite'], kind: ['bloc'] }, '2026-01-01')).toBe(null);
});
