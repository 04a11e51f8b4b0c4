/** The simplified map that a reader has chosen. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { kept } from '../component/kept.ts';
import { mountApp } from './mountApp.tsx';

const map = page.getByRole('region', { name: 'Map', exact: true });
const pictured = () => map.element().querySelector('svg [data-partnership]') !== null;
const drawn = () => map.element().querySelector('canvas') !== null;

test('The simplified map that was chosen is there without the engine, and one press brings the full one', async () => {
  const preferences = kept({ 'simplified-map': 'on' });
  const { store, actions } = await mountApp('?time=2024-07-01', undefined, preferences);
  expect([pictured(), drawn()]).toEqual([true, false]);
  await page.getByRole('button', { name: 'Show the full map' }).click();
  await expect.poll(drawn, { timeout: 30_000 }).toBe(true);
  await expect.poll(() => store.getState().session.ready, { timeout: 30_000 }).toBe(true);
  expect([pictured(), preferences.values]).toEqual([false, {}]);
  actions.setSimplified(true);
  await expect.poll(pictured).toBe(true);
  await expect.poll(() => store.getState().session.ready).toBe(true);
  expect([drawn(), preferences.values]).toEqual([false, { 'simplified-map': 'on' }]);
});
