import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { release } from '../../data/release.json';
import { eventually, isUncovered, openWithoutMap, partsOf, queryOf, SMALL, valueOf } from './parts.ts';
import { test, type Site } from './site.ts';

/** A partnership that is announced in the release of 21 November 2026 and has begun in later ones. */
const BOLIVIA = 'partnership=rok-bolivia&time=2024-07-01&lang=en';
const ANNOUNCED = 'Announced for a date between 1 April and 16 August 2009';
const FIRST = 'data=2026-11-21';

const open = (site: Site, view: string) => openWithoutMap(site, view, { viewport: SMALL });
const dialogOf = (page: Page) => page.getByRole('dialog');
const newer = (page: Page) => page.getByRole('button', { name: 'newer data available' });

test('A pinned page shows its release after newer ones have come out, and an unpinned page shows the latest', async ({
  site,
}) => {
  const asked: string[] = [];
  const pinned = await openWithoutMap(site, `?${BOLIVIA}&${FIRST}`, {
    viewport: SMALL,
    prepare: (page) => {
      page.on('response', (response) => asked.push(new URL(response.url()).pathname));
    },
  });
  await partsOf(pinned).panel.getByText(ANNOUNCED).first().waitFor();
  await partsOf(pinned).panel.getByText('Data of 21 November 2026').waitFor();
  expect(asked.filter((path) => path.endsWith('details.json'))).toEqual(['/data/2026-11-21/details.json']);
  expect(asked.filter((path) => path.includes('since'))).toEqual([]);

  const latest = await open(site, `?${BOLIVIA}`);
  await partsOf(latest).panel.getByText('Started between 1 April and 16 August 2009').first().waitFor();
  expect(await partsOf(latest).panel.getByText(ANNOUNCED).count()).toBe(0);
  expect(await newer(latest).count()).toBe(0);
});

test('The pinned release stays in the address, and a citation names the release shown', async ({ site }) => {
  const page = await open(site, `?${FIRST}&lang=en`);
  await partsOf(page)
    .button('Next event')
    .click()
    .catch(() => undefined);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await eventually(() => valueOf(page, 'time')).not.toBeNull();
  expect(valueOf(page, 'data')).toBe('2026-11-21');
  await partsOf(page).button('Cite').click();
  const text = dialogOf(page).getByRole('textbox', { name: 'Text' });
  await eventually(() => text.inputValue()).toContain('Data release 2026-11-21');
  expect(await dialogOf(page).innerText()).toContain('data=2026-11-21');

  const latest = await open(site, '?lang=en');
  await partsOf(latest).button('Cite').click();
  await eventually(() => dialogOf(latest).innerText()).toContain(`data=${release}`);
});

test('A pinned embed shows its release, names it in the source line and links to the full map of that release', async ({
  site,
}) => {
  const page = await openWithoutMap(site, `?ui=embed&${BOLIVIA}&${FIRST}`, {
    viewport: { width: 480, height: 270 },
  });
  await page.getByRole('button', { name: /^Korea–Bolivia lithium cooperation/ }).click();
  await partsOf(page).panel.getByText(ANNOUNCED).first().waitFor();
  const source = page.getByRole('contentinfo', { name: 'Source' });
  await source.getByText('Data of 21 November 2026').waitFor();
  const full = source.getByRole('link', { name: 'open the full map' });
  expect(await full.getAttribute('href')).toContain(FIRST);

  await newer(page).click();
  const link = dialogOf(page).getByRole('link', { name: 'Show this view with the latest data' });
  expect(await link.getAttribute('target')).toBe('_blank');
  expect(await link.getAttribute('href')).toBe(`${site.url}?time=2024-07-01&lang=en&partnership=rok-bolivia`);
});

test('The smallest embed has room for the note on newer data', async ({ site }) => {
  const page = await openWithoutMap(site, `?ui=embed&${FIRST}&lang=en`, {
    viewport: { width: 320, height: 420 },
  });
  await newer(page).waitFor();
  const source = page.getByRole('contentinfo', { name: 'Source' });
  for (const part of [newer(page), source.getByRole('link'), source.getByText('data to 26 May 2026')]) {
    expect(await isUncovered(part)).toBe(true);
  }
  const scrolls = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(scrolls).toBe(0);
});

