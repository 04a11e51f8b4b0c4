/** The address and the view in a real browser, as in a page of its own and as in a frame. */
import { expect, onTestFinished, test } from 'vitest';
import { layerText } from '../../../src/domain/figures/layer.ts';
import { pageEnvironment } from '../../../src/state/browserEnvironment.ts';
import { syncUrl } from '../../../src/state/syncUrl.ts';
import { formatTime } from '../../../src/domain/time/time.ts';
import type { Actions } from '../../../src/state/actions.ts';
import { FIGURES } from '../../unit/state/smallDataset.ts';
import { day, scene } from '../mount.tsx';

interface Options {
  /** Whether it is in a frame, as the page of the test itself is. */
  readonly framed?: boolean;
  /** How a view from outside is taken over, if not at once. */
  readonly setView?: (actions: Actions) => Actions['setView'];
}

/** The page opened at an address. */
function opened(query: string, { framed = false, setView }: Options = {}) {
  const before = location.search;
  history.replaceState(null, '', `${location.pathname}${query}`);
  const { address, host } = pageEnvironment(window);
  const made = scene({ view: query });
  const actions = setView ? { ...made.actions, setView: setView(made.actions) } : made.actions;
  const stop = syncUrl(
    made.store,
    actions,
    { dataset: made.dataset, language: 'en' },
    { ...made.environment, address, host: framed ? host : null },
  );
  onTestFinished(() => {
    stop();
    history.replaceState(null, '', `${location.pathname}${before}`);
  });
  const entries = history.length;
  return {
    ...made,
    stop,
    query: () => location.search,
    /** How many entries the history has more than when the page was opened. */
    pushed: () => history.length - entries,
    time: () => formatTime(made.store.getState().view.time),
    selected: () => made.store.getState().view.selection?.id ?? null,
    back: async () => {
      const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
      history.back();
      await gone;
    },
  };
}

test('The address follows the date without an entry for Back', async () => {
  const { actions, query, pushed } = opened('?time=2024-06-30');
  actions.setDay(day('2024-07-01'));
  await expect.poll(query).toBe('?time=2024-07-01');
  expect(pushed()).toBe(0);
});

test('What is opened is an entry at once, and Back closes it', async () => {
  const { actions, query, selected, back } = opened('?time=2024-06-30');
  actions.select({ kind: 'partnership', id: 'msp' });
  expect(query()).toBe('?time=2024-06-30&partnership=msp');
  await back();
  expect([query(), selected()]).toEqual(['?time=2024-06-30', null]);
});

test('Back after a quick drag and a click returns to the date at the end of the drag', async () => {
  const { actions, query, time, selected, back } = opened('?time=2023-01-01');
  actions.setDay(day('2023-06-01'));
  actions.setDay(day('2024-06-30'));
  actions.select({ kind: 'partnership', id: 'msp' });
  expect(query()).toBe('?time=2024-06-30&partnership=msp');
  await back();
  expect([query(), time(), selected()]).toEqual(['?time=2024-06-30', '2024-06-30', null]);
});

test('A page that is left within the quarter of a second has its date in the address', () => {
  const { actions, query } = opened('?time=2023-01-01');
  actions.setDay(day('2024-06-30'));
  dispatchEvent(new PageTransitionEvent('pagehide'));
  expect(query()).toBe('?time=2024-06-30');
});

test('In a frame nothing is an entry for Back', async () => {
  const { actions, query, pushed } = opened('?time=2023-01-01', { framed: true });
  actions.select({ kind: 'partnership', id: 'msp' });
  await expect.poll(query).toBe('?time=2023-01-01&partnership=msp');
  expect(pushed()).toBe(0);
});

test('Back to what cannot be read shows the default, and the address stays', async () => {
  const { actions, query, store, back } = opened('?time=yesterday');
  actions.select({ kind: 'partnership', id: 'msp' });
  await back();
  expect(query()).toBe('?time=yesterday');
  expect(store.getState().session.notice).toEqual({
    kind: 'rejected',
    rejected: [{ key: 'time', text: 'yesterday' }],
  });
});

test('A layer without figures leaves the address when the figures come, and adds no entry', async () => {
  const { actions, query, pushed } = opened('?time=2023-01-01&layer=reserves:unobtainium');
  actions.setFigures({ state: 'ready', figures: FIGURES });
  await expect.poll(query).toBe('?time=2023-01-01');
  expect(pushed()).toBe(0);
});

test('Back to a layer without figures shows the ties, corrects the address, and keeps the way forward', async () => {
  const { actions, query, store, back } = opened('?time=2023-01-01&layer=reserves:unobtainium');
  actions.select({ kind: 'partnership', id: 'msp' });
  actions.setFigures({ state: 'ready', figures: FIGURES });
  const entries = history.length;
  await back();
  await expect.poll(query).toBe('?time=2023-01-01');
  expect(layerText(store.getState().view.layer)).toBe('ties');
  expect(history.length).toBe(entries);
});

test('Back to a view that is shown later, as when its language must be fetched, adds no entry', async () => {
  let arrive = () => undefined as void;
  const words = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const { actions, query, selected, back } = opened('?time=2023-01-01', {
    setView:
      ({ setView }) =>
      (view, rejected) =>
        void words.then(() => setView(view, rejected)),
  });
  actions.select({ kind: 'partnership', id: 'msp' });
  const entries = history.length;
  await back();
  expect(selected()).toBe('msp');
  arrive();
  await expect.poll(selected).toBeNull();
  expect([query(), history.length]).toEqual(['?time=2023-01-01', entries]);
});

test('What the address holds beside the view stays in it', async () => {
  const { actions, query } = opened('?utm_source=briefing&time=2024-06-30');
  actions.setDay(day('2024-07-01'));
  await expect.poll(query).toBe('?time=2024-07-01&utm_source=briefing');
});

test('After it was stopped the address follows nothing', () => {
  const { actions, query, stop } = opened('?time=2024-06-30');
  stop();
  actions.select({ kind: 'partnership', id: 'msp' });
  dispatchEvent(new PageTransitionEvent('pagehide'));
  expect(query()).toBe('?time=2024-06-30');
});
