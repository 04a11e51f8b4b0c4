import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { formatTime } from '../../../src/domain/time/time.ts';
import { createActions } from '../../../src/state/actions.ts';
import { createSelectors } from '../../../src/state/derived/selectors.ts';
import { createFollowing } from '../../../src/state/following.ts';
import { readersActions } from '../../../src/state/readersActions.ts';
import { createLodelinesStore } from '../../../src/state/store.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { on } from '../domain/partnership/made.ts';
import { DATASET } from './smallDataset.ts';
import { testEnvironment } from './testEnvironment.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A store at a time, and what follows it. `seen` are the dates that text has shown. */
function open(time = '2024-07-01') {
  const { view } = parseView(`?time=${time}`, { dataset: DATASET, language: 'en' });
  const store = createLodelinesStore(view, []);
  const following = createFollowing(store, testEnvironment().clock);
  const actions = createActions(store, DATASET, createSelectors(DATASET));
  const readers = readersActions(store, actions, following.catchUp);
  const seen: string[] = [];
  const date = () => formatTime(following.getState().view.time);
  following.subscribe(() => seen.push(date()));
  return { store, following, actions, readers, seen, date };
}

test('Text shows a step of the date 80 ms later', () => {
  const { actions, seen, date } = open();
  actions.setDay(on('2024-07-02'));
  vi.advanceTimersByTime(79);
  expect([date(), seen]).toEqual(['2024-07-01', []]);
  vi.advanceTimersByTime(1);
  expect([date(), seen]).toEqual(['2024-07-02', ['2024-07-02']]);
});

test('Of ten steps within 80 ms, text shows the last one only', () => {
  const { actions, seen } = open();
  for (let step = 1; step <= 10; step++) {
    actions.setDay(on('2024-07-01') + step);
    vi.advanceTimersByTime(7);
  }
  expect(seen).toEqual([]);
  vi.runAllTimers();
  expect(seen).toEqual(['2024-07-11']);
});

test('While the date keeps moving, text shows it about twelve times a second, and where it stops', () => {
  const { actions, seen } = open();
  for (let step = 1; step <= 100; step++) {
    actions.setDay(on('2024-07-01') + step);
    vi.advanceTimersByTime(10);
  }
  vi.runAllTimers();
  expect(seen.length).toBe(13);
  expect(seen.at(-1)).toBe('2024-10-09');
});

test('Whatever else changes is shown at once, after the date that has moved until then', () => {
  const changes: ((actions: ReturnType<typeof open>['actions']) => void)[] = [
    (actions) => actions.select({ kind: 'partnership', id: 'msp' }),
    (actions) => actions.setFilter('kind', ['bloc']),
    (actions) => actions.setLens(['JPN']),
    (actions) => actions.openDialog('share'),
    (actions) => actions.setHover({ kind: 'country', id: 'KOR' }),
    (actions) => actions.setPlaying(true),
  ];
  for (const change of changes) {
    const { store, following, actions } = open();
    actions.setDay(on('2024-07-02'));
    const moved = store.getState();
    const seen: unknown[] = [];
    following.subscribe((state) => seen.push(state));
    change(actions);
    expect(seen).toEqual([moved, store.getState()]);
    expect(following.getState()).toBe(store.getState());
    expect(vi.getTimerCount(), 'nothing is left to follow').toBe(0);
  }
});

test('Another mode of time is shown at once, and so is a time that a reader has typed or chosen', () => {
  const { actions, readers, date } = open();
  actions.setMode('so-far');
  expect(date()).toBe('../2024-07-01');
  readers.setTime({ mode: 'so-far', day: on('2022-06-14') });
  expect(date()).toBe('../2022-06-14');
});

test('Text does not follow whether the map is ready', () => {
  const { actions, seen } = open();
  actions.setReady(true);
  actions.setReady(false);
  vi.runAllTimers();
  expect(seen).toEqual([]);
});

test('A change that a subscriber makes in answer to a step is shown at once, after the step', () => {
  const { store, actions, following, seen } = open();
  store.subscribe(({ view }) => {
    if (view.selection === null) actions.select({ kind: 'partnership', id: 'msp' });
  });
  actions.setDay(on('2024-07-02'));
  expect(seen).toEqual(['2024-07-02', '2024-07-02']);
  expect(following.getState().view.selection?.id).toBe('msp');
});

test('Once stopped, it follows nothing and leaves no timer', () => {
  const { actions, following, seen } = open();
  actions.setDay(on('2024-07-02'));
  following.stop();
  expect(vi.getTimerCount()).toBe(0);
  actions.select({ kind: 'partnership', id: 'msp' });
  expect(seen).toEqual([]);
});
