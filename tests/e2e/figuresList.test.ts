import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { linesIn } from '../unit/export/cellsIn.ts';
import { eventually, goTo, openWithoutMap, partsOf, queryOf, timeOf, typeAtOnce } from './parts.ts';
import { inOnePage } from './onePage.ts';

const test = inOnePage();

const RESERVES = '?view=list&layer=reserves:rare-earths';

const tableOf = (page: Page, title = 'Rare earths: reserves') =>
  page.getByRole('table', { name: `Figures: ${title}`, exact: true });
const rowOf = (page: Page, name: string) =>
  tableOf(page)
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name, exact: true }) });
/** Cell texts of a column (index from 0), from top to bottom. */
const column = (page: Page, at: number) =>
  page
    .locator('[data-part="figures"] tbody > tr')
    .evaluateAll((rows, i) => rows.map((row) => row.children[i]?.textContent ?? ''), at);

test('The list has a table for the layer with edition, year, unit, total and source', async ({ show }) => {
  const page = await show(`${RESERVES}&time=2026-05-26`);
  await tableOf(page).waitFor();
  await page.getByRole('region', { name: 'Figures: Rare earths: reserves', exact: true }).waitFor();
  const caption = await tableOf(page).locator('caption').innerText();
  for (const said of [
    '11 countries with a figure, 5 without',
    'USGS Mineral Commodity Summaries 2026, figures for 2025 · published 6 February 2026',
    'rare-earth-oxide (REO) equivalent',
    'tonnes',
    'at least 85 million t',
  ]) {
    expect(caption).toContain(said);
  }
  const source = tableOf(page).getByRole('link', { name: /^Mineral Commodity Summaries 2026 Data Release/ });
  expect(await source.getAttribute('href')).toMatch(/^https:/);
  expect(await rowOf(page, 'China').getByRole('cell').allInnerTexts()).toEqual([
    '44 million t',
    'at most 51.8%',
    '1',
    '–',
    '–',
  ]);
});

test('Countries without a figure are last, with the reason, in either sort direction', async ({ site }) => {
  const page = await openWithoutMap(site, `${RESERVES}&time=2026-05-26`);
  await tableOf(page).waitFor();
  await eventually(async () => (await column(page, 1)).slice(11)).toEqual(
    Array.from({ length: 5 }, () => 'not available'),
  );
  expect((await column(page, 0)).slice(11)).toContain('India');
  await tableOf(page).getByRole('columnheader', { name: 'Value' }).getByRole('button').click();
  await eventually(async () => (await column(page, 0))[0]).toBe('Malaysia');
  expect((await column(page, 0)).slice(11)).toContain('India');
});

test('The column headers sort by keyboard, typed letters find a country, and Enter opens it', async ({
  site,
}) => {
  const page = await openWithoutMap(site, RESERVES);
  await page.getByRole('button', { name: 'Figures 16', exact: true }).press('Enter');
  const focus = () => page.evaluate(() => document.activeElement?.textContent);
  await eventually(focus).toBe('China');
  await page.keyboard.press('ArrowDown');
  expect(await focus()).toBe('Brazil');
  await typeAtOnce(page, 'viet');
  expect(await focus()).toBe('Vietnam');
  const heads = tableOf(page).getByRole('columnheader');
  expect(await heads.nth(1).getAttribute('aria-sort')).toBe('descending');
  await heads.nth(1).getByRole('button').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  expect(await heads.nth(0).getAttribute('aria-sort')).toBe('ascending');
  const names = await column(page, 0);
  expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
  await rowOf(page, 'Vietnam').getByRole('button').press('Enter');
  await partsOf(page).panel.getByRole('heading', { level: 2, name: 'Vietnam' }).waitFor();
  expect(queryOf(page)).toContain('country=VNM');
  expect(await tableOf(page).locator('[aria-current="true"] th').innerText()).toBe('Vietnam');
});

test('The table follows the date: on 31 January 2025 Vietnam’s reserves fall from 22 to 3.5 million tonnes', async ({
  show,
}) => {
  const page = await show(`${RESERVES}&time=2025-01-30`);
  const vietNam = async () => (await rowOf(page, 'Vietnam').getByRole('cell').allInnerTexts()).slice(0, 3);
  await eventually(vietNam).toEqual(['22 million t', '20%', '2']);
  await partsOf(page).slider.press('Shift+ArrowRight');
  await eventually(() => timeOf(page)).toBe('2025-01-31');
  await eventually(async () => (await vietNam())[0]).toBe('3.5 million t');
  const before = await show(`${RESERVES}&time=2022-06-14`);
  await eventually(() => tableOf(before).locator('caption').innerText()).toContain(
    'No edition from that date. Showing the one published on 30 January 2024.',
  );
});

