/** How long a class sits before the timeline: the real record, played from 2022 to its end. */
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

/** Plays through Korea's lens from 1 January 2022 until it stops: the seconds of it all, and of each day. */
function played(speed: Speed) {
  const { view } = parseView('?time=2022-01-01', { dataset: DATASET, language: 'en' });
  const store = createLodelinesStore(view, []);
  const selectors = createSelectors(DATASET);
  const actions = createActions(store, DATASET, selectors);
  const stop = syncPlayback(store, actions, DATASET, selectors, testEnvironment());
  const stays = new Map<string, number>();
  const began = performance.now();
  actions.setSpeed(speed);
  actions.setPlaying(true);
  while (store.getState().session.playing) {
    const day = formatDay(store.getState().view.time.day);
    stays.set(day, (stays.get(day) ?? 0) + FRAME / 1000);
    vi.advanceTimersByTime(FRAME);
  }
  stop();
  const { events } = selectors.record(view);
  const days = [...new Set(events.map(({ date }) => date.first))]
    .filter((day) => view.time.day <= day && day <= DATASET.reachesTo)
    .map(formatDay);
  return {
    seconds: (performance.now() - began) / 1000,
    stays,
    days,
    last: formatDay(store.getState().view.time.day),
  };
}

describe('a class that watches from 2022 to the end of the record', () => {
  test('needs three minutes at 1×, and sees each day that has an event for at least 1.2 seconds', () => {
    const { seconds, stays, days, last } = played(1);
    expect(days.length).toBeGreaterThan(130);
    expect(last).toBe(days.at(-1));
    // Playing stops on the last of them, and it stays.
    const short = days.slice(0, -1).filter((day) => (stays.get(day) ?? 0) < 1.2 - FRAME / 1000);
    expect(short).toEqual([]);
    expect(seconds).toBeGreaterThan(150);
    expect(seconds).toBeLessThan(210);
  });

  test('needs about two minutes at 1.5×, and misses no day that has an event', () => {
    const { seconds, stays, days, last } = played(1.5);
    expect(days.filter((day) => day !== last && !stays.has(day))).toEqual([]);
    expect(seconds).toBeGreaterThan(90);
    expect(seconds).toBeLessThan(150);
  });

  test('loses no day that has an event at any speed', () => {
    for (const speed of SPEEDS) {
      const { stays, days, last } = played(speed);
      expect(days.filter((day) => day !== last && !stays.has(day))).toEqual([]);
    }
  });
});
