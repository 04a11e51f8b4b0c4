/** A map whose code cannot be fetched at first. */
import { expect, onTestFinished, test } from 'vitest';
import { commands, page } from 'vitest/browser';
import { mountApp } from './mountApp.tsx';

declare module 'vitest/browser' {
  interface BrowserCommands {
    refuse: (address: string) => Promise<void>;
    allow: (address: string) => Promise<void>;
  }
}

const CODE = '**/src/map/MapView.tsx*';

const map = page.getByRole('region', { name: 'Map', exact: true });

/** The application, for which the code of the map could not be fetched: a picture is in its place. */
async function opened() {
  await commands.refuse(CODE);
  onTestFinished(() => commands.allow(CODE));
  const mounted = await mountApp('?time=2024-07-01');
  const notice = page.getByRole('status').filter({ hasText: 'Could not start the full map' });
  await expect.element(notice).toBeVisible();
  expect(map.element().querySelector('[data-partnership]')).not.toBeNull();
  return { ...mounted, notice, again: notice.getByRole('button', { name: 'Try again' }) };
}

// In this order: what has once been fetched is not asked for again.
test('Where the map cannot be fetched at the second attempt either, the page can be loaded again', async () => {
  const { again, notice } = await opened();
  await again.click();
  await expect.element(notice.getByRole('button', { name: 'Load again' })).toBeVisible();
});

test('"Try again" above the picture in the place of the map fetches the code of the map, and then the map is there', async () => {
  const { again, store, notice } = await opened();
  await commands.allow(CODE);
  await again.click();
  await expect.element(map).toHaveAttribute('data-time', '2024-07-01');
  await expect.poll(() => map.element().querySelector('canvas'), { timeout: 30_000 }).not.toBeNull();
  await expect.poll(() => store.getState().session.ready, { timeout: 30_000 }).toBe(true);
  expect(notice.query()).toBeNull();
  expect(map.element().querySelector('svg [data-partnership]')).toBeNull();
});
