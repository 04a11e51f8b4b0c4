import { describe, expect, test } from 'vitest';
import { formatTime } from '../../../../src/domain/time/time.ts';
import { createActions } from '../../../../src/state/actions.ts';
import { createSelectors } from '../../../../src/state/derived/selectors.ts';
import { navigationTo } from '../../../../src/state/derived/navigation.ts';
import { positionsOf } from '../../../../src/state/derived/positions.ts';
import { createLodelinesStore } from '../../../../src/state/store.ts';
import type { Selection } from '../../../../src/state/view.ts';
import { formatView, parseView } from '../../../../src/state/viewCodec.ts';
import { DATASET } from '../../../data/dataset.ts';
import { on } from '../../domain/partnership/made.ts';

const known = { dataset: DATASET, language: 'en' } as const;

/** The address after navigating to an item from a view. */
function addressAfter(query: string, kind: NonNullable<Selection>['kind'], id: string): string {
  const { view } = parseView(query, known);
  const store = createLodelinesStore(view, []);
  createActions(store, DATASET, createSelectors(DATASET)).navigateTo(
    navigationTo(DATASET, view, { kind, id }),
  );
  return formatView(store.getState().view, known);
}

describe('a partnership', () => {
  test('in force on the date and in the lens is selected, and nothing else changes', () => {
    expect(addressAfter('?time=2024-06-30', 'partnership', 'msp')).toBe('?time=2024-06-30&partnership=msp');
  });

  test('that has ended moves the date to its last day', () => {
    expect(addressAfter('?time=2026-05-01', 'partnership', 'msp')).toBe('?time=2026-02-03&partnership=msp');
  });

  test('that has not started moves the date to its first day', () => {
    expect(addressAfter('?time=2020-01-01', 'partnership', 'msp')).toBe('?time=2022-06-14&partnership=msp');
    expect(addressAfter('?time=../2020-01-01', 'partnership', 'msp')).toBe(
      '?time=../2022-06-14&partnership=msp',
    );
  });

  test('inside the interval keeps it; outside, it ends the mode "between"', () => {
    expect(addressAfter('?time=2021-01-01/2023-01-01', 'partnership', 'msp')).toBe(
      '?time=2021-01-01/2023-01-01&partnership=msp',
    );
    expect(addressAfter('?time=2019-01-01/2020-01-01', 'partnership', 'msp')).toBe(
      '?time=2022-06-14&partnership=msp',
    );
  });

  test('outside the lens removes the lens', () => {
    expect(addressAfter('?time=2024-06-30', 'partnership', 'germany-chile')).toBe(
      '?time=2024-06-30&party=all&partnership=germany-chile',
    );
  });
});

test('An event moves the date to its own day, and removes the lens if it is outside', () => {
  expect(addressAfter('', 'event', 'korea-vietnam-summit-2023')).toBe('?event=korea-vietnam-summit-2023');
  expect(addressAfter('', 'event', 'chile-lithium-strategy-2023')).toBe(
    '?party=all&event=chile-lithium-strategy-2023',
  );
});

test('A country outside the lens removes the lens', () => {
  expect(addressAfter('', 'country', 'VNM')).toBe('?country=VNM');
  expect(addressAfter('', 'country', 'AFG')).toBe('?party=all&country=AFG');
});

describe('the positions to show', () => {
  const count = (kind: NonNullable<Selection>['kind'], id: string, day = '2024-06-30') =>
    positionsOf(DATASET, { kind, id }, on(day)).length;

  test('of a partnership are its members’ capitals on the day', () => {
    expect(count('partnership', 'rok-vietnam')).toBe(2);
    expect(count('partnership', 'msp')).toBeGreaterThan(10);
  });

  test('of an event are its place, or the capitals of its parties', () => {
    expect(positionsOf(DATASET, { kind: 'event', id: 'korea-vietnam-summit-2023' }, 0)).toEqual([
      DATASET.events.get('korea-vietnam-summit-2023')?.place?.position,
    ]);
    const placeless = [...DATASET.events.values()].find(({ place }) => !place);
    expect(count('event', placeless?.id ?? '')).toBe(placeless?.parties.length);
  });

  test('of a country is its capital; unknown items have none', () => {
    expect(count('country', 'VNM')).toBe(1);
    expect(count('country', 'ATA')).toBe(0);
    expect(count('partnership', 'nothing')).toBe(0);
  });
});

test('Navigation moves the camera to the item', () => {
  const { view } = parseView('', known);
  const store = createLodelinesStore(view, []);
  createActions(store, DATASET, createSelectors(DATASET)).navigateTo(
    navigationTo(DATASET, view, { kind: 'country', id: 'VNM' }),
  );
  expect(store.getState().session.boundsTarget).toEqual({
    positions: [DATASET.countries.get('VNM')?.capital?.position],
    fills: false,
  });
  expect(formatTime(store.getState().view.time)).toBe('2026-07-03');
});

test('Navigation to an item outside the filters removes the filters, and keeps the lens if possible', () => {
  expect(addressAfter('?time=2024-06-30&kind=bilateral', 'partnership', 'msp')).toBe(
    '?time=2024-06-30&partnership=msp',
  );
  expect(addressAfter('?time=2024-06-30&kind=bloc', 'partnership', 'msp')).toBe(
    '?time=2024-06-30&kind=bloc&partnership=msp',
  );
});
