import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { formatDay } from '../../../src/domain/date.ts';
import { createActions } from '../../../src/state/actions.ts';
import { createLodelinesStore } from '../../../src/state/store.ts';
import { syncPlayback } from '../../../src/state/syncPlayback.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { on } from '../domain/made.ts';
import { DATASET } from './smallDataset.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function opened(query: string) {
  const { view } = parseView(query, { dataset: DATASET, language: 'en' });
  const store = createLodelinesStore(view, []);
  const actions = createActions(store, DATASET);
  const stop = syncPlayback(store, actions, DATASET);
  return {
    actions,
    stop,
    day: () => formatDay(store.getState().view.time),
    playing: () => store.getState().session.playing,
  };
}

describe('playing', () => {
  test('stays on each day with an event long enough to see it, then goes to the next', () => {
    const { actions, day } = opened('?time=2022-06-14');
    actions.setPlaying(true);
    expect(day()).toBe('2022-06-14');
    vi.advanceTimersByTime(1000);
    expect(day()).toBe('2022-06-14');
    vi.advanceTimersByTime(200);
    expect(day()).toBe('2023-06-22');
    vi.advanceTimersByTime(1000);
    expect(day()).toBe('2023-06-22');
    vi.advanceTimersByTime(200);
    expect(day()).toBe('2023-10-20');
  });

  test('stops at the last day that the record can vouch for, and never loops', () => {
    const { actions, day, playing } = opened('?time=2024-07-01');
    actions.setPlaying(true);
    vi.advanceTimersByTime(60_000);
    expect([day(), playing()]).toEqual(['2026-02-04', false]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each(['2026-02-04', '2026-09-16'])(
    'from %s, the end or beyond, starts again at the first event',
    (time) => {
      const { actions, day, playing } = opened(`?time=${time}`);
      actions.setPlaying(true);
      expect([day(), playing()]).toEqual(['2022-06-14', true]);
    },
  );

  test('goes on from where the date is moved to', () => {
    const { actions, day } = opened('?time=2022-06-14');
    actions.setPlaying(true);
    actions.setDay(on('2024-01-01'));
    vi.advanceTimersByTime(1200);
    expect(day()).toBe('2024-07-01');
  });

  test('follows the lens', () => {
    const { actions, day } = opened('?time=2022-06-14');
    actions.setPlaying(true);
    actions.setLens([]);
    vi.advanceTimersByTime(1200);
    expect(day()).toBe('2023-03-28');
  });

  test('through a lens without events stops', () => {
    const { actions, day, playing } = opened('?party=DEU&time=2024-01-01');
    actions.setPlaying(true);
    vi.advanceTimersByTime(5000);
    expect([day(), playing()]).toEqual(['2024-01-01', false]);
  });

  test('has one timer while it plays, and none when it pauses or is torn down', () => {
    const { actions, stop } = opened('?time=2022-06-14');
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
