import { describe, expect, test } from 'vitest';
import type { Filters } from '../../../../src/domain/partnership/filter.ts';
import { isIncluded } from '../../../../src/state/derived/included.ts';
import { lensRecord } from '../../../../src/state/derived/lensRecord.ts';
import { through } from '../../domain/partnership/made.ts';
import { DATASET } from '../smallDataset.ts';

const included = (
  kind: 'partnership' | 'event' | 'country',
  id: string,
  party: readonly string[],
  filters: Partial<Filters> = {},
) => isIncluded(DATASET, through(party, filters), { kind, id });

describe('Korea’s lens includes', () => {
  test("Korea's partnerships, and not those of others", () => {
    expect(included('partnership', 'korea-vietnam', ['KOR'])).toBe(true);
    expect(included('partnership', 'japan-us', ['KOR'])).toBe(false);
  });

  test('Korea, and the parties of its partnerships', () => {
    expect(included('country', 'KOR', ['KOR'])).toBe(true);
    expect(included('country', 'VNM', ['KOR'])).toBe(true);
    expect(included('country', 'DEU', ['KOR'])).toBe(false);
  });

  test('nothing that is missing from the record', () => {
    expect(included('partnership', 'atlantis', ['KOR'])).toBe(false);
    expect(included('event', '__proto__', [])).toBe(false);
  });
});

test('A filter excludes partnerships that do not match, and countries that are only in those', () => {
  expect(included('partnership', 'korea-vietnam', ['KOR'], { kind: ['bloc'] })).toBe(false);
  expect(included('country', 'JPN', ['KOR'], { kind: ['bloc'] })).toBe(true);
  expect(included('country', 'VNM', ['KOR'], { kind: ['bloc'] })).toBe(false);
});

test.each([
  ['Korea', through(['KOR'])],
  ['Vietnam and the EU', through(['VNM', 'EUU'])],
  ['the whole world', through([])],
  ['Korea’s blocs', through(['KOR'], { kind: ['bloc', 'summit'] })],
])('Included items are those in the lens record of %s', (_, query) => {
  const record = lensRecord(DATASET, query);
  const ids = (kind: 'partnership' | 'event') => {
    const all = kind === 'partnership' ? DATASET.partnerships : DATASET.events;
    return [...all.keys()].filter((id) => isIncluded(DATASET, query, { kind, id })).sort();
  };
  expect(ids('partnership')).toEqual(record.partnerships.map(({ id }) => id).sort());
  expect(ids('event')).toEqual(record.events.map(({ id }) => id).sort());
});
