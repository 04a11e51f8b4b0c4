import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import release from '../../data/release.json' with { type: 'json' };
import type { CountryShapes } from '../../src/data/countryShapes.ts';
import { datasetOf } from '../../src/data/dataset.ts';
import type { Payload } from '../../src/data/payload.ts';
import { bowedArc, type Position } from '../../src/domain/arcPath.ts';
import { recordThrough } from '../../src/state/selectors.ts';
import { SMALL, eventually, partsOf, queryOf, timeOf, valueOf } from './parts.ts';
import { test } from './site.ts';
import { through } from '../unit/domain/made.ts';

const built = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../dist/data/${release.release}/${file}`, import.meta.url), 'utf8'));

/** A place along an arc that is drawn on 1 January 2024, as a share of its length from Hanoi or Seoul. */
function onTheArcBetweenHanoiAndSeoul(share: number): Position {
  const dataset = datasetOf(built('record.json') as Payload, built('countries.geojson') as CountryShapes);
  const arc = recordThrough(dataset, through(['KOR'])).arcs.find(
    ({ partnership }) => partnership === 'rok-vietnam',
  );
  const capital = (party: string) => dataset.countries.get(party)?.capital?.position as [number, number];
  if (!arc) throw new Error('expected an arc of rok-vietnam, got none.');
  const line = bowedArc(capital(arc.from), capital(arc.to), arc.slot);
  return line[Math.round((line.length - 1) * share)] as Position;
}

/** The middle of the space beside panel and legend, where the centre of the address's camera is. */
async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const { map, panel } = partsOf(page);
  const legend = page.getByText('Legend', { exact: true }).locator('xpath=..');
  const [space, list, below] = await Promise.all([map, panel, legend].map((part) => part.boundingBox()));
  if (!space || !list || !below) throw new Error('middleOf: expected map, panel and legend on the page.');
  return { x: (list.x + list.width + space.x + space.width) / 2, y: (space.y + below.y) / 2 };
}

/** The card beside the pointer. */
const card = (page: Page) => page.locator('[aria-hidden="true"] > strong');

test('A click on an arc opens its partnership; the card beside the pointer names it before', async ({
  site,
}) => {
  const [longitude, latitude] = onTheArcBetweenHanoiAndSeoul(0.5);
  const page = await site.open(`?time=2024-01-01&map=6/${latitude.toFixed(3)}/${longitude.toFixed(3)}`, {
    viewport: SMALL,
  });
  const { x, y } = await middleOf(page);
  await page.mouse.move(x - 40, y - 40);
  await page.mouse.move(x, y, { steps: 3 });
  await eventually(() => card(page).allInnerTexts()).toEqual([
    'Korea–Viet Nam critical-minerals cooperation and supply-chain centre',
  ]);
  await page.mouse.click(x, y);
  await eventually(() => valueOf(page, 'partnership')).toBe('rok-vietnam');
  await partsOf(page)
    .panel.getByRole('heading', { level: 2, name: /^Korea–Viet Nam/ })
    .waitFor();
  expect(await timeOf(page)).toBe('2024-01-01');
});

test('A click on a country opens it, and one on the sea closes it', async ({ site }) => {
  // The highlands of Viet Nam, with the South China Sea to the east.
  const page = await site.open('?time=2024-01-01&map=6/12.7/108.2', { viewport: SMALL });
  const { x, y } = await middleOf(page);
  await page.mouse.move(x + 20, y);
  await page.mouse.move(x, y, { steps: 3 });
  await eventually(() => card(page).allInnerTexts()).toEqual(['Viet Nam']);
  await page.mouse.click(x, y);
  await eventually(() => valueOf(page, 'country')).toBe('VNM');
  await page.mouse.click(x + 200, y);
  await eventually(() => valueOf(page, 'country')).toBe(null);
  expect(queryOf(page)).toContain('time=2024-01-01');
});

test('A click on the mark of an event opens it', async ({ site }) => {
  const page = await site.open('?time=2019-10-01&map=6/41.47/69.58', { viewport: SMALL });
  const { x, y } = await middleOf(page);
  // The mark of an event stands a little below its place, beside the dot of a capital.
  await page.mouse.move(x, y + 8);
  await page.mouse.move(x, y + 9);
  await eventually(() => card(page).allInnerTexts()).toEqual([expect.stringContaining('rare-metals')]);
  await page.mouse.click(x, y + 9);
  await eventually(() => valueOf(page, 'event')).toBe('korea-uzbekistan-centre-2019');
  expect(await timeOf(page)).toBe('2019-09-24');
});
