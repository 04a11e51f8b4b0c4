/** The presentation of a tour and of a view: keys, pointer, cards, speaker window. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EXTENSIONS } from '../../../src/extensions.ts';
import { Presented } from '../../../src/scenes/presenter/Presented.tsx';
import type { Environment } from '../../../src/state/environment.ts';
import { formatDay } from '../../../src/domain/time/date.ts';
import { ExtensionsContext } from '../../../src/ui/extensions.ts';
import { Dialogs } from '../../../src/ui/shell/Dialogs.tsx';
import { day, mount } from '../mount.tsx';

const START = '?ui=present&tour=small-tour&lang=en';
const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });

function presented(view = START, environment: Partial<Environment> = {}) {
  const stage = <div data-testid="stage" />;
  const mounted = mount(
    <ExtensionsContext value={EXTENSIONS}>
      <Presented stage={stage} asList={false} free={() => undefined} />
      <Dialogs />
    </ExtensionsContext>,
    { view, environment },
  );
  return {
    ...mounted,
    step: () => mounted.store.getState().view.tour?.step,
    press: (keys: string) => userEvent.keyboard(keys),
  };
}

describe('A tour that is presented', () => {
  test('begins with a card, shows each scene with its date and text, and ends with a card', async () => {
    const { press, step } = presented();
    await expect.element(page.getByRole('region', { name: 'A small tour' })).toBeVisible();
    await expect.element(page.getByText('3 scenes, about 3 minutes')).toBeVisible();
    await press('{PageDown}');
    await expect.element(heading('The start')).toBeVisible();
    await expect.element(page.getByText('14 June 2022', { exact: true })).toBeVisible();
    await expect.element(page.getByText('The MSP starts.')).toBeVisible();
    await press('{ArrowRight}');
    await expect.element(heading('In Hanoi')).toBeVisible();
    await press(' ');
    expect(step()).toBe(3);
    await press('{ArrowDown}');
    await expect.element(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
    await press('{PageUp}');
    await expect.element(heading('What is open')).toBeVisible();
  });

  test('begins at the scene of the address, without the card', async () => {
    presented(`${START}&step=2`);
    await expect.element(heading('In Hanoi')).toBeVisible();
    await expect.element(page.getByRole('region', { name: 'A small tour' })).not.toBeInTheDocument();
  });

  test('goes to the scene of a number, to the first and to the last', async () => {
    const { press, step } = presented();
    await press('3{Enter}');
    expect(step()).toBe(3);
    await press('{Home}');
    expect(step()).toBe(1);
    await press('{End}');
    expect(step()).toBe(3);
  });

  test('grows and shrinks with + and −, up to an end', async () => {
    const { press, container, store } = presented(`${START}&step=2`);
    const size = () => parseFloat(getComputedStyle(container.querySelector('h1')!).fontSize);
    const usual = size();
    // The same key twice within 150 ms counts once.
    for (const key of ['+', '=', '+']) await press(key);
    expect(store.getState().session.talkScale).toBe(1.45);
    expect(size()).toBeGreaterThan(usual);
    await press('-');
    expect(store.getState().session.talkScale).toBe(1.2);
  });

  test('says which scene is shown', async () => {
    const { press, container } = presented(`${START}&step=2`);
    const spoken = () => container.querySelector('[aria-live]')?.textContent;
    expect(spoken()).toBe('Scene 2 of 3: In Hanoi');
    await press('{PageDown}');
    expect(spoken()).toBe('Scene 3 of 3: What is open');
    await press('b');
    expect(spoken()).toBe('The screen is black. Press B to go on.');
  });

  test('is covered in black or white, and shows the same scene again', async () => {
    const { press, step, container } = presented(`${START}&step=2`);
    const cover = () => getComputedStyle(container.querySelector('[class*="blank"]')!).backgroundColor;
    await press('.');
    expect(cover()).toBe('rgb(0, 0, 0)');
    await press('w');
    expect(cover()).toBe('rgb(255, 255, 255)');
    await press('{PageDown}');
    expect(container.querySelector('[class*="blank"]')).toBeNull();
    expect(step()).toBe(2);
  });

  test('has an overview of its scenes, which has the focus at the present one', async () => {
    const { press, step } = presented(`${START}&step=2`);
    await press('g');
    const scenes = page.getByRole('dialog', { name: 'All scenes' });
    await expect.element(scenes.getByRole('button', { name: '2. In Hanoi' })).toHaveFocus();
    await scenes.getByRole('button', { name: '3. What is open' }).click();
    expect(step()).toBe(3);
    await expect.element(scenes).not.toBeInTheDocument();
  });

  test('goes from a card to the scene that is chosen in the overview, also to the one beside the card', async () => {
    const { press, store } = presented();
    expect(store.getState().session.card).toBe('start');
    await press('g');
    await page.getByRole('dialog').getByRole('button', { name: '1. The start' }).click();
    await expect.element(heading('The start')).toBeVisible();
    expect(store.getState().session.card).toBeNull();
  });

  test('says which keys it has', async () => {
    const { press } = presented();
    await press('?');
    const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect.element(keys.getByText('speaker window')).toBeVisible();
    await press('{Escape}');
    await expect.element(keys).not.toBeInTheDocument();
  });

  test('goes on with a click on the map and with a swipe, and back with the other swipe', async () => {
    const { step, container } = presented(`${START}&step=1`);
    await userEvent.keyboard('{Home}');
    const over = container.querySelector('[class*="pointing"]')!;
    const swipe = (type: string, from: number, to: number) => {
      const at = (clientX: number) => ({
        clientX,
        clientY: 200,
        pointerType: type,
        isPrimary: true,
        bubbles: true,
      });
      over.dispatchEvent(new PointerEvent('pointerdown', at(from)));
      over.dispatchEvent(new PointerEvent('pointerup', at(to)));
    };
    swipe('mouse', 400, 400);
    await expect.poll(step).toBe(2);
    swipe('touch', 400, 300);
    await expect.poll(step).toBe(3);
    swipe('touch', 300, 400);
    await expect.poll(step).toBe(2);
  });

  test('stops with Escape, and leaves the tour open on the full page', async () => {
    const { press, store } = presented(`${START}&step=2`);
    await press('{Escape}');
    expect(store.getState().view).toMatchObject({ ui: 'full', tour: { id: 'small-tour', step: 2 } });
  });
});

describe('A view that is presented without a tour', () => {
  test('steps through events, and leaves "next" to the page around when there is none', async () => {
    const host = { post: () => undefined, onMessage: () => () => undefined, focus: () => undefined };
    const { press, store, actions } = presented('?ui=present&time=2023-06-23&lang=en', { host });
    const date = () => formatDay(store.getState().view.time.day);
    const handedOn: string[] = [];
    const listen = ({ key }: KeyboardEvent) => handedOn.push(key);
    document.documentElement.addEventListener('keydown', listen);
    onTestFinished(() => document.documentElement.removeEventListener('keydown', listen));
    await press('{PageDown}');
    expect(date()).toBe('2023-10-20');
    expect(handedOn).toEqual([]);
    // The end of the timeline, where no event follows.
    actions.setDay(day('2040-01-01'));
    await press('{ArrowRight}');
    expect(handedOn).toEqual(['ArrowRight']);
  });
});

describe('The speaker window', () => {
  test('shows this scene, the next one, the notes and the time, and its keys move the audience’s window', async () => {
    const { press, step } = presented();
    const opening = vi.spyOn(window, 'open');
    onTestFinished(() => opening.mockRestore());
    await press('1{Enter}s');
    const opened = opening.mock.results[0]?.value as Window | null;
    expect(opened).not.toBeNull();
    const { document: speaker } = opened!;
    onTestFinished(() => opened!.close());
    await expect.poll(() => speaker.body.textContent).toContain('Ask who takes part.');
    expect(speaker.body.textContent).toContain('In Hanoi');
    expect(speaker.title).toBe('Speaker: A small tour');
    expect(speaker.body.querySelectorAll('dd')).toHaveLength(3);
    speaker.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
    await expect.poll(step).toBe(2);
    await expect.poll(() => speaker.body.textContent).toContain('This scene has no notes.');
  });

  test('says so where new windows are forbidden', async () => {
    const { press } = presented(`${START}&step=2`);
    const opening = vi.spyOn(window, 'open').mockReturnValue(null);
    onTestFinished(() => opening.mockRestore());
    await press('s');
    await expect.element(page.getByRole('alert')).toHaveTextContent('The speaker window could not be opened');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });
});
