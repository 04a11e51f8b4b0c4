import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  openWithoutMap,
  eventually,
  goTo,
  partsOf,
  queryOf,
  SMALL,
  timeOf,
  valueOf,
  withoutMap,
} from './parts.ts';
import { inOnePage } from './onePage.ts';

const test = inOnePage();

const legendOf = (page: Page) => page.getByRole('list').filter({ hasText: 'Borders: Natural Earth' });
const chooserOf = (page: Page) => page.getByRole('button', { name: /^Colour countries by:/ });
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Colour countries by' });

test('A mineral’s layer can be found and chosen by keyboard, and the legend shows edition, total and source', async ({
  site,
}) => {
  const page = await site.open('?time=2026-05-26', { viewport: SMALL });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await chooserOf(page).focus();
  await page.keyboard.press('Enter');
  await dialogOf(page).getByRole('searchbox', { name: 'Find a mineral' }).fill('희토류');
  await dialogOf(page).getByRole('button', { name: 'Rare earths: Reserves' }).press('Enter');
  await eventually(() => queryOf(page)).toBe('?time=2026-05-26&layer=reserves:rare-earths');
  await eventually(() => chooserOf(page).innerText()).toContain('Rare earths: reserves');
  await site.ready(page);
  const legend = legendOf(page);
  await legend.getByText('rare-earth-oxide (REO) equivalent · world: at least 85 million t').waitFor();
  const source = legend.getByRole('link', { name: 'USGS 2026, figures for 2025' });
  expect(await source.getAttribute('href')).toMatch(/^https:\/\//);
  await legend.getByText('no figure').waitFor();
  // The figures were fetched once, when needed, and the geometry was not fetched again.
  expect(requests.filter((path) => path.endsWith('/figures.json'))).toHaveLength(1);
  expect(requests.filter((path) => path.endsWith('countries.json'))).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Rare earths');
  await page.goBack();
  await eventually(() => chooserOf(page).innerText()).toContain('Partnerships per country');
});

test('The default view fetches no figures', async ({ site }) => {
  const requests: string[] = [];
  await openWithoutMap(site, '', {
    prepare: (fresh) => void fresh.on('request', (request) => requests.push(request.url())),
  });
  // `SearchDialog` is the last chunk to be prefetched.
  await eventually(() => requests).toContainEqual(expect.stringContaining('SearchDialog'));
  expect(requests.filter((url) => url.includes('igures'))).toEqual([]);
});

test('The edition follows the date: a new one from 31 January 2025, and the first one before any was published', async ({
  show,
}) => {
  const page = await show('?layer=reserves:rare-earths&time=2025-01-30');
  const legend = legendOf(page);
  await legend
    .getByText('USGS 2024, figures for 2024')
    .or(legend.getByText(/^USGS 2024/))
    .first()
    .waitFor();
  await page.keyboard.press('Shift+ArrowRight');
  await legend.getByText(/^USGS 2025/).waitFor();
  await page.getByText('New figures: USGS 2025 published').waitFor();
  await goTo(page, '?layer=reserves:rare-earths&time=2022-06-14');
  await legend
    .getByText('No edition from that date. Showing the one published on 30 January 2024.')
    .waitFor();
});

test('Playback pauses on the day of a new edition, as on the day of an event', async ({ show }) => {
  const page = await show('?layer=reserves:rare-earths&time=2025-01-29&kind=trilateral');
  await legendOf(page)
    .getByText(/^USGS 2024/)
    .waitFor();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await eventually(() => timeOf(page)).toBe('2025-01-31');
  await page.getByText('New figures: USGS 2025 published').waitFor();
});

test('A layer without figures falls back to partnership counts with a notice', async ({ site }) => {
  for (const layer of ['reserves:unobtainium', 'reserves:gallium', 'dependence:rare-earths:nobody']) {
    const page = await openWithoutMap(site, `?layer=${layer}`);
    await page.getByText(`layer=${layer}`).waitFor();
    await eventually(() => valueOf(page, 'layer')).toBe(null);
  }
});

test('One switch replaces shades by circles, and the address keeps the choice', async ({ show }) => {
  const page = await show('?layer=reserves:lithium');
  await chooserOf(page).click();
  await dialogOf(page).getByRole('radio', { name: 'Circles' }).check();
  await dialogOf(page).getByRole('button', { name: 'Close' }).click();
  await eventually(() => queryOf(page)).toBe('?layer=reserves:lithium&form=circles');
  // A quarter of Chile's 9.3 million tonnes, the largest value of any edition.
  await legendOf(page).getByText('2.325 million t').waitFor();
});

test('One click fetches figures again after a failure', async ({ site }) => {
  let broken = true;
  const page = await site.open('?layer=reserves:lithium', {
    viewport: SMALL,
    until: 'load',
    tolerate: /figures\.json|Failed to load/,
    prepare: async (fresh) => {
      await withoutMap(fresh);
      await fresh.route('**/figures.json', (route) => (broken ? route.abort() : route.continue()));
    },
  });
  const legend = legendOf(page);
  await legend.getByText('Could not load the figures.').waitFor();
  broken = false;
  await legend.getByRole('button', { name: 'Try again' }).click();
  await legend.getByText('lithium content · world: 37 million t').waitFor();
});

test('The legend shows the figure of the country under the pointer', async ({ site }) => {
  const page = await site.open('?layer=reserves:rare-earths&map=2.6/-25/134&time=2026-05-26', {
    viewport: SMALL,
  });
  const box = await partsOf(page).map.boundingBox();
  const free = await page.locator('main').boundingBox();
  if (!box || !free) throw new Error('The map or the panel is not there.');
  await page.mouse.move((free.x + free.width + box.x + box.width) / 2, box.y + box.height * 0.3);
  await legendOf(page)
    .getByText(/^Australia: 6\.3 million t, at most 7\.4% of the world$/)
    .waitFor();
});

test('The Korean page has the layer, its legend and its chooser in Korean', async ({ show }) => {
  const page = await show('?layer=reserves:rare-earths&lang=ko&time=2025-02-01');
  const chooser = page.getByRole('button', { name: /^국가 색상 기준:/ });
  expect(await chooser.innerText()).toContain('희토류 매장량');
  await page.getByText('희토류 산화물(REO) 환산 · 세계 합계 9000만 톤 이상').waitFor();
  await chooser.click();
  const dialog = page.getByRole('dialog', { name: '국가 색상 기준' });
  await dialog.getByRole('searchbox', { name: '광물 찾기' }).fill('리튬');
  await dialog.getByRole('button', { name: '리튬: 생산량', exact: true }).click();
  await eventually(() => valueOf(page, 'layer')).toBe('production:lithium');
});
