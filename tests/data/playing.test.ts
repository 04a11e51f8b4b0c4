/** Playback times on the real record, from 2022 to the end of the data. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { formatDay } from '../../src/domain/time/date.ts';
import { SPEEDS, type Speed } from '../../src/domain/time/playback.ts';
import { createActions } from '../../src/state/actions.ts';
import { createSelectors } from '../../src/state/derived/selectors.ts';
import { createLodelinesStore } from '../../src/state/store.ts';
import { syncPlayback } from '../../src/state/syncPlayback.ts';
import { parseView } from '../../src/state/viewCodec.ts';
import { FRAME, testEnvironment } from '../unit/state/testEnvironment.ts';
import { DATASET } from './dataset.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/**
 * Plays through Korea's lens from 1 January 2022 until it stops. Returns the total seconds, the seconds per
 * day, and the days with events.
 */
function play(speed: Speed) {
  const { view } = parseView('?time=2022-01-01', { dataset: DATASET, language: 'en' });
  const store = createLodelinesStore(view, []);
  const selectors = createSelectors(DATASET);
  const actions = createActions(store, DATASET, selectors);
  const stop = syncPlayback(store, actions, DATASET, selectors, testEnvironment());
  const secondsOn = new Map<string, number>();
  const began = performance.now();
  actions.setSpeed(speed);
  actions.setPlaying(true);
  while (store.getState().session.playing) {
    const day = formatDay(store.getState().view.time.day);
    secondsOn.set(day, (secondsOn.get(day) ?? 0) + FRAME / 1000);
    vi.advanceTimersByTime(FRAME);
  }
  stop();
  const { events } = selectors.record(view);
  const days = [...new Set(events.map(({ date }) => date.first))]
    .filter((day) => view.time.day <= day && day <= DATASET.reachesTo)
    .map(formatDay);
  return {
    seconds: (performance.now() - began) / 1000,
    secondsOn,
    days,
    last: formatDay(store.getState().view.time.day),
  };
}

describe('playback from 2022 to the end of the data', () => {
  test('takes about three minutes at 1×, and shows each day with an event for at least 1.2 seconds', () => {
    const { seconds, secondsOn, days, last } = play(1);
    expect(days.length).toBeGreaterThan(130);
    expect(last).toBe(days.at(-1));
    // Playback stops on the last day, so its duration is not counted.
    const short = days.slice(0, -1).filter((day) => (secondsOn.get(day) ?? 0) < 1.2 - FRAME / 1000);
    expect(short).toEqual([]);
    expect(seconds).toBeGreaterThan(150);
    expect(seconds).toBeLessThan(210);
  });

  test('takes about two minutes at 1.5×, and shows every day with an event', () => {
    const { seconds, secondsOn, days, last } = play(1.5);
    expect(days.filter((day) => day !== last && !secondsOn.has(day))).toEqual([]);
    expect(seconds).toBeGreaterThan(90);
    expect(seconds).toBeLessThan(150);
  });

  test('shows every day with an event at any speed', () => {
    for (const speed of SPEEDS) {
      const { secondsOn, days, last } = play(speed);
      expect(days.filter((day) => day !== last && !secondsOn.has(day))).toEqual([]);
    }
  });
});
