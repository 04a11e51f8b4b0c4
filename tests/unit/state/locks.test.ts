import { describe, expect, test } from 'vitest';
import { formatTime } from '../../../src/domain/time/time.ts';
import { createActions } from '../../../src/state/actions.ts';
import { createSelectors } from '../../../src/state/derived/selectors.ts';
import { readersActions } from '../../../src/state/readersActions.ts';
import { createLodelinesStore } from '../../../src/state/store.ts';
import { capabilities } from '../../../src/state/capabilities.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { on } from '../domain/partnership/made.ts';
import { DATASET } from './smallDataset.ts';

const read = (query: string) => parseView(query, { dataset: DATASET, language: 'en' }).view;

function opened(query: string) {
  const store = createLodelinesStore(read(query), []);
  const actions = createActions(store, DATASET, createSelectors(DATASET));
  return {
    hosts: actions,
    readers: readersActions(store, actions),
    time: () => formatTime(store.getState().view.time),
    state: () => store.getState(),
  };
}

describe('the controls of an embedded map', () => {
  test('are those that the address names, and all without a word of it', () => {
    expect(capabilities(read('?ui=embed')).legend).toBe(true);
    expect(capabilities(read('?ui=embed&controls=timeline,buttons')).legend).toBe(false);
    expect(capabilities(read('?ui=embed&controls=none')).buttons).toBe(false);
  });

  test('have no timeline where the time is locked', () => {
    expect(capabilities(read('?ui=embed&controls=timeline&locked=time')).timeline).toBe(false);
    expect(capabilities(read('?ui=embed&controls=timeline&locked=map')).timeline).toBe(true);
  });

  test('mean nothing in a page of its own, and locks neither', () => {
    expect(capabilities(read('?controls=none&locked=map,time'))).toEqual(capabilities(read('')));
  });
});

describe('with the time locked', () => {
  const start = '2024-07-01';
  const locked = `?ui=embed&locked=time&time=${start}`;

  test('nothing that a reader does moves the date or plays', () => {
    const { readers, time, state } = opened(locked);
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

  test('an event is opened, by a click or from the search, and the date stays', () => {
    const { readers, time, state } = opened(locked);
    readers.select({ kind: 'event', id: 'graphite' });
    expect([state().view.selection?.id, time()]).toEqual(['graphite', start]);
    readers.navigateTo({ kind: 'event', id: 'graphite' });
    expect([state().view.selection?.id, time()]).toEqual(['graphite', start]);
  });

  test('the page around the map steps and plays all the same', () => {
    const { hosts, time, state } = opened(locked);
    hosts.stepEvent(-1);
    hosts.setPlaying(true);
    expect([time() === start, state().session.playing]).toEqual([false, true]);
  });
});

test('With the map locked nothing is brought into sight, by the buttons or from the search', () => {
  const { readers, state } = opened('?ui=embed&locked=map');
  readers.fitTo([{ kind: 'country', id: 'KOR' }]);
  readers.navigateTo({ kind: 'event', id: 'graphite' });
  expect(state().session.boundsTarget.positions).toEqual([]);
  const free = opened('?ui=embed');
  free.readers.fitTo([{ kind: 'country', id: 'KOR' }]);
  expect(free.state().session.boundsTarget.positions).toHaveLength(1);
});

test('A lock that the address gives in vain, in a page of its own, stops nobody', () => {
  const { readers, time } = opened('?locked=time&time=2024-07-01');
  readers.setDay(on('2023-06-22'));
  expect(time()).toBe('2023-06-22');
});
