import { expect, test, vi } from 'vitest';
import type { Details } from '../../../src/data/payload.ts';
import type { RecordSource } from '../../../src/data/recordSource.ts';
import { createActions } from '../../../src/state/actions.ts';
import { createSelectors } from '../../../src/state/derived/selectors.ts';
import { createLodelinesStore } from '../../../src/state/store.ts';
import { syncDetails } from '../../../src/state/syncDetails.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { DATASET, DETAILS } from './smallDataset.ts';
import { testEnvironment } from './testEnvironment.ts';

const never = () => Promise.reject(new Error('Only the details should be requested.'));

/** Opens the page at `query`. `answers` has one entry per request of the details; null is a failure. */
function openPage(query: string, answers: readonly (Details | null)[]) {
  let requests = 0;
  const details = () => {
    const answer = answers[requests++];
    return answer ? Promise.resolve(answer) : Promise.reject(new Error('offline'));
  };
  const source: RecordSource = {
    details,
    dataset: never,
    shapes: never,
    figures: never,
    changes: never,
    tours: never,
    tour: never,
    glossary: never,
  };
  const { view } = parseView(query, { dataset: DATASET, language: 'en' });
  const store = createLodelinesStore(view, []);
  const actions = createActions(store, DATASET, createSelectors(DATASET));
  const retry = syncDetails(store, actions, source, testEnvironment());
  const state = () => store.getState().session.details.state;
  return {
    actions,
    retry,
    requests: () => requests,
    state,
    settled: () => vi.waitUntil(() => state() !== 'loading'),
  };
}

test('Summaries and sources are loaded once, after the map is ready', async () => {
  const { actions, requests, state } = openPage('', [DETAILS]);
  expect([requests(), state()]).toEqual([0, 'waiting']);
  actions.setReady(true);
  // First the page says that it is ready.
  expect([requests(), state()]).toEqual([0, 'waiting']);
  await vi.waitUntil(() => state() === 'ready');
  actions.setReady(false);
  actions.setReady(true);
  expect([requests(), state()]).toEqual([1, 'ready']);
});

test('Summaries and sources are loaded at once when something is selected', async () => {
  expect(openPage('?partnership=msp', [DETAILS]).state()).toBe('loading');
  const { actions, state, settled } = openPage('', [DETAILS]);
  actions.select({ kind: 'country', id: 'KOR' });
  expect(state()).toBe('loading');
  await settled();
  expect(state()).toBe('ready');
});

test('After a failure, summaries and sources are loaded again only when the reader asks for it', async () => {
  const { actions, retry, requests, state, settled } = openPage('?partnership=msp', [null, DETAILS]);
  await settled();
  expect(state()).toBe('failed');
  actions.select(null);
  actions.setReady(true);
  expect([requests(), state()]).toEqual([1, 'failed']);
  retry();
  await settled();
  expect([requests(), state()]).toEqual([2, 'ready']);
});
