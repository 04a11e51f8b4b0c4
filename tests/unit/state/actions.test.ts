import { describe, expect, test } from 'vitest';
import { LoadError } from '../../../src/data/load.ts';
import { formatTime } from '../../../src/domain/time/time.ts';
import { createActions } from '../../../src/state/actions.ts';
import { createSelectors } from '../../../src/state/derived/selectors.ts';
import { createLodelinesStore } from '../../../src/state/store.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { on } from '../domain/partnership/made.ts';
import { DATASET } from './smallDataset.ts';

/** Creates a store from the address `query`. */
function openStore(query = '') {
  const { view, rejected } = parseView(query, { dataset: DATASET, language: 'en' });
  const store = createLodelinesStore(view, rejected);
  const actions = createActions(store, DATASET, createSelectors(DATASET));
  return { store, actions, view: () => store.getState().view, session: () => store.getState().session };
}

describe('the date', () => {
  test('moves to any day of the time axis', () => {
    const { actions, view } = openStore();
    actions.setDay(on('2024-06-30'));
    expect(formatTime(view().time)).toBe('2024-06-30');
  });

  test('stays within the time axis', () => {
    const { actions, view } = openStore();
    actions.setDay(on('1990'));
    expect(formatTime(view().time)).toBe('2019-02-01');
    actions.setDay(on('2090'));
    expect(formatTime(view().time)).toBe('2026-09-16');
  });

  test('steps between days with events, through the lens, and stops at the ends', () => {
    const { actions, view } = openStore('?time=2022-06-14');
    const days = [1, 2, 3, 4, 5, 6].map(() => {
      actions.stepEvent(1);
      return formatTime(view().time);
    });
    expect(days).toEqual([
      '2023-06-22',
      '2023-10-20',
      '2024-07-01',
      '2026-02-04',
      '2026-09-16',
      '2026-09-16',
    ]);
    actions.stepEvent(-1);
    expect(formatTime(view().time)).toBe('2026-02-04');
    actions.setDay(on('2022-06-14'));
    actions.stepEvent(-1);
    expect(formatTime(view().time)).toBe('2022-06-14');
  });

  test('steps through the events of another lens', () => {
    const { actions, view } = openStore('?time=2022-06-14&party=all');
    actions.stepEvent(1);
    expect(formatTime(view().time)).toBe('2023-03-28');
  });

  test('steps by a year, from 29 February to 28 February', () => {
    const { actions, view } = openStore('?time=2024-02-29');
    actions.stepYear(1);
    expect(formatTime(view().time)).toBe('2025-02-28');
    actions.stepYear(-2);
    expect(formatTime(view().time)).toBe('2023-02-28');
    actions.stepYear(-10);
    expect(formatTime(view().time)).toBe('2019-02-01');
  });

  test('does not notify subscribers if it stays the same', () => {
    const { store, actions, view } = openStore();
    let notifications = 0;
    store.subscribe(() => notifications++);
    actions.setTime(view().time);
    actions.setDay(view().time.day);
    expect(notifications).toBe(0);
  });
});

describe('an interval', () => {
  test('starts a year before the date, and ends on the date', () => {
    const { actions, view } = openStore('?time=2024-07-01');
    actions.setMode('between');
    expect(formatTime(view().time)).toBe('2023-07-01/2024-07-01');
    actions.setMode('so-far');
    expect(formatTime(view().time)).toBe('../2024-07-01');
    actions.setMode('on');
    expect(formatTime(view().time)).toBe('2024-07-01');
  });

  test('has a start and an end that never cross', () => {
    const { actions, view } = openStore('?time=2023-01-01/2024-07-01');
    actions.setDay(on('2025-01-01'), 'start');
    expect(formatTime(view().time)).toBe('2024-07-01/2024-07-01');
    actions.setDay(on('2022-01-01'), 'start');
    actions.setDay(on('2020-01-01'));
    expect(formatTime(view().time)).toBe('2022-01-01/2022-01-01');
  });

  test('steps the chosen end', () => {
    const { actions, view } = openStore('?time=2023-01-01/2024-07-01');
    actions.stepEvent(1, 'start');
    actions.stepDay(-1);
    actions.stepYear(1);
    expect(formatTime(view().time)).toBe('2023-06-22/2025-06-30');
  });

  test('moves as a whole, within the time axis', () => {
    const { actions, view } = openStore('?time=2023-01-01/2023-01-31');
    actions.shiftWindow(10);
    expect(formatTime(view().time)).toBe('2023-01-11/2023-02-10');
    actions.shiftWindow(99_999);
    expect(formatTime(view().time)).toBe('2026-08-17/2026-09-16');
    actions.shiftWindow(-99_999);
    expect(formatTime(view().time)).toBe('2019-02-01/2019-03-03');
  });

  test('stays when an event inside is selected, and ends when one outside is', () => {
    const { actions, view } = openStore('?time=2023-01-01/2024-07-01');
    actions.select({ kind: 'event', id: 'hanoi-summit' });
    expect(formatTime(view().time)).toBe('2023-01-01/2024-07-01');
    actions.setTime({ mode: 'between', start: on('2024-01-01'), day: on('2024-07-01') });
    actions.select({ kind: 'event', id: 'hanoi-summit' });
    expect(formatTime(view().time)).toBe('2023-06-22');
  });
});

