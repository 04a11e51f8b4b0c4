/** The player of tours, in the panel and in a frame. */
import { flushSync } from 'react-dom';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PASSAGE_MS } from '../../../src/domain/tour/passage.ts';
import { formatTime } from '../../../src/domain/time/time.ts';
import { OWN } from '../../../src/domain/tour/tour.ts';
import { editorOf } from '../../../src/scenes/editor/editor.ts';
import { Player } from '../../../src/scenes/player/Player.tsx';
import type { Clock, Media } from '../../../src/state/environment.ts';
import { TOUR } from '../../unit/state/smallTour.ts';
import { day, mount } from '../mount.tsx';

/** A clock that a test moves. */
function handClock() {
  let now = 0;
  const waiting = new Map<object, { at: number; act: (now: number) => void }>();
  const after = (milliseconds: number, act: (now: number) => void) => {
    const key = {};
    waiting.set(key, { at: now + milliseconds, act });
    return () => void waiting.delete(key);
  };
  const clock: Clock = { now: () => now, frame: (act) => after(16, act), after };
  /** Lets time go on, and calls what is due. */
  const pass = (milliseconds: number) => {
    const end = now + milliseconds;
    for (;;) {
      const due = [...waiting].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
      if (!due) break;
      waiting.delete(due[0]);
      now = due[1].at;
      flushSync(() => due[1].act(now));
    }
    now = end;
  };
  return { clock, pass };
}

/** A tour on the page, at an address. */
function opened(view: string, { framed = false, lessMotion = false } = {}) {
  const { clock, pass } = handClock();
  const media: Media = {
    matches: (query) => lessMotion && query.includes('prefers-reduced-motion'),
    onChange: () => () => undefined,
  };
  const made = mount(<Player>{framed ? null : <p>Something else</p>}</Player>, {
    view,
    environment: { clock, media },
  });
  const { store } = made;
  return {
    ...made,
    pass,
    /** Changes the state and shows it. */
    act: (change: () => void) => {
      flushSync(change);
      pass(100);
    },
    step: () => store.getState().view.tour?.step ?? null,
    time: () => formatTime(store.getState().view.time),
    touring: () => store.getState().session.touring,
    button: (name: string) => page.getByRole('button', { name, exact: true }),
  };
}

describe('the tour', () => {
  test('shows the text of its scene, with what it shows, and says where one is', async () => {
    const { container, button } = opened('?tour=small-tour');
    await expect.element(page.getByRole('region', { name: 'Tour: A small tour' })).toBeVisible();
    await expect.element(page.getByRole('heading', { level: 3 })).toHaveTextContent('The start');
    expect(container.textContent).toContain('The MSP starts.');
    expect(container.textContent).not.toContain('Ask who takes part.');
    await expect.element(button('msp')).toBeVisible();
    await expect.element(page.getByRole('status')).toHaveTextContent('Scene 1 of 3: The start');
  });

  test('goes on and back by its buttons, which keep the focus, up to its ends', async () => {
    const { step, button, pass } = opened('?tour=small-tour', { lessMotion: true });
    const next = button('Next scene');
    await next.click();
    pass(100);
    await expect.element(page.getByRole('status')).toHaveTextContent('Scene 2 of 3: In Hanoi');
    await userEvent.keyboard('{Enter}{Enter}{Enter}');
    expect(step()).toBe(3);
    await expect.element(next).toHaveAttribute('aria-disabled', 'true');
    expect(document.activeElement).toBe(next.element());
    await button('Previous scene').click();
    expect(step()).toBe(2);
  });

  test('lists its scenes with their pictures, and opens any of them', async () => {
    const { step, button } = opened('?tour=small-tour', { lessMotion: true });
    await button('All scenes').click();
    await expect.element(page.getByRole('list', { name: 'All scenes' })).toBeVisible();
    await page.getByRole('button', { name: /What is open/ }).click();
    expect(step()).toBe(3);
    await expect.element(page.getByRole('list', { name: 'All scenes' })).not.toBeInTheDocument();
  });

  test('ends with the sources of all it showed, and what to do next', async () => {
    const { step, store, button } = opened('?tour=small-tour&step=3');
    await expect.element(page.getByRole('region', { name: 'End of the tour' })).toBeVisible();
    // The scene names no record, so its sources are those of its view.
    await expect.element(page.getByText('1 source for this scene')).toBeVisible();
    expect(page.getByRole('link', { name: 'Paper' }).elements()).toHaveLength(0);
    await page.getByText('1 source for the whole tour').click();
    await expect.element(page.getByRole('link', { name: 'Paper' })).toBeVisible();
    await button('Start again').click();
    expect(step()).toBe(1);
    await button('Close the tour').click();
    expect(store.getState().view.tour).toBeNull();
  });
});

