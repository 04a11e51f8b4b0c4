import { describe, expect, test } from 'vitest';
import { formatTime } from '../../../../src/domain/time/time.ts';
import { createActions } from '../../../../src/state/actions.ts';
import { createSelectors } from '../../../../src/state/derived/selectors.ts';
import { positionsOf } from '../../../../src/state/derived/navigation.ts';
import { createLodelinesStore } from '../../../../src/state/store.ts';
import type { Selection } from '../../../../src/state/view.ts';
import { formatView, parseView } from '../../../../src/state/viewCodec.ts';
import { DATASET } from '../../../data/dataset.ts';
import { on } from '../../domain/partnership/made.ts';

const known = { dataset: DATASET, language: 'en' } as const;

/** The address after something is revealed in a view. */
function revealedIn(query: string, kind: NonNullable<Selection>['kind'], id: string): string {
  const { view } = parseView(query, known);
  const store = createLodelinesStore(view, []);
  createActions(store, DATASET, createSelectors(DATASET)).navigateTo({ kind, id });
  return formatView(store.getState().view, known);
}

describe('a partnership', () => {
  test('in force on the date and in the lens is opened, and nothing else changes', () => {
    expect(revealedIn('?time=2024-06-30', 'partnership', 'msp')).toBe('?time=2024-06-30&partnership=msp');
  });

  test('that has ended moves the date to its last day', () => {
    expect(revealedIn('?time=2026-05-01', 'partnership', 'msp')).toBe('?time=2026-02-03&partnership=msp');
  });

  test('that has not begun moves the date to its first day', () => {
    expect(revealedIn('?time=2020-01-01', 'partnership', 'msp')).toBe('?time=2022-06-14&partnership=msp');
    expect(revealedIn('?time=../2020-01-01', 'partnership', 'msp')).toBe(
      '?time=../2022-06-14&partnership=msp',
    );
  });

  test('within a window leaves the window, outside of it ends it', () => {
    expect(revealedIn('?time=2021-01-01/2023-01-01', 'partnership', 'msp')).toBe(
      '?time=2021-01-01/2023-01-01&partnership=msp',
    );
    expect(revealedIn('?time=2019-01-01/2020-01-01', 'partnership', 'msp')).toBe(
      '?time=2022-06-14&partnership=msp',
    );
  });

  test('outside of the lens opens the whole world', () => {
    expect(revealedIn('?time=2024-06-30', 'partnership', 'germany-chile')).toBe(
      '?time=2024-06-30&party=all&partnership=germany-chile',
    );
  });
});

test('an event moves the date to its own day, and outside of the lens opens the whole world', () => {
  expect(revealedIn('', 'event', 'korea-vietnam-summit-2023')).toBe('?event=korea-vietnam-summit-2023');
  expect(revealedIn('', 'event', 'chile-lithium-strategy-2023')).toBe(
    '?party=all&event=chile-lithium-strategy-2023',
  );
});

test('a country that the lens does not touch opens the whole world', () => {
  expect(revealedIn('', 'country', 'VNM')).toBe('?country=VNM');
  expect(revealedIn('', 'country', 'AFG')).toBe('?party=all&country=AFG');
});

describe('the positions to see', () => {
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

  test('of a country is its capital; of what is unknown there are none', () => {
    expect(count('country', 'VNM')).toBe(1);
    expect(count('country', 'ATA')).toBe(0);
    expect(count('partnership', 'nothing')).toBe(0);
  });
});

test('what is revealed is brought into sight', () => {
  const { view } = parseView('', known);
  const store = createLodelinesStore(view, []);
  createActions(store, DATASET, createSelectors(DATASET)).navigateTo({ kind: 'country', id: 'VNM' });
  expect(store.getState().session.boundsTarget).toEqual({
    positions: [DATASET.countries.get('VNM')?.capital?.position],
    fills: false,
  });
  expect(formatTime(store.getState().view.time)).toBe('2026-05-26');
});

test('what the filters hide is shown without them, and with the lens if that shows it', () => {
  expect(revealedIn('?time=2024-06-30&kind=bilateral', 'partnership', 'msp')).toBe(
    '?time=2024-06-30&partnership=msp',
  );
  expect(revealedIn('?time=2024-06-30&kind=bloc', 'partnership', 'msp')).toBe(
    '?time=2024-06-30&kind=bloc&partnership=msp',
  );
});