describe('a selection', () => {
  test('of an event moves the date to the event', () => {
    const { actions, view } = openStore();
    actions.select({ kind: 'event', id: 'hanoi-summit' });
    expect(formatTime(view().time)).toBe('2023-06-22');
    expect(view().selection).toEqual({ kind: 'event', id: 'hanoi-summit' });
  });

  test('of anything else keeps the date', () => {
    const { actions, view } = openStore('?time=2024-06-30');
    actions.select({ kind: 'partnership', id: 'msp' });
    actions.select({ kind: 'country', id: 'VNM' });
    actions.select(null);
    expect(formatTime(view().time)).toBe('2024-06-30');
    expect(view().selection).toBeNull();
  });
});

describe('a comparison', () => {
  const KOREA = { kind: 'country', id: 'KOR' };

  test('selects two countries, and returns to the first', () => {
    const { actions, view } = openStore('?time=2024-06-30');
    actions.compare('KOR', 'JPN');
    expect(view()).toMatchObject({ selection: KOREA, compare: 'JPN' });
    actions.compare('KOR', null);
    expect(view()).toMatchObject({ selection: KOREA, compare: null });
    expect(formatTime(view().time)).toBe('2024-06-30');
  });

  test('ends with any other selection, or none', () => {
    const { actions, view } = openStore('?country=KOR&compare=JPN');
    expect(view().compare).toBe('JPN');
    actions.select({ kind: 'partnership', id: 'msp' });
    expect(view().compare).toBeNull();
    actions.compare('KOR', 'JPN');
    actions.select(null);
    expect(view().compare).toBeNull();
  });

  test('of a country with itself selects that country', () => {
    const { actions, view } = openStore();
    actions.compare('KOR', 'KOR');
    expect(view()).toMatchObject({ selection: KOREA, compare: null });
  });
});

describe('the view', () => {
  test('changes one part at a time', () => {
    const { actions, view } = openStore();
    const before = view();
    actions.setLens([]);
    actions.setLanguage('ko');
    actions.setForm('circles');
    expect(view()).toEqual({ ...before, lens: [], lang: 'ko', form: 'circles' });
  });

  test('no longer names a theme once the reader has chosen one', () => {
    const { actions, view, session } = openStore('?theme=light');
    actions.restoreSettings({ theme: 'dark' });
    expect([view().theme, session().theme]).toEqual(['light', 'dark']);
    actions.setTheme('dark');
    expect([view().theme, session().theme]).toEqual(['auto', 'dark']);
  });

  test('resets the camera when the projection changes', () => {
    const { actions, view } = openStore('?map=3/20/106');
    expect(view().map).toEqual({ zoom: 3, latitude: 20, longitude: 106 });
    actions.showAs('globe');
    expect([view().view, view().map]).toEqual(['globe', null]);
  });

  test('keeps the map camera while the list is shown, and is ready again only when the list has rendered', () => {
    const { actions, view, session } = openStore('?map=3/20/106');
    actions.setReady(true);
    actions.showAs('list');
    expect([view().view, view().map?.zoom, session().ready]).toEqual(['list', 3, false]);
    actions.setReady(true);
    actions.setLanguage('ko');
    expect(session().ready).toBe(true);
    actions.showAs('map');
    expect([view().map?.zoom, session().ready]).toEqual([3, false]);
  });

  test('can be replaced as a whole, with a notice about invalid values', () => {
    const { actions, view, session } = openStore();
    const { view: other, rejected } = parseView('?party=all&theme=pink', {
      dataset: DATASET,
      language: 'en',
    });
    actions.setView(other, rejected);
    expect(view().lens).toEqual([]);
    expect(session().notice).toEqual({ kind: 'rejected', rejected: [{ key: 'theme', text: 'pink' }] });
  });
});

