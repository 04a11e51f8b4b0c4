import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import releases from '../../data/release.json' with { type: 'json' };
import settings from '../../data/settings.json' with { type: 'json' };
import { datasetOf } from '../../src/data/dataset.ts';
import { payloadOfServed, type ServedPayload } from '../../src/data/servedPayload.ts';
import { settingsOf } from '../../src/data/settings.ts';
import { type Filters, NO_FILTERS } from '../../src/domain/partnership/filter.ts';
import { lensRecord } from '../../src/state/derived/lensRecord.ts';
import { snapshotOn } from '../../src/state/derived/snapshot.ts';
import { violations } from './axe.ts';
import { countsOf, eventually, openWithoutMap, partsOf, queryOf, SMALL, timeOf, valueOf } from './parts.ts';
import { inOnePage } from './onePage.ts';

const test = inOnePage();

const built = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../dist/data/${releases.release}/${file}`, import.meta.url), 'utf8'));
const dataset = datasetOf(
  payloadOfServed(built('record.json') as ServedPayload),
  settingsOf(settings, releases),
);

/** The record for Korea on the last covered day under these filters, and the expected counts. */
function expected(filters: Partial<Filters>) {
  const record = lensRecord(dataset, { ...NO_FILTERS, ...filters, lens: ['KOR'] });
  const snapshot = snapshotOn(record, { mode: 'on', day: dataset.reachesTo });
  const { shown, arcs, events } = snapshot;
  return { record, snapshot, counts: { partnerships: shown, arcs: arcs.length, events: events.length } };
}

const filtersOf = (page: Page) => ({
  button: page.getByRole('button', { name: /^Filters/ }),
  sheet: page.getByRole('dialog', { name: 'Filters' }),
  chosen: page.getByRole('region', { name: 'Active filters' }),
  tick: (name: RegExp) => page.getByRole('checkbox', { name }),
});

test('Ticking a mineral filters map, list and timeline and sets the address, and Back removes the filter', async ({
  site,
}) => {
  const page = await site.open('', { viewport: SMALL });
  const { button, sheet, tick } = filtersOf(page);
  const all = await countsOf(page);
  expect(all).toEqual(expected({}).counts);
  await button.click();
  await tick(/^Lithium/).check();
  await eventually(() => queryOf(page)).toBe('?mineral=lithium');
  await site.ready(page);
  const { record, snapshot, counts } = expected({ mineral: ['lithium'] });
  expect(await countsOf(page)).toEqual(counts);
  expect(counts.partnerships).toBeGreaterThan(0);
  expect(counts.partnerships).toBeLessThan(all.partnerships);
  expect(await sheet.getByRole('status').innerText()).toBe(
    `${counts.partnerships} partnerships and ${counts.events} events shown`,
  );
  expect(await page.getByText(/^event \d+ of \d+$/).innerText()).toMatch(`of ${record.events.length}`);

  await page.keyboard.press('Escape');
  const { panel } = partsOf(page);
  expect(await panel.getByRole('heading', { level: 2 }).innerText()).toContain(
    `${snapshot.inForce.length} critical-mineral partnerships`,
  );
  expect(await panel.locator('summary', { hasText: 'Events' }).innerText()).toContain(
    `${counts.events} of ${record.events.length} events`,
  );
  await page.goBack();
  await eventually(() => queryOf(page)).toBe('');
  await site.ready(page);
  expect(await countsOf(page)).toEqual(all);
});

test('The step buttons of the timeline skip events that the filters hide', async ({ show }) => {
  const page = await show('?kind=export-control&time=2023-01-01');
  const { record } = expected({ kind: ['export-control'] });
  const next = record.events.find(({ date }) => date.first > 19358);
  await partsOf(page).button('Next event').click();
  await eventually(() => timeOf(page)).toBe(
    new Date((next?.date.first ?? 0) * 86_400_000).toISOString().slice(0, 10),
  );
});

test('The filters open, tick and close by keyboard without starting playback', async ({ show }) => {
  const page = await show();
  const { button, sheet, tick } = filtersOf(page);
  await button.press('Enter');
  await sheet.waitFor();
  await tick(/^Bilateral/).press('Space');
  await eventually(() => queryOf(page)).toBe('?kind=bilateral');
  expect(await partsOf(page).button('Play').count()).toBe(1);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Filters');
});

test('The Korean filters find minerals and countries by their names in both languages', async ({ show }) => {
  const page = await show('?lang=ko');
  await page.getByRole('button', { name: '필터' }).click();
  const minerals = page.getByRole('searchbox', { name: '광물 찾기' });
  for (const sought of ['희토', 'rare earth']) {
    await minerals.fill(sought);
    await page.getByRole('checkbox', { name: /^희토류/ }).waitFor();
  }
  await page.getByRole('checkbox', { name: /^희토류/ }).check();
  await eventually(() => valueOf(page, 'mineral')).toBe('rare-earths');

  const parties = page.getByRole('combobox', { name: '기준 국가' });
  await parties.fill('viet');
  await page.getByRole('option', { name: '베트남' }).click();
  await eventually(() => valueOf(page, 'party')).toBe('KOR,VNM');
  await parties.fill('유럽');
  await page.keyboard.press('Enter');
  await eventually(() => valueOf(page, 'party')).toBe('KOR,VNM,EUU');
  await parties.fill('전 세계');
  await page.keyboard.press('Enter');
  await eventually(() => valueOf(page, 'party')).toBe('all');
  const chips = page.getByRole('region', { name: '적용 중인 필터' });
  expect(await chips.getByRole('button', { name: '희토류 해제' }).count()).toBe(1);
});

test('On a phone the filters are a full-width sheet below the map', async ({ site }) => {
  const viewport = { width: 390, height: 844 };
  const page = await openWithoutMap(site, '?mineral=lithium', { viewport, hasTouch: true, isMobile: true });
  const { button, sheet, tick } = filtersOf(page);
  await button.tap();
  await sheet.waitFor();
  const box = await sheet.boundingBox();
  expect(box).toMatchObject({ x: 0, width: 390 });
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(844);
  expect(box?.y).toBeGreaterThan(250);
  const small = await sheet
    .locator('button:visible, label:has(input[type=checkbox])')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.getBoundingClientRect().height < 36)
        .map(({ textContent }) => textContent),
    );
  expect(small).toEqual([]);
  await tick(/^Rare earths/).tap();
  await eventually(() => valueOf(page, 'mineral')).toBe('lithium,rare-earths');
});

test('The filters and their active options pass the accessibility checks in Korean and the dark theme', async ({
  show,
}) => {
  const page = await show('?lang=ko&theme=dark&mineral=uranium&kind=trilateral');
  const faults = () => violations(page, { within: 'header, main, [role=dialog]', practices: true });
  await page.getByRole('main').getByRole('button').first().waitFor();
  expect(await faults()).toEqual([]);
  await page.getByRole('button', { name: /^필터/ }).click();
  await page.getByRole('checkbox').first().waitFor();
  expect(await faults()).toEqual([]);
});
