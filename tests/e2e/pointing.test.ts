import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import release from '../../data/release.json' with { type: 'json' };
import { datasetOf } from '../../src/data/dataset.ts';
import { payloadOfServed, type ServedPayload } from '../../src/data/servedPayload.ts';
import settings from '../../data/settings.json' with { type: 'json' };
import { settingsOf } from '../../src/data/settings.ts';
import { bowedArc } from '../../src/cartography/arcPath.ts';
import type { Position } from '../../src/domain/position.ts';
import { lensRecord } from '../../src/state/derived/lensRecord.ts';
import { SMALL, eventually, partsOf, queryOf, timeOf, typeAtOnce, valueOf } from './parts.ts';
import { test } from './site.ts';
import { through } from '../unit/domain/partnership/made.ts';

const built = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../dist/data/${release.release}/${file}`, import.meta.url), 'utf8'));

/** Position on an arc that is drawn on 1 January 2024, at a share (0 to 1) of its length from one end. */
function onTheArcBetweenHanoiAndSeoul(share: number): Position {
  const dataset = datasetOf(
    payloadOfServed(built('record.json') as ServedPayload),
    settingsOf(settings, release),
  );
  const arc = lensRecord(dataset, through(['KOR'])).arcs.find(
    ({ partnership }) => partnership === 'rok-vietnam',
  );
  const capital = (party: string) => dataset.countries.get(party)?.capital?.position as [number, number];
  if (!arc) throw new Error('expected an arc of rok-vietnam, got none.');
  const line = bowedArc(capital(arc.from), capital(arc.to), arc.slot);
  return line[Math.round((line.length - 1) * share)] as Position;
}

/** Centre of the free space between panel and legend: the camera's centre is drawn there. Viewport pixels. */
async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const { map, panel } = partsOf(page);
  const legend = page
    .getByRole('button', { name: /^Borders: Natural Earth/ })
    .locator('xpath=ancestor::ul/..');
  const [space, list, below] = await Promise.all([map, panel, legend].map((part) => part.boundingBox()));
  if (!space || !list || !below) throw new Error('middleOf: expected map, panel and legend on the page.');
  return { x: (list.x + list.width + space.x + space.width) / 2, y: (space.y + below.y) / 2 };
}

/** Title of the hover card. */
const card = (page: Page) => page.locator('[aria-hidden="true"] > strong');

test('The hover card names the partnership of an arc, and a click opens it', async ({ site }) => {
  const [longitude, latitude] = onTheArcBetweenHanoiAndSeoul(0.5);
  const page = await site.open(`?time=2024-01-01&map=6/${latitude.toFixed(3)}/${longitude.toFixed(3)}`, {
    viewport: SMALL,
  });
  const { x, y } = await middleOf(page);
  await page.mouse.move(x - 40, y - 40);
  await page.mouse.move(x, y, { steps: 3 });
  await eventually(() => card(page).allInnerTexts()).toEqual([
    'Korea–Vietnam critical-minerals cooperation and supply-chain centre',
  ]);
  await page.mouse.click(x, y);
  await eventually(() => valueOf(page, 'partnership')).toBe('rok-vietnam');
  await partsOf(page)
    .panel.getByRole('heading', { level: 2, name: /^Korea–Vietnam/ })
    .waitFor();
  expect(await timeOf(page)).toBe('2024-01-01');
});

test('A click on a country opens it, and a click on the sea closes it', async ({ site }) => {
  // The highlands of Vietnam, with the South China Sea to the east.
  const page = await site.open('?time=2024-01-01&map=6/12.7/108.2', { viewport: SMALL });
  const { x, y } = await middleOf(page);
  await page.mouse.move(x + 20, y);
  await page.mouse.move(x, y, { steps: 3 });
  await eventually(() => card(page).allInnerTexts()).toEqual(['Vietnam']);
  await page.mouse.click(x, y);
  await eventually(() => valueOf(page, 'country')).toBe('VNM');
  await page.mouse.click(x + 200, y);
  await eventually(() => valueOf(page, 'country')).toBe(null);
  expect(queryOf(page)).toContain('time=2024-01-01');
});

test('A click on the mark of an event opens it', async ({ site }) => {
  const page = await site.open('?time=2019-10-01&map=6/41.47/69.58', { viewport: SMALL });
  const { x, y } = await middleOf(page);
  // The mark of an event is drawn slightly below its position, next to the dot of a capital.
  await page.mouse.move(x, y + 8);
  await page.mouse.move(x, y + 9);
  await eventually(() => card(page).allInnerTexts()).toEqual([expect.stringContaining('rare-metals')]);
  await page.mouse.click(x, y + 9);
  await eventually(() => valueOf(page, 'event')).toBe('korea-uzbekistan-centre-2019');
  expect(await timeOf(page)).toBe('2019-09-24');
});

test('A click on overlapping items opens a menu of them, which works by keyboard', async ({ site }) => {
  const page = await site.open('?time=2024-07-01&map=5/37.5/127', { viewport: SMALL });
  const { x, y } = await middleOf(page);
  await page.mouse.click(x, y);
  const menu = page.getByRole('menu');
  await menu.waitFor();
  const items = await menu.getByRole('menuitem').allInnerTexts();
  expect(items.length).toBeGreaterThan(1);
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'hidden' });
  expect(valueOf(page, 'partnership')).toBe(null);

  await page.mouse.click(x, y);
  await menu.waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await menu.waitFor({ state: 'hidden' });
  await eventually(() => valueOf(page, 'partnership') ?? valueOf(page, 'event')).not.toBe(null);
});

test('The list of visible items opens everything on the map by keyboard', async ({ site }) => {
  const page = await site.open('?time=2024-07-01', { viewport: SMALL });
  const button = partsOf(page).button('List items in view');
  await button.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('menu');
  await menu.waitFor();
  for (const group of ['Partnerships', 'Events', 'Countries']) {
    await menu.getByRole('group', { name: new RegExp(`^${group}`) }).waitFor();
  }
  // Typing moves to the item with that name.
  await typeAtOnce(page, 'Minerals Security Partnership');
  await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(
    /^Minerals Security Partnership/,
  );
  await page.keyboard.press('Enter');
  await eventually(() => valueOf(page, 'partnership')).toMatch(/^msp/);
});