test('A copy of a tour is made at its end, and opens in the editor; an own tour needs none', async () => {
  const made = opened('?tour=small-tour&step=3');
  await made.button('Edit a copy').click();
  await expect.poll(() => made.store.getState().session.dialog).toBe('tour');
  const { state } = editorOf(made).store.getState().history.present;
  expect(state.scenes.map(({ title }) => title.ko)).toEqual(TOUR.scenes.map(({ title }) => title.ko));
  made.act(() => made.actions.showTour({ ...TOUR, id: OWN }, 3));
  await expect.element(made.button('Start again')).toBeVisible();
  await expect.element(made.button('Edit a copy')).not.toBeInTheDocument();
});

describe('a reader who leaves the path', () => {
  test('by changing the date sees the text, and goes back with one press', async () => {
    const { actions, act, pass, button, time, container } = opened('?tour=small-tour');
    await expect.element(button('Back to the tour')).not.toBeInTheDocument();
    act(() => actions.setDay(day('2024-07-01')));
    expect(container.textContent).toContain('The MSP starts.');
    await button('Back to the tour').click();
    pass(100);
    expect(time()).toBe('2022-06-14');
    await expect.element(button('Back to the tour')).not.toBeInTheDocument();
  });

  test('by opening something sees that instead of the text', async () => {
    const { actions, act, button, container } = opened('?tour=small-tour');
    act(() => actions.select({ kind: 'country', id: 'VNM' }));
    expect(container.textContent).toContain('Something else');
    expect(container.textContent).not.toContain('The MSP starts.');
    await button('Back to the tour').click();
    await expect.element(page.getByRole('heading', { level: 3 })).toHaveTextContent('The start');
  });

  test('in a frame always has the text', () => {
    const { actions, act, container } = opened('?tour=small-tour&ui=embed', { framed: true });
    act(() => actions.select({ kind: 'country', id: 'VNM' }));
    expect(container.textContent).toContain('The MSP starts.');
    expect(container.textContent).not.toContain('Close the tour');
  });
});

describe('from scene to scene', () => {
  test('time passes while the camera flies', () => {
    const { actions, act, pass, time, button } = opened('?tour=small-tour');
    act(() => actions.goToStep(2));
    pass(PASSAGE_MS / 2 - 100);
    expect(time() > '2022-06-14' && time() < '2023-06-24').toBe(true);
    expect(button('Back to the tour').elements()).toEqual([]);
    pass(PASSAGE_MS);
    expect(time()).toBe('2023-06-24');
  });

  test('with reduced motion, and where the scene says so, it changes at once', () => {
    const still = opened('?tour=small-tour', { lessMotion: true });
    still.act(() => still.actions.goToStep(2));
    expect(still.time()).toBe('2023-06-24');
    still.unmount();
    const cut = opened('?tour=small-tour&step=2');
    cut.act(() => cut.actions.goToStep(3));
    expect(cut.time()).toBe('2022-06-14/2026-02-04');
  });

  test('a reader who sets the date meanwhile keeps it', () => {
    const { actions, act, pass, time } = opened('?tour=small-tour');
    act(() => actions.goToStep(2));
    act(() => actions.setDay(day('2024-07-01')));
    pass(PASSAGE_MS);
    expect(time()).toBe('2024-07-01');
  });
});

describe('a tour that plays', () => {
  test('stays at each scene until it can be read, and stops at the last', async () => {
    const { pass, step, button, touring } = opened('?tour=small-tour', { lessMotion: true });
    await button('Play the tour').click();
    pass(5000);
    expect(step()).toBe(1);
    pass(3000);
    expect(step()).toBe(2);
    pass(8000);
    expect([step(), touring()]).toEqual([3, true]);
    pass(10_000);
    expect([step(), touring()]).toEqual([3, false]);
  });

  test('can be stopped, and stops when the reader leaves the path', async () => {
    const { pass, step, button, touring, act, actions } = opened('?tour=small-tour', { lessMotion: true });
    await button('Play the tour').click();
    await button('Pause the tour').click();
    pass(20_000);
    expect(step()).toBe(1);
    await button('Play the tour').click();
    act(() => actions.setDay(day('2024-07-01')));
    expect(touring()).toBe(false);
    pass(20_000);
    expect(step()).toBe(1);
  });

  test('starts from the first scene again after the last', async () => {
    const { step, button, touring } = opened('?tour=small-tour&step=3', { lessMotion: true });
    await button('Play the tour').click();
    expect([step(), touring()]).toEqual([1, true]);
  });
});
