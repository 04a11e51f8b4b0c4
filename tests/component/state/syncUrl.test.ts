/** The address and the view in a real browser, as in a page of its own and as in a frame. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { layerText } from '../../../src/domain/figures/layer.ts';
import { pageEnvironment } from '../../../src/state/browserEnvironment.ts';
import { syncUrl } from '../../../src/state/syncUrl.ts';
import { formatTime } from '../../../src/domain/time/time.ts';
import type { Actions } from '../../../src/state/actions.ts';
import type { RecordSource } from '../../../src/data/recordSource.ts';
import { OWN } from '../../../src/domain/tour/tour.ts';
import type { State } from '../../../src/state/store.ts';
import { TOUR } from '../../unit/state/smallTour.ts';
import { FIGURES } from '../../unit/state/smallDataset.ts';
import { day, scene } from '../mount.tsx';

interface Options {
  /** Whether it is in a frame, as the page of the test itself is. */
  readonly framed?: boolean;
  /** How a view from outside is taken over, if not at once. */
  readonly setView?: (actions: Actions) => Actions['setView'];
  /** The fragment. */
  readonly hash?: string;
  readonly source?: Partial<RecordSource>;
}

/** Goes through the history and waits until the page has been told. */
async function traversed(go: () => void): Promise<void> {
  const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  go();
  await gone;
}