describe('the session', () => {
  test('starts without hover, playback and notice', () => {
    expect(openStore().session()).toMatchObject({ hover: null, playing: false, notice: null });
  });

  test('starts with a notice if the address has invalid values, until it is dismissed', () => {
    const { actions, session } = openStore('?time=yesterday');
    expect(session().notice).toEqual({
      kind: 'rejected',
      rejected: [{ key: 'time', text: 'yesterday' }],
    });
    actions.dismissNotice();
    expect(session().notice).toBeNull();
  });

  test('opens one dialog at a time, and closes it with a notice if it cannot be loaded or shown, until the next attempt', () => {
    const { actions, session } = openStore();
    actions.openDialog('keys');
    expect(session()).toMatchObject({ dialog: 'keys', notice: null });
    actions.tellFailure(new LoadError('fetch', 'part', 'offline'));
    expect(session()).toMatchObject({ dialog: null, notice: { kind: 'unloaded' } });
    actions.openDialog('keys');
    expect(session()).toMatchObject({ dialog: 'keys', notice: null });
    const error = new Error('the pencil is broken');
    actions.tellFailure(error);
    expect(session()).toMatchObject({ dialog: null, notice: { kind: 'broken', error } });
  });

  test('notifies subscribers only if the hovered item changes', () => {
    const { store, actions, session } = openStore();
    let notifications = 0;
    store.subscribe(() => notifications++);
    actions.setHover({ kind: 'event', id: 'graphite' });
    actions.setHover({ kind: 'event', id: 'graphite' });
    expect([notifications, session().hover]).toEqual([1, { kind: 'event', id: 'graphite' }]);
    actions.setHover(null);
    expect([notifications, session().hover]).toEqual([2, null]);
  });

  test('does not change the view', () => {
    const { actions, view } = openStore();
    const before = view();
    actions.setPlaying(true);
    actions.setHover({ kind: 'country', id: 'KOR' });
    actions.setDetails({ state: 'failed' });
    expect(view()).toBe(before);
  });
});

describe('filters', () => {
  test('replace earlier values, and have a fixed order', () => {
    const { actions, view } = openStore();
    actions.setFilter('kind', ['summit', 'bloc', 'summit', 'nonsense']);
    expect(view().kind).toEqual(['bloc', 'summit']);
    actions.setFilter('kind', ['national']);
    expect(view().kind).toEqual(['national']);
  });

  test('can be removed one by one or all at once; the lens stays', () => {
    const { actions, view } = openStore('?party=VNM&kind=bloc,summit&mineral=nickel&confidence=low');
    actions.removeFilter('kind', 'bloc');
    expect(view()).toMatchObject({ kind: ['summit'], mineral: ['nickel'] });
    actions.clearFilters();
    expect(view()).toMatchObject({ lens: ['VNM'], mineral: [], kind: [], confidence: [], binding: [] });
  });

  test('close when something is selected', () => {
    const { actions, session } = openStore();
    actions.openDialog('filters');
    actions.select(null);
    expect(session().dialog).toBe('filters');
    actions.select({ kind: 'partnership', id: 'msp' });
    expect(session().dialog).toBe(null);
  });

  test('restrict the events of a step', () => {
    const { actions, view } = openStore('?time=2022-06-14&mineral=none');
    actions.stepEvent(1);
    expect(formatTime(view().time)).toBe('2022-06-14');
    actions.clearFilters();
    actions.stepEvent(1);
    expect(formatTime(view().time)).toBe('2023-06-22');
  });
});
