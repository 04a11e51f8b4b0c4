import { afterEach, expect, test, vi } from 'vitest';
import { createActions } from '../../../src/state/actions.ts';
import { createLodelinesStore } from '../../../src/state/store.ts';
import { syncDetails } from '../../../src/state/syncDetails.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { DATASET, DETAILS } from './smallDataset.ts';

const addresses = { payload: 'record.json', shapes: 'countries.geojson', details: 'details.json' };

/** The page as `query` opens it; `answers` are the server's, one for each time the details are asked for. */
function opened(query: string, answers: readonly object[]) {
  const fetched: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    const answer = answers[fetched.push(address) - 1];
    return answer
      ? Promise.resolve(new Response(JSON.stringify(answer)))
      : Promise.reject(new Error('offline'));
  });
  const { view } = parseView(query, { dataset: DATASET, language: 'en' });
  const store = createLodelinesStore(view, []);
  const actions = createActions(store, DATASET);
  const again = syncDetails(store, actions, addresses);
  const state = () => store.getState().session.details.state;
  return { actions, again, fetched, state, settled: () => vi.waitUntil(() => state() !== 'loading') };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('summaries and sources wait until the map stands, and are read once', async () => {
  const { actions, fetched, state, settled } = opened('', [DETAILS]);
  expect([fetched, state()]).toEqual([[], 'waiting']);
  actions.setReady(true);
  expect(state()).toBe('loading');
  await settled();
  actions.setReady(false);
  actions.setReady(true);
  expect([fetched, state()]).toEqual([['details.json'], 'ready']);
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
  const { actions, again, fetched, state, settled } = opened('?partnership=msp', [{}, DETAILS]);
  await settled();
  expect(state()).toBe('failed');
  actions.select(null);
  actions.setReady(true);
  expect([fetched.length, state()]).toEqual([1, 'failed']);
  again();
  await settled();
  expect([fetched.length, state()]).toEqual([2, 'ready']);
});