/** The page opened at an address. */
function opened(query: string, { framed = false, setView, hash = '', source = {} }: Options = {}) {
  const before = location.search;
  history.replaceState(null, '', `${location.pathname}${query}${hash}`);
  const { address, host } = pageEnvironment(window);
  const made = scene({ view: query, source });
  const actions = setView ? { ...made.actions, setView: setView(made.actions) } : made.actions;
  const stop = syncUrl(made.following, actions, { dataset: made.dataset, language: 'en' }, made.source.tour, {
    ...made.environment,
    address,
    host: framed ? host : null,
  });
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
    dialog: () => made.store.getState().session.dialog,
    back: () => traversed(() => history.back()),
    forward: () => traversed(() => history.forward()),
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

test('A change just before Back is there again after Forward', async () => {
  const { actions, time, query, back, forward } = opened('?time=2023-01-01');
  actions.select({ kind: 'partnership', id: 'msp' });
  actions.setDay(day('2024-06-30'));
  await back();
  expect(time()).toBe('2023-01-01');
  await forward();
  expect(time()).toBe('2024-06-30');
  await expect.poll(query).toBe('?time=2024-06-30&partnership=msp');
});

test('A step of the date just before Back, some time after the last change, leaves the earlier view as it was', async () => {
  const { actions, time, query, back, forward } = opened('?time=2023-01-01');
  actions.select({ kind: 'partnership', id: 'msp' });
  const chosen = performance.now();
  // Longer than two writes of the address are apart.
  await expect.poll(() => performance.now() - chosen).toBeGreaterThan(400);
  actions.setDay(day('2024-06-30'));
  await back();
  expect([time(), query()]).toEqual(['2023-01-01', '?time=2023-01-01']);
  await forward();
  expect(time()).toBe('2024-06-30');
});

test('Back shows the earlier view as a whole, with the date and camera that it had', async () => {
  const { actions, query, store, time, selected, back } = opened('?time=2023-01-01&map=3/20/106');
  actions.select({ kind: 'country', id: 'VNM' });
  actions.setDay(day('2024-06-30'));
  actions.setCamera({ zoom: 5, latitude: 37, longitude: 127 });
  await back();
  expect([time(), selected(), store.getState().view.map]).toEqual([
    '2023-01-01',
    null,
    { zoom: 3, latitude: 20, longitude: 106 },
  ]);
  expect(query()).toBe('?time=2023-01-01&map=3/20/106');
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

describe('with a dialog open', () => {
  test.each(['search', 'filters', 'share', 'keys', 'layer', 'cite', 'areas', 'release', 'choice'] as const)(
    'Back closes it (%s) and leaves the view',
    async (name) => {
      const { actions, query, dialog, selected, back } = opened('?time=2023-01-01');
      actions.select({ kind: 'partnership', id: 'msp' });
      actions.openDialog(name);
      await back();
      expect([dialog(), selected(), query()]).toEqual([null, 'msp', '?time=2023-01-01&partnership=msp']);
      await back();
      expect([selected(), query()]).toEqual([null, '?time=2023-01-01']);
    },
  );

  test('on a page that has just been opened, Back closes it', async () => {
    const { actions, dialog, query, back } = opened('?time=2023-01-01');
    actions.openDialog('search');
    await back();
    expect([dialog(), query()]).toEqual([null, '?time=2023-01-01']);
  });

  test('Back keeps what was changed in it, and Back again undoes the changes one by one', async () => {
    const { actions, dialog, query, back } = opened('?time=2023-01-01');
    actions.openDialog('filters');
    actions.setFilter('kind', ['bloc']);
    actions.setFilter('mineral', ['nickel']);
    const filtered = '?time=2023-01-01&mineral=nickel&kind=bloc';
    expect(query()).toBe(filtered);
    await back();
    expect([dialog(), query()]).toEqual([null, filtered]);
    await back();
    expect(query()).toBe('?time=2023-01-01&kind=bloc');
    await back();
    expect(query()).toBe('?time=2023-01-01');
  });

  test('Back keeps a date that was changed meanwhile, as by a host', async () => {
    const { actions, dialog, query, time, back } = opened('?time=2023-01-01');
    actions.openDialog('keys');
    actions.setDay(day('2024-06-30'));
    await back();
    expect([dialog(), time()]).toEqual([null, '2024-06-30']);
    await expect.poll(query).toBe('?time=2024-06-30');
  });

  test('which is closed in another way, Back goes on to the view before', async () => {
    const { actions, query, selected, back } = opened('?time=2023-01-01');
    actions.select({ kind: 'partnership', id: 'msp' });
    actions.openDialog('keys');
    actions.closeDialog();
    actions.openDialog('share');
    actions.closeDialog();
    await back();
    await expect.poll(() => [selected(), query()]).toEqual([null, '?time=2023-01-01']);
  });

  test('in which something is picked, Back returns to the view before at once', async () => {
    const { actions, query, selected, dialog, back } = opened('?time=2023-01-01');
    actions.openDialog('search');
    actions.select({ kind: 'partnership', id: 'msp' });
    actions.closeDialog();
    expect(query()).toBe('?time=2023-01-01&partnership=msp');
    actions.select({ kind: 'country', id: 'VNM' });
    await back();
    expect([selected(), dialog()]).toEqual(['msp', null]);
    await back();
    expect([selected(), query()]).toEqual([null, '?time=2023-01-01']);
  });

  test('no dialog stays on top of another view', async () => {
    const { actions, dialog, selected } = opened('?time=2023-01-01');
    actions.select({ kind: 'partnership', id: 'msp' });
    actions.openDialog('share');
    await traversed(() => history.go(-2));
    expect([dialog(), selected()]).toEqual([null, null]);
  });

  test('Forward after Back opens no dialog, and Back still works', async () => {
    const { actions, dialog, selected, back, forward } = opened('?time=2023-01-01');
    actions.select({ kind: 'partnership', id: 'msp' });
    actions.openDialog('share');
    await back();
    await forward();
    expect([dialog(), selected()]).toEqual([null, 'msp']);
    await back();
    await expect.poll(selected).toBeNull();
  });

  test.each([
    ['In a frame', '?time=2023-01-01', true],
    ['In an embed', '?time=2023-01-01&ui=embed', false],
  ])('%s it is no entry: Back belongs to the page around it', (_, view, framed) => {
    const { actions, pushed } = opened(view, { framed });
    actions.openDialog('areas');
    expect(pushed()).toBe(0);
  });
});

describe('a write that the browser refuses', () => {
  const refuseBy = (refuse: () => void) => {
    const methods = (['replaceState', 'pushState'] as const).map((name) =>
      vi.spyOn(history, name).mockImplementation(refuse),
    );
    onTestFinished(() => void vi.restoreAllMocks());
    return () => methods.forEach((method) => method.mockRestore());
  };
  const tooMany = () => {
    throw new DOMException('Too many calls', 'SecurityError');
  };

  test.each([
    ['with an error, as Safari', tooMany],
    ['without a word, as Chrome before version 144', () => undefined],
  ])('%s, is noticed', (_, refuse) => {
    const { address } = pageEnvironment(window);
    refuseBy(refuse);
    const entry = { id: 'one', over: false };
    expect(['push' as const, 'replace' as const].map((how) => address.write(how, '?a', entry))).toEqual([
      false,
      false,
    ]);
    expect(address.write('replace', location.search, entry)).toBe(false);
  });

  test('is repeated until it stands, with an entry for Back', async () => {
    const { actions, query, selected, back } = opened('?time=2023-01-01');
    const allow = refuseBy(tooMany);
    actions.setDay(day('2024-06-30'));
    actions.select({ kind: 'partnership', id: 'msp' });
    actions.setDay(day('2024-07-01'));
    expect(query()).toBe('?time=2023-01-01');
    allow();
    await expect.poll(query, { timeout: 5000 }).toBe('?time=2024-07-01&partnership=msp');
    await back();
    expect([query(), selected()]).toEqual(['?time=2024-06-30', null]);
  });
});

test('Each scene of a tour is an entry, and Back shows the one before', async () => {
  const { actions, query, back } = opened('?tour=small-tour');
  actions.goToStep(2);
  expect(query()).toBe('?tour=small-tour&step=2');
  await back();
  expect(query()).toBe('?tour=small-tour');
});

test('Back to a tour that was not open before loads it first', async () => {
  const { actions, query, store, forward, back } = opened('?tour=small-tour&step=2');
  actions.leaveTour();
  await back();
  store.setState(({ session }) => ({ session: { ...session, tour: null } }));
  await forward();
  await back();
  await expect.poll(() => store.getState().view.tour).toEqual({ id: 'small-tour', step: 2 });
  expect([query(), store.getState().view.lens]).toEqual(['?tour=small-tour&step=2', ['KOR', 'VNM']]);
});

test('An address that names a tour which cannot be loaded shows its view without the tour', async () => {
  const { actions, store, back } = opened('?tour=grand-tour&time=2024-07-01');
  actions.select({ kind: 'partnership', id: 'msp' });
  await back();
  await expect.poll(() => store.getState().session.notice).toMatchObject({ kind: 'rejected' });
  expect([store.getState().view.tour, store.getState().view.selection]).toEqual([null, null]);
});

describe('A link to an own tour that differs only in its fragment', () => {
  const own = (title: string) => ({ ...TOUR, id: OWN, title: { en: title } });
  const source = { tour: () => Promise.resolve(own(location.hash)) };
  const title = ({ session, view }: State) => view.tour && session.tour?.title.en;

  test('is opened in the same tab, and Back leads to the tour before', async () => {
    const { store, actions, back } = opened(`?tour=${OWN}`, { hash: '#tour=a', source });
    actions.showTour(own('#tour=a'), 2);
    await traversed(() => (location.href = `?tour=${OWN}&step=2#tour=b`));
    await expect.poll(() => title(store.getState())).toBe('#tour=b');
    await back();
    await expect.poll(() => title(store.getState())).toBe('#tour=a');
  });

  test('is opened in the same tab without its query, too, but the map that was there is not', async () => {
    const { store, back } = opened('', { source });
    await traversed(() => (location.hash = '#tour=a'));
    await expect.poll(() => title(store.getState())).toBe('#tour=a');
    await back();
    await expect.poll(() => title(store.getState())).toBeNull();
  });
});
