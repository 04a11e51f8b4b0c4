import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { inOrder } from '../../../src/state/inOrder.ts';

/** A store of a number; the first subscriber makes 2 of 1, the second notes what it hears. */
function counting() {
  const store = inOrder(createStore(() => ({ count: 0 })));
  const heard: (readonly [before: number, after: number])[] = [];
  store.subscribe(({ count }) => {
    if (count === 1) store.setState({ count: 2 });
  });
  const stop = store.subscribe(({ count }, before) => heard.push([before.count, count]));
  return { store, heard, stop };
}

test('a change that a subscriber makes is told to the others after the one that it answers', () => {
  const { store, heard } = counting();
  store.setState({ count: 1 });
  expect(heard).toEqual([
    [0, 1],
    [1, 2],
  ]);
  expect(store.getState()).toEqual({ count: 2 });
});

test('who has unsubscribed hears nothing more', () => {
  const { store, heard, stop } = counting();
  stop();
  store.setState({ count: 5 });
  expect(heard).toEqual([]);
});

test('an error of a subscriber is reported, and keeps the change from nobody else', () => {
  const reported: unknown[] = [];
  const store = inOrder(
    createStore(() => ({ count: 0 })),
    (error) => reported.push(error),
  );
  const heard: number[] = [];
  store.subscribe(({ count }) => {
    if (count === 1) throw new Error('the subscriber is ill');
  });
  store.subscribe(({ count }) => heard.push(count));
  store.setState({ count: 1 });
  store.setState({ count: 2 });
  expect(heard).toEqual([1, 2]);
  expect(reported).toEqual([new Error('the subscriber is ill')]);
});
