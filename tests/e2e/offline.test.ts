/** The offline file: saved from the built site, then opened from the disk without a network. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { tourFragment } from '../../src/domain/ownTour/fragment.ts';
import type { OwnTour } from '../../src/domain/ownTour/ownTour.ts';
import { countsOf, eventually, openWithoutMap, partsOf, queryOf } from './parts.ts';
import { test } from './site.ts';

/** A reader's tour. */
const scene = (view: string, title: string, notes: string) => ({
  view,
  title: { en: title },
  text: { en: 'Text.' },
  notes: { en: notes },
  show: {},
  cites: [],
  transition: 'cut' as const,
});
const OWN_TOUR: OwnTour = {
  release: '2026-11-30',
  title: { en: 'My tour' },
  summary: {},
  minutes: null,
  scenes: [
    scene('?partnership=msp&time=2022-06-14', 'The start', 'Ask who takes part.'),
    scene('?partnership=forge&time=2026-02-04', 'The successor', 'Say who is new.'),
  ],
};

/** Saves what a page downloads when `act` is done, until the test is over. Returns the path, with the name that it got. */
async function saved(page: Page, act: () => Promise<unknown>): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lodelines-offline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** Saves the offline file that a page makes of the tour or the view that it shows. */
async function savedOffline(page: Page, content?: 'This view'): Promise<string> {
  const { button } = partsOf(page);
  await button('Export').click();
  await page.getByRole('radio', { name: 'Offline file' }).click();
  if (content) await page.getByRole('radio', { name: content }).click();
  const file = await saved(page, () => button('Save file').click());
  await button('Close').click();
  return file;
}

/** A page that shows a file and has no network. */
const OFFLINE = { apart: true, offline: true } as const;
const addressOf = (file: string) => pathToFileURL(file).href;

test('A view that is saved as an offline file opens without a network, with map, search, Korean and slides', async ({
  site,
}) => {
  const online = await openWithoutMap(site, '?partnership=msp&time=2024-06-30');
  const file = await savedOffline(online);
  expect(path.basename(file)).toBe('lodelines-msp-2024-06-30.html');

  const page = await site.open(addressOf(file), OFFLINE);
  const { map, panel, button } = partsOf(page);
  expect(await map.locator('canvas').count()).toBe(1);
  expect((await countsOf(page)).arcs).toBe(69);
  expect(await panel.getByRole('heading', { level: 2 }).textContent()).toBe('Minerals Security Partnership');
  await panel.getByText('Group of mineral-consuming economies').waitFor();

  // Without an address of the site there is nothing to link to.
  expect(await page.getByRole('link', { name: 'About the data' }).count()).toBe(0);
  await button('Share').click();
  await page.getByText('This file contains no website address').waitFor();
  await button('Close').click();

  await button('Export').click();
  await page.getByRole('radio', { name: 'Slides' }).click();
  const slides = await saved(page, () => button('Save slides').click());
  const parts = unzipSync(readFileSync(slides));
  expect(Object.keys(parts)).toContain('ppt/slides/slide3.xml');
  // The address of this file would tell where it is kept, and lead nobody back.
  const addressed = Object.entries(parts).filter(([, bytes]) => strFromU8(bytes).includes('file:///'));
  expect(addressed.map(([part]) => part)).toEqual([]);
  await button('Close').click();

  await button('Search').click();
  await page.keyboard.type('FORGE');
  await page
    .getByRole('option', { name: /^Forum on Resource Geostrategic Engagement/ })
    .first()
    .click();
  await eventually(() => queryOf(page)).toContain('partnership=forge');
  await button('한국어').click();
  await page.getByRole('heading', { level: 2, name: '지전략적 자원협력 포럼(포지 이니셔티브)' }).waitFor();
  await page.getByRole('region', { name: '지도', exact: true }).waitFor();
});

test('An own tour that is saved as an offline file opens at its first scene and can be presented without a network', async ({
  site,
}) => {
  const fragment = await tourFragment(OWN_TOUR);
  const file = await savedOffline(await openWithoutMap(site, `?tour=own&lang=en${fragment}`));
  expect(path.basename(file)).toBe('lodelines-my-tour.html');

  const page = await openWithoutMap(site, addressOf(file), OFFLINE);
  const { panel, button } = partsOf(page);
  await panel.getByRole('heading', { level: 3, name: 'The start' }).waitFor();
  await button('Next scene').click();
  await panel.getByRole('heading', { level: 3, name: 'The successor' }).waitFor();
  const view = await savedOffline(page, 'This view');
  await button('Present').click();
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await speaker.getByText('Say who is new.').waitFor();

  // What is saved from the file has its own opening, not the tour of the file.
  const again = await openWithoutMap(site, addressOf(view), OFFLINE);
  expect(queryOf(again)).toContain('partnership=forge');
  expect(await again.getByRole('heading', { name: 'The successor' }).count()).toBe(0);
});
