import { expect } from 'vitest';
import { countsOf, eventually, partsOf, queryOf } from './parts.ts';
import { inOnePage } from './onePage.ts';

const test = inOnePage();

test('One switch shows the whole world, and Back returns to Korea', async ({ show }) => {
  const page = await show();
  const entries = await page.evaluate(() => history.length);
  const korea = await countsOf(page);
  await page.getByRole('radio', { name: 'Whole world' }).check();
  await eventually(() => queryOf(page)).toBe('?party=all');
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  const world = await countsOf(page);
  expect(world.partnerships).toBeGreaterThan(3 * korea.partnerships);
  expect(world.arcs).toBeGreaterThan(korea.arcs);
  expect(world.events).toBeGreaterThan(korea.events);

  await page.goBack();
  await eventually(() => queryOf(page)).toBe('');
  expect(await countsOf(page)).toEqual(korea);
  expect(await page.getByRole('radio', { name: 'With South Korea' }).isChecked()).toBe(true);
});

test('A lens of several countries has their names on its switch', async ({ show }) => {
  const page = await show('?party=JPN,VNM');
  expect(await page.getByRole('radio', { name: 'With Japan or Vietnam' }).isChecked()).toBe(true);
  expect((await countsOf(page)).partnerships).toBeGreaterThan(0);
});

test('A country’s page can set the lens to that country', async ({ show }) => {
  const page = await show('?country=VNM');
  await partsOf(page).button('Show only partnerships with Vietnam').click();
  await eventually(() => queryOf(page)).toBe('?party=VNM&country=VNM');
  expect(await page.getByRole('radio', { name: 'With Vietnam' }).isChecked()).toBe(true);
});

test('A lens never hides the selection of the address', async ({ show }) => {
  const page = await show('?party=VNM&partnership=rok-us');
  expect(await partsOf(page).panel.getByRole('heading', { level: 2 }).innerText()).toContain(
    'Korea–United States',
  );
});