test('The table of Korea’s imports has their definition, and the table of national lists has names and sources', async ({
  show,
}) => {
  const page = await show('?view=list&layer=dependence:gallium');
  const imports = page.getByRole('table', { name: /^Figures: Gallium/ });
  expect(await imports.locator('caption').innerText()).toContain(
    'mineral group as used by South Korea’s industry ministry',
  );
  expect(
    await imports
      .getByRole('row', { name: /^China/ })
      .getByRole('cell')
      .first()
      .innerText(),
  ).toBe('98%');
  const lists = await show('?view=list&layer=list:rare-earths&time=2024-07-01');
  const table = lists.getByRole('table', { name: /^Figures: Rare earths: .*lists/ });
  const germany = table.getByRole('row', { name: /^Germany/ });
  expect(await germany.getByRole('cell').nth(2).innerText()).toBe('23 May 2024');
  expect(await germany.getByRole('link').first().innerText()).toMatch(
    /^European Union: Critical raw materials/,
  );
  expect(await table.getByRole('row', { name: /^United States/ }).innerText()).toContain('no list found');
});

test('The table can be saved as CSV in the language of the interface', async ({ show }) => {
  const page = await show(`${RESERVES}&lang=ko&time=2026-05-26`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV 내려받기' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('lodelines-reserves-rare-earths-2026-05-26.csv');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.startsWith('\uFEFFcountry,name,value,')).toBe(true);
  const lines = linesIn(text);
  expect(lines).toHaveLength(18);
  expect(lines[0]).toMatchObject({
    country: 'CHN',
    name: '중국',
    value: '44000000',
    share_percent: '51.7647',
  });
  expect(lines.find(({ country }) => country === 'IND')).toMatchObject({ value: '', share_percent: '' });
});

test('Figures that could not be loaded can be loaded again', async ({ site }) => {
  let broken = true;
  const page = await site.open(RESERVES, {
    until: 'load',
    tolerate: /figures\.json|Failed to load resource/,
    prepare: async (opening) => {
      await opening.route('**/figures.json', (route) => (broken ? route.abort() : route.continue()));
    },
  });
  const part = page.getByRole('region', { name: /^Figures: / });
  await eventually(() => part.innerText()).toContain('Could not load the figures.');
  broken = false;
  await part.getByRole('button', { name: 'Try again' }).click();
  await rowOf(page, 'China').waitFor();
});

test('The list has a table of figures only with a layer of figures', async ({ show }) => {
  const page = await show('?view=list');
  expect(await page.getByRole('table').count()).toBe(2);
  expect(await page.getByRole('button', { name: 'Skip to the figures' }).count()).toBe(0);
  const bare = await show(RESERVES);
  await rowOf(bare, 'China').waitFor();
  await bare.getByRole('button', { name: 'Skip to the figures' }).press('Enter');
  await eventually(() => bare.evaluate(() => document.activeElement?.textContent)).toBe('China');
});

test.for([
  { width: 390, height: 844 },
  { width: 320, height: 568 },
])('On a screen of $width pixels countries are cards that fit its width', async (viewport, { site }) => {
  const page = await site.open('?view=list', { viewport, hasTouch: true, isMobile: true });
  for (const [layer, title] of [
    ['reserves:rare-earths', /^Figures: Rare earths: reserves/],
    ['dependence:gallium', /^Figures: Gallium/],
    ['list:rare-earths', /^Figures: Rare earths: .*lists/],
  ] as const) {
    await goTo(page, `?view=list&layer=${layer}`);
    await page.getByRole('table', { name: title }).waitFor();
    const cell = page.locator('[data-part="figures"] tbody td').first();
    expect(await cell.evaluate((element) => getComputedStyle(element, '::before').content)).not.toBe('none');
    const wide = await partsOf(page).list.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(wide).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
  }
});

test('A layer chosen from the list adds its table', async ({ show }) => {
  const page = await show('?view=list');
  await page.getByRole('button', { name: 'Show mineral figures…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cobalt: Reserves' }).click();
  await page.getByRole('table', { name: /^Figures: Cobalt: reserves/ }).waitFor();
});
