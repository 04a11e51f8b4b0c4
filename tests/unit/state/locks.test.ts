import { describe, expect, test } from 'vitest';
import { formatTime } from '../../../src/domain/time/time.ts';
import { createActions } from '../../../src/state/actions.ts';
import { navigationTo } from '../../../src/state/derived/navigation.ts';
import { createSelectors } from '../../../src/state/derived/selectors.ts';
import { readersActions } from '../../../src/state/readersActions.ts';
import { createLodelinesStore } from '../../../src/state/store.ts';
import { capabilities } from '../../../src/state/capabilities.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { on } from '../domain/partnership/made.ts';
import { DATASET } from './smallDataset.ts';

const read = (query: string) => parseView(query, { dataset: DATASET, language: 'en' }).view;

function openStore(query: string) {
  const store = createLodelinesStore(read(query), []);
  const actions = createActions(store, DATASET, createSelectors(DATASET));
  return {
    hosts: actions,
    readers: readersActions(store, actions, () => undefined),
    time: () => formatTime(store.getState().view.time),
    state: () => store.getState(),
  };
}

describe('the controls of an embedded map', () => {
  test('are those in the address, or all if it has none', () => {
    expect(capabilities(read('?ui=embed')).legend).toBe(true);
    expect(capabilities(read('?ui=embed&controls=timeline,buttons')).legend).toBe(false);
    expect(capabilities(read('?ui=embed&controls=none')).buttons).toBe(false);
  });

  test('have no timeline if the time is locked', () => {
    expect(capabilities(read('?ui=embed&controls=timeline&locked=time')).timeline).toBe(false);
    expect(capabilities(read('?ui=embed&controls=timeline&locked=map')).timeline).toBe(true);
  });

  test('are ignored outside an embed, and so are locks', () => {
    expect(capabilities(read('?controls=none&locked=map,time'))).toEqual(capabilities(read('')));
  });
});

describe('with the time locked', () => {
  const start = '2024-07-01';
  const locked = `?ui=embed&locked=time&time=${start}`;

  test('no action of the reader moves the date or starts playback', () => {
    const { readers, time, state } = openStore(locked);
    readers.setDay(on('2023-06-22'));
    readers.setTime({ mode: 'so-far', day: on('2023-06-22') });
    readers.setMode('between');
    readers.shiftWindow(30);
    readers.stepEvent(1);
    readers.stepDay(1);
    readers.stepYear(-1);
    readers.setPlaying(true);
    expect([time(), state().session.playing]).toEqual([start, false]);
  });

  test('an event is selected, by click or search, and the date stays', () => {
    const { readers, time, state } = openStore(locked);
    readers.select({ kind: 'event', id: 'graphite' });
    expect([state().view.selection?.id, time()]).toEqual(['graphite', start]);
    readers.navigateTo(navigationTo(DATASET, state().view, { kind: 'event', id: 'graphite' }));
    expect([state().view.selection?.id, time()]).toEqual(['graphite', start]);
  });

  test('the host page can still step and play', () => {
    const { hosts, time, state } = openStore(locked);
    hosts.stepEvent(-1);
    hosts.setPlaying(true);
    expect([time() === start, state().session.playing]).toEqual([false, true]);
  });
});

test('With the map locked, neither buttons nor search move the camera', () => {
  const { readers, state } = openStore('?ui=embed&locked=map');
  readers.fitTo([{ kind: 'country', id: 'KOR' }]);
  readers.navigateTo(navigationTo(DATASET, state().view, { kind: 'event', id: 'graphite' }));
  expect(state().session.boundsTarget.positions).toEqual([]);
  const free = openStore('?ui=embed');
  free.readers.fitTo([{ kind: 'country', id: 'KOR' }]);
  expect(free.state().session.boundsTarget.positions).toHaveLength(1);
});

test('Outside an embed, a lock has no effect', () => {
  const { readers, time } = openStore('?locked=time&time=2024-07-01');
  readers.setDay(on('2023-06-22'));
  expect(time()).toBe('2023-06-22');
});
