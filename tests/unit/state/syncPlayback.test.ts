import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { formatTime } from '../../../src/domain/time/time.ts';
import { createActions } from '../../../src/state/actions.ts';
import { createSelectors } from '../../../src/state/derived/selectors.ts';
import { createLodelinesStore } from '../../../src/state/store.ts';
import { syncPlayback } from '../../../src/state/syncPlayback.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { on } from '../domain/partnership/made.ts';
import { DATASET } from './smallDataset.ts';
import { testEnvironment } from './testEnvironment.ts';

let reducedMotion = false;

beforeEach(() => {
  reducedMotion = false;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function openPage(query: string) {
  const { view } = parseView(query, { dataset: DATASET, language: 'en' });
  const store = createLodelinesStore(view, []);
  const selectors = createSelectors(DATASET);
  const actions = createActions(store, DATASET, selectors);
  const stop = syncPlayback(
    store,
    actions,
    DATASET,
    selectors,
    testEnvironment(query, () => reducedMotion),
  );
  const days = new Set<string>();
  const day = () => formatTime(store.getState().view.time);
  store.subscribe(() => days.add(day()));
  return { actions, stop, day, days, playing: () => store.getState().session.playing };
}

describe('playing', () => {
  test('starts at once, moves fast between events, and pauses 1.2 seconds on a day with an event', () => {
    const { actions, day } = openPage('?time=2022-06-14');
    actions.setPlaying(true);
    vi.advanceTimersByTime(300);
    expect(day() > '2022-06-14' && day() < '2023-06-22').toBe(true);
    vi.advanceTimersByTime(350);
    expect(day()).toBe('2023-06-22');
    vi.advanceTimersByTime(1100);
    expect(day()).toBe('2023-06-22');
    vi.advanceTimersByTime(800);
    expect(day()).toBe('2023-10-20');
  });

  test('takes half the time at twice the speed', () => {
    const { actions, day } = openPage('?time=2022-06-14');
    actions.setSpeed(2);
    actions.setPlaying(true);
    vi.advanceTimersByTime(330);
    expect(day()).toBe('2023-06-22');
    vi.advanceTimersByTime(960);
    expect(day()).toBe('2023-10-20');
  });

  test('shows every day with an event', () => {
    const { actions, days } = openPage('?time=2022-06-14');
    actions.setSpeed(8);
    actions.setPlaying(true);
    vi.advanceTimersByTime(60_000);
    for (const day of ['2023-06-22', '2023-10-20', '2024-07-01', '2026-02-04']) expect(days).toContain(day);
  });

  test('steps from event to event with reduced motion', () => {
    reducedMotion = true;
    const { actions, days } = openPage('?time=2022-06-14');
    actions.setPlaying(true);
    vi.advanceTimersByTime(60_000);
    expect([...days].filter((day) => day !== '2022-06-14')).toEqual([
      '2023-06-22',
      '2023-10-20',
      '2024-07-01',
      '2026-02-04',
    ]);
  });

  test('stops at the end of the data, and does not loop', () => {
    const { actions, day, playing } = openPage('?time=2024-07-01');
    actions.setPlaying(true);
    vi.advanceTimersByTime(60_000);
    expect([day(), playing()]).toEqual(['2026-02-04', false]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each(['2026-02-04', '2026-09-16'])(
    'from %s, at or after the end of the data, restarts at the first event',
    (time) => {
      const { actions, day, playing } = openPage(`?time=${time}`);
      actions.setPlaying(true);
      expect([day(), playing()]).toEqual(['2022-06-14', true]);
    },
  );

  test('continues from the new date if the date is moved', () => {
    const { actions, day, playing } = openPage('?time=2022-06-14');
    actions.setPlaying(true);
    vi.advanceTimersByTime(100);
    actions.setDay(on('2024-06-01'));
    vi.advanceTimersByTime(300);
    expect([day(), playing()]).toEqual(['2024-07-01', true]);
  });

  test('moves the end of the interval in the mode "between"', () => {
    const { actions, day } = openPage('?time=2022-01-01/2022-06-14');
    actions.setPlaying(true);
    vi.advanceTimersByTime(650);
    expect(day()).toBe('2022-01-01/2023-06-22');
  });

  test('stops if the lens has no events', () => {
    const { actions, day, playing } = openPage('?party=DEU&time=2024-01-01');
    actions.setPlaying(true);
    vi.advanceTimersByTime(5000);
    expect([day(), playing()]).toEqual(['2024-01-01', false]);
  });

  test('has one timer while it plays, and none when it pauses or is removed', () => {
    const { actions, stop } = openPage('?time=2022-06-14');
    expect(vi.getTimerCount()).toBe(0);
    actions.setPlaying(true);
    actions.setPlaying(true);
    expect(vi.getTimerCount()).toBe(1);
    actions.setPlaying(false);
    expect(vi.getTimerCount()).toBe(0);
    actions.setPlaying(true);
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
