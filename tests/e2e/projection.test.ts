import { expect } from 'vitest';
import { SMALL, countsOf, eventually, queryOf } from './parts.ts';
import { test } from './site.ts';

test('The globe shows the same partnerships, arcs and events as the flat map', async ({ site }) => {
  const page = await site.open('?time=2024-07-01&view=globe', { viewport: SMALL });
  const globe = await countsOf(page);
  expect(globe.arcs).toBeGreaterThan(0);
  await page.getByRole('radio', { name: 'Map', exact: true }).check();
  await eventually(() => queryOf(page)).toBe('?time=2024-07-01');
  await site.ready(page);
  expect(await countsOf(page)).toEqual(globe);
});
