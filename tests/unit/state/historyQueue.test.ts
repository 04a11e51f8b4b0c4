import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Address } from '../../../src/state/environment.ts';
import { historyQueue } from '../../../src/state/historyQueue.ts';
import { testEnvironment } from './testEnvironment.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const ENTRY = { id: 'one', over: false };

/** A queue on an address that takes writes while `open`. `written` is what it took, `asked` how often it was asked. */
function opened() {
  const state = { open: true, asked: 0, written: [] as string[] };
  const { address, clock } = testEnvironment();
  const limited: Address = {
    ...address,
    write: (how, query) => {
      state.asked += 1;
      if (state.open) state.written.push(`${how} ${query}`);
      return state.open;
    },
  };
  return { state, queue: historyQueue(limited, clock) };
}

test('Changes are written together, 350 ms after the last one', () => {
  const { state, queue } = opened();
  queue.replace('?a', ENTRY);
  vi.advanceTimersByTime(300);
  queue.replace('?b', ENTRY);
  vi.advanceTimersByTime(349);
  expect(state.written).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(state.written).toEqual(['replace ?b']);
});

test('Changes that go on are written once a second', () => {
  const { state, queue } = opened();
  for (let change = 1; change <= 20; change += 1) {
    queue.replace(`?${change}`, ENTRY);
    vi.advanceTimersByTime(100);
  }
  expect(state.written).toEqual(['replace ?10', 'replace ?20']);
});

test('Half a minute of changes at each frame stays below 100 writes, the limit of older Safari', () => {
  const { state, queue } = opened();
  for (let frame = 0; frame < 30 * 60; frame += 1) {
    queue.replace(`?${frame}`, ENTRY);
    vi.advanceTimersByTime(1000 / 60);
  }
  expect(state.asked).toBeLessThan(40);
});

test('A new entry is added at once, after what waits', () => {
  const { state, queue } = opened();
  queue.replace('?a', ENTRY);
  queue.replace('?b', ENTRY);
  queue.push('?c', ENTRY);
  expect(state.written).toEqual(['replace ?b', 'push ?c']);
});

test('Refused writes are repeated in their order, later changes of an entry together', () => {
  const { state, queue } = opened();
  state.open = false;
  queue.replace('?a', ENTRY);
  queue.push('?b', ENTRY);
  queue.replace('?c', ENTRY);
  vi.advanceTimersByTime(1000);
  expect(state.written).toEqual([]);
  state.open = true;
  vi.advanceTimersByTime(10_000);
  expect(state.written).toEqual(['replace ?a', 'push ?c']);
});

test('Where all writes are refused they are tried ever more rarely', () => {
  const { state, queue } = opened();
  state.open = false;
  queue.replace('?a', ENTRY);
  vi.advanceTimersByTime(60_000);
  const first = state.asked;
  vi.advanceTimersByTime(60_000);
  expect([first, state.asked]).toEqual([6, 8]);
});

test('What waits can be dropped: only what was meant for the entry shown is returned', () => {
  const { state, queue } = opened();
  queue.push('?a', ENTRY);
  expect(queue.drop()).toBeNull();
  queue.replace('?b', ENTRY);
  expect(queue.drop()?.query).toBe('?b');
  vi.advanceTimersByTime(10_000);
  expect(state.written).toEqual(['push ?a']);
});

test('What comes after another entry has been reached is not written there, but can be dropped', () => {
  const { state, queue } = opened();
  queue.hold();
  queue.replace('?a', ENTRY);
  vi.advanceTimersByTime(10_000);
  expect(queue.drop()?.query).toBe('?a');
  queue.replace('?b', ENTRY);
  queue.flush();
  expect(state.written).toEqual(['replace ?b']);
});
