import { describe, expect, test } from 'vitest';
import { formatTime } from '../../../src/domain/time/time.ts';
import { createActions } from '../../../src/state/actions.ts';
import { createSelectors } from '../../../src/state/derived/selectors.ts';
import { createLodelinesStore } from '../../../src/state/store.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { on } from '../domain/partnership/made.ts';
import { DATASET } from './smallDataset.ts';

/** The store as the address `query` opens it. */
function opened(query = '') {
  const { view, rejected } = parseView(query, { dataset: DATASET, language: 'en' });
  const store = createLodelinesStore(view, rejected);
  const actions = createActions(store, DATASET, createSelectors(DATASET));
  return { store, actions, view: () => store.getState().view, session: () => store.getState().session };
}

describe('the date', () => {
  test('moves to any day of the axis', () => {
    const { actions, view } = opened();
    actions.setDay(on('2024-06-30'));
    expect(formatTime(view().time)).toBe('2024-06-30');
  });

  test('stays on the axis', () => {
    const { actions, view } = opened();
    actions.setDay(on('1990'));
    expect(formatTime(view().time)).toBe('2019-02-01');
    actions.setDay(on('2090'));
    expect(formatTime(view().time)).toBe('2026-09-16');
  });

  test('steps from one day with events to the next, through the lens, and stays at the ends', () => {
    const { actions, view } = opened('?time=2022-06-14');
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
    const { actions, view } = opened('?time=2022-06-14&party=all');
    actions.stepEvent(1);
    expect(formatTime(view().time)).toBe('2023-03-28');
  });

  test('steps by the year, 29 February to 28 February', () => {
    const { actions, view } = opened('?time=2024-02-29');
    actions.stepYear(1);
    expect(formatTime(view().time)).toBe('2025-02-28');
    actions.stepYear(-2);
    expect(formatTime(view().time)).toBe('2023-02-28');
    actions.stepYear(-10);
    expect(formatTime(view().time)).toBe('2019-02-01');
  });

  test('that does not change tells nobody', () => {
    const { store, actions, view } = opened();
    let told = 0;
    store.subscribe(() => told++);
    actions.setTime(view().time);
    actions.setDay(view().time.day);
    expect(told).toBe(0);
  });
});

describe('a window', () => {
  test('opens a year before the date, and closes on the date', () => {
    const { actions, view } = opened('?time=2024-07-01');
    actions.setMode('between');
    expect(formatTime(view().time)).toBe('2023-07-01/2024-07-01');
    actions.setMode('so-far');
    expect(formatTime(view().time)).toBe('../2024-07-01');
    actions.setMode('on');
    expect(formatTime(view().time)).toBe('2024-07-01');
  });

  test('has two ends that never pass each other', () => {
    const { actions, view } = opened('?time=2023-01-01/2024-07-01');
    actions.setDay(on('2025-01-01'), 'start');
    expect(formatTime(view().time)).toBe('2024-07-01/2024-07-01');
    actions.setDay(on('2022-01-01'), 'start');
    actions.setDay(on('2020-01-01'));
    expect(formatTime(view().time)).toBe('2022-01-01/2022-01-01');
  });

  test('steps with the end that is held', () => {
    const { actions, view } = opened('?time=2023-01-01/2024-07-01');
    actions.stepEvent(1, 'start');
    actions.stepDay(-1);
    actions.stepYear(1);
    expect(formatTime(view().time)).toBe('2023-06-22/2025-06-30');
  });

  test('moves as a whole, as far as the axis goes', () => {
    const { actions, view } = opened('?time=2023-01-01/2023-01-31');
    actions.shiftWindow(10);
    expect(formatTime(view().time)).toBe('2023-01-11/2023-02-10');
    actions.shiftWindow(99_999);
    expect(formatTime(view().time)).toBe('2026-08-17/2026-09-16');
    actions.shiftWindow(-99_999);
    expect(formatTime(view().time)).toBe('2019-02-01/2019-03-03');
  });

  test('stays when an event within it is opened, and gives way to the date of one outside', () => {
    const { actions, view } = opened('?time=2023-01-01/2024-07-01');
    actions.select({ kind: 'event', id: 'hanoi-summit' });
    expect(formatTime(view().time)).toBe('2023-01-01/2024-07-01');
    actions.setTime({ mode: 'between', start: on('2024-01-01'), day: on('2024-07-01') });
    actions.select({ kind: 'event', id: 'hanoi-summit' });
    expect(formatTime(view().time)).toBe('2023-06-22');
  });
});

describe('a selection', () => {
  test('of an event moves the date to it', () => {
    const { actions, view } = opened();
    actions.select({ kind: 'event', id: 'hanoi-summit' });
    expect(formatTime(view().time)).toBe('2023-06-22');
    expect(view().selection).toEqual({ kind: 'event', id: 'hanoi-summit' });
  });

  test('of anything else leaves the date', () => {
    const { actions, view } = opened('?time=2024-06-30');
    actions.select({ kind: 'partnership', id: 'msp' });
    actions.select({ kind: 'country', id: 'VNM' });
    actions.select(null);
    expect(formatTime(view().time)).toBe('2024-06-30');
    expect(view().selection).toBeNull();
  });
});