test('The list of changes names the corrected records in both languages, works by keyboard and links to the latest data', async ({
  site,
}) => {
  const page = await open(site, `?${FIRST}&time=2024-07-01&party=all&lang=en`);
  await newer(page).focus();
  await page.keyboard.press('Enter');
  const dialog = dialogOf(page);
  await dialog.getByRole('heading', { name: 'Changes since 21 November 2026' }).waitFor();
  const bolivia = dialog.getByRole('listitem').filter({ hasText: 'Korea–Bolivia lithium cooperation' });
  await bolivia.waitFor();
  expect(await bolivia.textContent()).toContain('dates or status');
  await dialog.getByText(/^Also changed: .*the figures by country/).waitFor();
  // Corrections of the Korean text only are counted in English, not listed.
  expect(
    await dialog.getByRole('link', { name: 'China–Bolivia lithium contracts (CBC and CITIC Guoan)' }).count(),
  ).toBe(0);
  await dialog.getByText('Corrected in the Korean text only').first().waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await eventually(() => newer(page).evaluate((button) => button === document.activeElement)).toBe(true);

  const korean = await open(site, `?${FIRST}&time=2024-07-01&party=all&lang=ko`);
  await partsOf(korean).panel.getByText('2026년 11월 21일 자 데이터').waitFor();
  await korean.getByRole('button', { name: '새 데이터 있음' }).click();
  const row = dialogOf(korean).getByRole('listitem').filter({ hasText: '한·볼리비아 리튬 협력' });
  await row.waitFor();
  expect(await row.textContent()).toContain('날짜·상태');
  await dialogOf(korean).getByRole('link', { name: '이 화면을 최신 데이터로 보기' }).click();
  await eventually(() => queryOf(korean)).toBe('?time=2024-07-01&party=all&lang=ko');
  await partsOf(korean).panel.getByRole('heading', { level: 2 }).first().waitFor();
  expect(await korean.getByText('새 데이터 있음').count()).toBe(0);
});

test('The links of the list of changes open in the latest data', async ({ site }) => {
  const page = await open(site, `?${FIRST}&time=2024-07-01&lang=en`);
  await newer(page).click();
  await dialogOf(page).getByRole('link', { name: 'Korea–Bolivia lithium cooperation' }).click();
  await eventually(() => queryOf(page)).toBe('?time=2024-07-01&lang=en&partnership=rok-bolivia');
  await partsOf(page).panel.getByRole('heading', { name: 'Korea–Bolivia lithium cooperation' }).waitFor();
});

test('An unknown release opens the latest with a notice', async ({ site }) => {
  const page = await open(site, '?data=2020-02-30&lang=en');
  await partsOf(page).notice.getByText('data=2020-02-30').waitFor();
  expect(await newer(page).count()).toBe(0);
});

test('If an older release cannot be fetched, the error names its file and no other release is shown', async ({
  site,
}) => {
  const page = await site.open(`?${FIRST}&lang=en`, {
    until: 'load',
    tolerate: /Failed to load resource|response 404/,
    prepare: async (opening) => {
      await opening.route('**/data/2026-11-21/record.json', (route) => route.fulfill({ status: 404 }));
    },
  });
  await page.getByRole('heading', { level: 1, name: 'Could not load the data' }).waitFor();
  expect(await page.getByRole('main').innerText()).toContain(
    'Could not fetch the file data/2026-11-21/record.json',
  );
});

test('If the changes cannot be fetched, the dialog shows an error and can fetch them again', async ({
  site,
}) => {
  const page = await site.open(`?${FIRST}&lang=en`, {
    until: 'load',
    viewport: SMALL,
    tolerate: /Failed to load resource|response 404/,
    prepare: async (opening) => {
      await opening.route('**/since-2026-11-21.json', (route) => route.fulfill({ status: 404 }), {
        times: 1,
      });
    },
  });
  await newer(page).click();
  const alert = dialogOf(page).getByRole('alert');
  await alert.getByText('Could not load the changes.').waitFor();
  await alert.getByRole('button', { name: 'Try again' }).click();
  await dialogOf(page).getByRole('heading', { name: 'Partnerships' }).waitFor();
});

test('A layer that the release does not have falls back to partnership counts with a notice', async ({
  site,
}) => {
  const page = await open(site, `?${FIRST}&layer=reserves:nickel&lang=en`);
  await partsOf(page).notice.getByText('layer=reserves:nickel').waitFor();
});
