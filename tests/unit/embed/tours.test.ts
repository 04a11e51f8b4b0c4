import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { on } from '../domain/partnership/made.ts';
import { framed } from './frame.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A map in a frame whose first messages have been read. */
function openFrame(query: string) {
  const frame = framed(query);
  const first = frame.received();
  return {
    ...frame,
    first,
    tour: () => frame.store.getState().view.tour,
    errors: () => frame.received().flatMap(({ code }) => code ?? []),
  };
}

const SCENE = { type: 'tour', tour: 'small-tour', of: 3 };

describe('the host of a tour', () => {
  test('learns the open scene at the start and after each change', () => {
    const { first, received, actions } = openFrame('?tour=small-tour&ui=embed');
    expect(first.find(({ type }) => type === 'tour')).toEqual({ ...SCENE, step: 1, title: 'The start' });
    actions.goToStep(2);
    actions.setDay(on('2024-07-01'));
    expect(received()).toEqual([{ ...SCENE, step: 2, title: 'In Hanoi' }]);
    actions.leaveTour();
    expect(received()).toContainEqual({ type: 'tour', tour: null });
  });

  test('learns nothing of tours without one', () => {
    expect(openFrame('?ui=embed').first.map(({ type }) => type)).toEqual(['ready', 'state', 'resize']);
  });

  test('steps to a scene, to the next one and to the one before', () => {
    const { send, tour } = openFrame('?tour=small-tour');
    const steps = [3, 'next', 'previous', 1, 'previous'].map((scene) => {
      send({ type: 'step', scene });
      return tour()?.step;
    });
    expect(steps).toEqual([3, 3, 2, 1, 1]);
  });

  test.each([0, 4, 1.5, -1, '2', 'last', null, undefined, {}, NaN])('cannot step to %j', (scene) => {
    const { send, errors, tour } = openFrame('?tour=small-tour');
    send({ type: 'step', scene });
    expect([errors(), tour()?.step]).toEqual([['invalid-value'], 1]);
  });

  test('gets an error for a step without a tour', () => {
    const { send, errors } = openFrame('');
    send({ type: 'step', scene: 1 });
    expect(errors()).toEqual(['no-tour']);
  });

  test('opens a tour with `set`, once it has loaded, and closes it', async () => {
    const { send, tour, store } = openFrame('?theme=dark');
    send({ type: 'set', view: '?tour=small-tour&step=2' });
    await vi.waitFor(() => expect(tour()).toEqual({ id: 'small-tour', step: 2 }));
    expect([store.getState().view.theme, store.getState().view.lens]).toEqual(['dark', ['KOR', 'VNM']]);
    send({ type: 'set', view: '?tour=none' });
    expect(tour()).toBeNull();
  });

  test('gets an error for an unknown tour', async () => {
    const { send, errors } = openFrame('');
    send({ type: 'set', view: '?tour=grand-tour' });
    await vi.waitFor(() => expect(errors()).toEqual(['invalid-value']));
  });

  test('gets states that name the scene, and can set them again', () => {
    const { send, received, actions, tour } = openFrame('?tour=small-tour&step=2&lang=en');
    actions.setDay(on('2024-07-01'));
    vi.advanceTimersByTime(100);
    const [state] = received();
    expect(state).toEqual({ type: 'state', view: '?tour=small-tour&step=2&time=2024-07-01&lang=en' });
    send({ type: 'set', view: '?country=VNM' });
    expect(tour()).toBeNull();
    send({ type: 'set', view: state?.['view'] });
    expect(tour()).toEqual({ id: 'small-tour', step: 2 });
  });

  test('plays and stops the tour instead of the date', () => {
    const { send, store } = openFrame('?tour=small-tour');
    const plays = () => [store.getState().session.touring, store.getState().session.playing];
    send({ type: 'play' });
    expect(plays()).toEqual([true, false]);
    send({ type: 'pause' });
    expect(plays()).toEqual([false, false]);
  });
});
