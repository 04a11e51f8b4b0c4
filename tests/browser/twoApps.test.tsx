import { createRoot } from 'react-dom/client';
import { expect, onTestFinished, test } from 'vitest';
import { App } from '../../src/App.tsx';
import type { Dataset } from '../../src/data/dataset.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { loadMessages } from '../../src/i18n/messages.ts';
import { besideEnvironment, memoryAddress } from '../../src/state/browserEnvironment.ts';
import { createLodelines } from '../../src/state/createLodelines.ts';
import { LodelinesContext } from '../../src/state/useLodelines.ts';
import { DATASET as SMALL } from '../unit/state/smallDataset.ts';
import { SOURCE } from './mountApp.tsx';

/** Mounts an app in its own element. */
function open(query: string, dataset: Dataset) {
  const container = document.createElement('div');
  // `transform` keeps fixed elements of the app inside its container.
  container.style.cssText = 'position: relative; transform: scale(1); width: 640px; height: 420px';
  document.body.append(container);
  const address = memoryAddress(query);
  const { lodelines, actions, stop } = createLodelines(
    besideEnvironment(window, container, address),
    SOURCE,
    dataset,
    'en',
  );
  const { store } = lodelines;
  const root = createRoot(container);
  root.render(
    <LodelinesContext value={lodelines}>
      <App />
    </LodelinesContext>,
  );
  onTestFinished(() => {
    stop();
    root.unmount();
    container.remove();
  });
  const region = () => container.querySelector('[data-ready]');
  return {
    container,
    store,
    actions,
    address,
    shown: (name: string) => region()?.getAttribute(`data-${name}`) ?? null,
    ready: () => expect.poll(() => region()?.getAttribute('data-ready'), { timeout: 30_000 }).toBe('true'),
    press: (key: string) =>
      container
        .querySelector('[data-part="panel"]')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  };
}

async function openTwo() {
  const [real] = await Promise.all([SOURCE.dataset(), ...LANGUAGES.map(loadMessages)]);
  const large = open('?party=all&time=2024-07-01&theme=dark', real);
  const small = open('?time=2023-06-22&lang=ko&theme=light', SMALL);
  await Promise.all([large.ready(), small.ready()]);
  return { large, small };
}

test('Two apps with different records and views work on one page', async () => {
  const { large, small } = await openTwo();
  expect([large.shown('time'), small.shown('time')]).toEqual(['2024-07-01', '2023-06-22']);
  expect(Number(large.shown('partnerships'))).toBeGreaterThan(100);
  expect(small.shown('partnerships')).toBe('1');
  // Theme and language are set on the apps' elements, not on the page.
  expect([large.container.lang, small.container.lang]).toEqual(['en', 'ko']);
  const ink = ({ container }: typeof large) => container.style.getPropertyValue('--ink');
  expect(ink(large)).not.toBe(ink(small));
  expect(document.documentElement.style.getPropertyValue('--ink')).toBe('');
  // Element ids are unique on the page.
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('Actions in one of two apps do not affect the other', async () => {
  const { large, small } = await openTwo();
  const before = small.store.getState().view;
  large.press('3');
  await expect.poll(() => large.shown('time')).toBe('2023-07-01/2024-07-01');
  large.press('/');
  await expect
    .poll(() => large.container.querySelector('[role="dialog"]'), { timeout: 30_000 })
    .not.toBeNull();
  expect(small.container.querySelector('[role="dialog"]')).toBeNull();
  large.actions.closeDialog();
  large.actions.select({ kind: 'partnership', id: 'msp' });
  await expect.poll(() => large.address.query()).toContain('partnership=msp');
  expect(small.store.getState().view).toBe(before);
  expect(small.store.getState().session.dialog).toBeNull();
  expect(small.address.query()).toBe('?time=2023-06-22&lang=ko&theme=light');
});

test('Two apps can play at the same time, each with its own events', async () => {
  const { large, small } = await openTwo();
  large.actions.setPlaying(true);
  small.actions.setPlaying(true);
  await expect.poll(() => large.shown('time'), { timeout: 30_000 }).not.toBe('2024-07-01');
  await expect.poll(() => small.shown('time'), { timeout: 30_000 }).not.toBe('2023-06-22');
  small.actions.setPlaying(false);
  expect([large.store, small.store].map((store) => store.getState().session.playing)).toEqual([true, false]);
  const stopped = small.shown('time');
  const going = large.shown('time');
  await expect.poll(() => large.shown('time'), { timeout: 30_000 }).not.toBe(going);
  expect(small.shown('time')).toBe(stopped);
});
