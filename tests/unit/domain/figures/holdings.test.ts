import { describe, expect, test } from 'vitest';
import type { Holdings } from '../../../../src/domain/figures/holdings.ts';
import { holdersOf, holdingsOf, partiesOn } from '../../../../src/domain/figures/holdings.ts';
import { DATASET, day, shown } from './realFigures.ts';

function heldBy(partnership: string, layer: string, on: string): Holdings {
  const found = DATASET.partnerships.get(partnership);
  if (!found) throw new Error(`There is no ${partnership}.`);
  const { parties } = partiesOn(found, day(on));
  return holdingsOf(shown(layer, on), holdersOf(parties, day(on), DATASET.membersOfUnion));
}

const countries = (holders: readonly { readonly country: string }[]) => holders.map(({ country }) => country);

describe('for the world’s reserves of rare earths', () => {
  test('the members of the MSP had 7.6% on the day of its launch, in the edition of 2024', () => {
    const held = heldBy('msp', 'reserves:rare-earths', '2022-06-14');
    expect([held.table.edition.id, held.later]).toEqual(['mcs2024', true]);
    // Australia 5.7, the United States 1.8, Canada 0.83 million tonnes, of 110.
    expect(countries(held.counted)).toEqual(['AUS', 'USA', 'CAN']);
    expect(held.held).toBe(8_330_000);
    expect(held.share).toBe(8_330_000 / 110_000_000);
    expect(held.shareIsAtMost).toBe(false);
    expect(held.withoutFigure).toEqual([]);
  });

  test('the members of FORGE have at most 10.6% at the data date, and India has no figure', () => {
    const held = heldBy('forge', 'reserves:rare-earths', '2026-05-26');
    expect([held.table.edition.id, held.later]).toEqual(['mcs2026', false]);
    expect(countries(held.counted)).toEqual(['AUS', 'USA', 'CAN']);
    expect(held.held).toBe(9_030_000);
    expect(held.share).toBe(9_030_000 / 85_000_000);
    expect(held.shareIsAtMost).toBe(true);
    expect(held.withoutFigure).toEqual([{ country: 'IND', through: null, reason: 'NA' }]);
  });

  test('and at most 12% of the lower world total of 27 May 2026', () => {
    expect(heldBy('forge', 'reserves:rare-earths', '2026-05-27')).toMatchObject({
      held: 9_030_000,
      share: 9_030_000 / 75_000_000,
      shareIsAtMost: true,
    });
  });
});

test('uncertain members of the day are listed separately', () => {
  const msp = DATASET.partnerships.get('msp');
  const { parties, uncertain } = partiesOn(msp as NonNullable<typeof msp>, day('2022-06-14'));
  expect(parties).toHaveLength(11);
  expect(uncertain).toEqual(['NOR']);
});

test('the European Union counts as its member states of the day, each once', () => {
  const at = (on: string) => holdersOf(['DEU', 'EUU', 'KOR'], day(on), DATASET.membersOfUnion);
  expect(at('2022-06-14')).toHaveLength(28);
  expect(at('2022-06-14').find(({ country }) => country === 'DEU')).toEqual({
    country: 'DEU',
    through: null,
  });
  expect(at('2022-06-14').find(({ country }) => country === 'GRC')).toEqual({
    country: 'GRC',
    through: 'EUU',
  });
  expect(countries(at('2022-06-14'))).not.toContain('GBR');
  expect(countries(at('2019-06-14'))).toContain('GBR');
});

test('member states are counted through the Union: tungsten in Spain, Austria and Portugal', () => {
  const held = holdingsOf(
    shown('reserves:tungsten', '2026-05-26'),
    holdersOf(['EUU'], day('2026-05-26'), DATASET.membersOfUnion),
  );
  expect(held.counted).toEqual([
    { country: 'ESP', through: 'EUU', value: 66_000 },
    { country: 'AUT', through: 'EUU', value: 10_000 },
    { country: 'PRT', through: 'EUU', value: 3_400 },
  ]);
  expect(held.held).toBe(79_400);
});

test('countries not in the table are listed, and those counted only in the total have no figure', () => {
  const held = heldBy('msp', 'reserves:graphite', '2025-06-01');
  expect(countries(held.withoutFigure)).toEqual(expect.arrayContaining(['USA', 'DEU', 'AUT']));
  expect(countries(held.notListed)).toEqual(expect.arrayContaining(['GBR', 'JPN', 'AUS']));
  const all = [...held.counted, ...held.withoutFigure, ...held.notListed, ...held.outsideTotal];
  expect(new Set(countries(all)).size).toBe(all.length);
});

test('countries excluded from the total are not counted', () => {
  const held = holdingsOf(
    shown('reserves:antimony', '2026-05-26'),
    holdersOf(['USA', 'AUS'], day('2026-05-26'), () => []),
  );
  expect(countries(held.counted)).toEqual(['AUS']);
  expect(held.outsideTotal).toEqual([{ country: 'USA', through: null, value: 60_000 }]);
});

test('there is no share if it cannot be computed', () => {
  expect(heldBy('msp', 'reserves:chromium', '2025-06-01').share).toBeNull();
  expect(heldBy('msp', 'reserves:chromium', '2025-06-01').held).toBeGreaterThan(0);
});
