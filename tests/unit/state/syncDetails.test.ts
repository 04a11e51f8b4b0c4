import { expect, test, vi } from 'vitest';
import type { Details } from '../../../src/data/payload.ts';
import type { RecordSource } from '../../../src/data/recordSource.ts';
import { createActions } from '../../../src/state/actions.ts';
import { createSelectors } from '../../../src/state/derived/selectors.ts';
import { createLodelinesStore } from '../../../src/state/store.ts';
import { syncDetails } from '../../../src/state/syncDetails.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { DATASET, DETAILS } from './smallDataset.ts';

const never = () => Promise.reject(new Error('Nothing but the details was to be asked for.'));

/** The page as `query` opens it; `answers` are given one for each time the details are asked for, null is a failure. */
function opened(query: string, answers: readonly (Details | null)[]) {
  let asked = 0;
  const details = () => {
    const answer = answers[asked++];
    return answer ? Promise.resolve(answer) : Promise.reject(new Error('offline'));
  };
  const source: RecordSource = { details, dataset: never, figures: never, changes: never };
  const { view } = parseView(query, { dataset: DATASET, language: 'en' });
  const store = createLodelinesStore(view, []);
  const actions = createActions(store, DATASET, createSelectors(DATASET));
  const again = syncDetails(store, actions, source);
  const state = () => store.getState().session.details.state;
  return {
    actions,
    again,
    asked: () => asked,
    state,
    settled: () => vi.waitUntil(() => state() !== 'loading'),
  };
}

test('summaries and sources wait until the map stands, and are read once', async () => {
  const { actions, asked, state } = opened('', [DETAILS]);
  expect([asked(), state()]).toEqual([0, 'waiting']);
  actions.setReady(true);
  // First the page says that it is ready.
  expect([asked(), state()]).toEqual([0, 'waiting']);
  await vi.waitUntil(() => state() === 'ready');
  actions.setReady(false);
  actions.setReady(true);
  expect([asked(), state()]).toEqual([1, 'ready']);
});

test('they are read at once when something is opened', async () => {
  expect(opened('?partnership=msp', [DETAILS]).state()).toBe('loading');
  const { actions, state, settled } = opened('', [DETAILS]);
  actions.select({ kind: 'country', id: 'KOR' });
  expect(state()).toBe('loading');
  await settled();
  expect(state()).toBe('ready');
});

test('after a failure they are read again only when the reader asks', async () => {
  const { actions, again, asked, state, settled } = opened('?partnership=msp', [null, DETAILS]);
  await settled();
  expect(state()).toBe('failed');
  actions.select(null);
  actions.setReady(true);
  expect([asked(), state()]).toEqual([1, 'failed']);
  again();
  await settled();
  expect([asked(), state()]).toEqual([2, 'ready']);
});