describe('a comparison', () => {
  const KOREA = { kind: 'country', id: 'KOR' };

  test('opens two countries, and goes back to the first', () => {
    const { actions, view } = opened('?time=2024-06-30');
    actions.compare('KOR', 'JPN');
    expect(view()).toMatchObject({ selection: KOREA, compare: 'JPN' });
    actions.compare('KOR', null);
    expect(view()).toMatchObject({ selection: KOREA, compare: null });
    expect(formatTime(view().time)).toBe('2024-06-30');
  });

  test('is over when anything else is opened, or nothing', () => {
    const { actions, view } = opened('?country=KOR&compare=JPN');
    expect(view().compare).toBe('JPN');
    actions.select({ kind: 'partnership', id: 'msp' });
    expect(view().compare).toBeNull();
    actions.compare('KOR', 'JPN');
    actions.select(null);
    expect(view().compare).toBeNull();
  });

  test('of a country with itself is that country', () => {
    const { actions, view } = opened();
    actions.compare('KOR', 'KOR');
    expect(view()).toMatchObject({ selection: KOREA, compare: null });
  });
});

describe('the view', () => {
  test('changes one part at a time', () => {
    const { actions, view } = opened();
    const before = view();
    actions.setLens([]);
    actions.setLanguage('ko');
    actions.setTheme('dark');
    expect(view()).toEqual({ ...before, lens: [], lang: 'ko', theme: 'dark' });
  });

  test('shows the whole world again in another projection', () => {
    const { actions, view } = opened('?map=3/20/106');
    expect(view().map).toEqual({ zoom: 3, latitude: 20, longitude: 106 });
    actions.showAs('globe');
    expect([view().view, view().map]).toEqual(['globe', null]);
  });

  test('keeps the camera of the map while it shows the list, and is ready again only when that stands', () => {
    const { actions, view, session } = opened('?map=3/20/106');
    actions.setReady(true);
    actions.showAs('list');
    expect([view().view, view().map?.zoom, session().ready]).toEqual(['list', 3, false]);
    actions.setReady(true);
    actions.setLanguage('ko');
    expect(session().ready).toBe(true);
    actions.showAs('map');
    expect([view().map?.zoom, session().ready]).toEqual([3, false]);
  });

  test('can be taken over whole, with a word about what could not be read', () => {
    const { actions, view, session } = opened();
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
  test('opens at rest', () => {
    expect(opened().session()).toMatchObject({ hover: null, playing: false, notice: null });
  });

  test('opens with a notice if the address had values that could not be read, until it is dismissed', () => {
    const { actions, session } = opened('?time=yesterday');
    expect(session().notice).toEqual({
      kind: 'rejected',
      rejected: [{ key: 'time', text: 'yesterday' }],
    });
    actions.dismissNotice();
    expect(session().notice).toBeNull();
  });

  test('opens one dialog at a time, and closes it with a word where it cannot be loaded', () => {
    const { actions, session } = opened();
    actions.openDialog('keys');
    expect(session()).toMatchObject({ dialog: 'keys', notice: null });
    actions.tellUnloaded();
    expect(session()).toMatchObject({ dialog: null, notice: { kind: 'unloaded' } });
  });

  test('tells only of a new thing under the pointer', () => {
    const { store, actions, session } = opened();
    let told = 0;
    store.subscribe(() => told++);
    actions.setHover({ kind: 'event', id: 'graphite' });
    actions.setHover({ kind: 'event', id: 'graphite' });
    expect([told, session().hover]).toEqual([1, { kind: 'event', id: 'graphite' }]);
    actions.setHover(null);
    expect([told, session().hover]).toEqual([2, null]);
  });

  test('leaves the view alone', () => {
    const { actions, view } = opened();
    const before = view();
    actions.setPlaying(true);
    actions.setHover({ kind: 'country', id: 'KOR' });
    actions.setDetails({ state: 'failed' });
    expect(view()).toBe(before);
  });
});

describe('filters', () => {
  test('take the values that are chosen, in the order of the contract, and forget those before', () => {
    const { actions, view } = opened();
    actions.setFilter('kind', ['summit', 'bloc', 'summit', 'nonsense']);
    expect(view().kind).toEqual(['bloc', 'summit']);
    actions.setFilter('kind', ['national']);
    expect(view().kind).toEqual(['national']);
  });

  test('are removed one by one, or all at once; the lens stays', () => {
    const { actions, view } = opened('?party=VNM&kind=bloc,summit&mineral=nickel&confidence=low');
    actions.removeFilter('kind', 'bloc');
    expect(view()).toMatchObject({ kind: ['summit'], mineral: ['nickel'] });
    actions.clearFilters();
    expect(view()).toMatchObject({ lens: ['VNM'], mineral: [], kind: [], confidence: [], binding: [] });
  });

  test('make way for what is opened', () => {
    const { actions, session } = opened();
    actions.openDialog('filters');
    actions.select(null);
    expect(session().dialog).toBe('filters');
    actions.select({ kind: 'partnership', id: 'msp' });
    expect(session().dialog).toBe(null);
  });

  test('decide which events are stepped through', () => {
    const { actions, view } = opened('?time=2022-06-14&mineral=none');
    actions.stepEvent(1);
    expect(formatTime(view().time)).toBe('2022-06-14');
    actions.clearFilters();
    actions.stepEvent(1);
    expect(formatTime(view().time)).toBe('2023-06-22');
  });
});
