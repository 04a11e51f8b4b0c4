/** A talk: in somebody else's slides, without a network, and for those who use assistive technology. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { tourFragment } from '../../src/domain/ownTour/fragment.ts';
import { emptyTour } from '../../src/domain/ownTour/ownTour.ts';
import { violations } from './axe.ts';
import { eventually, goTo, openWithoutMap, partsOf, queryOf, SMALL, withoutMap } from './parts.ts';
import { test } from './site.ts';

/** Chromium asks for the icon again when the address changes. */
const withoutIcon = async (page: Page) =>
  void (await page.route('**/icon.svg', (route) => route.fulfill({ status: 204 })));

/** Waits for what a talk fetches ahead: its dialogs, the picture for paper, and at last a font. */
async function fetchedAhead(page: Page): Promise<void> {
  for (const file of ['ScenesDialog', 'KeysDialog', 'PrintedPicture'])
    await page.waitForFunction(
      (name) => performance.getEntriesByType('resource').some((one) => one.name.includes(`/${name}-`)),
      file,
    );
  await page.waitForLoadState('networkidle');
}

const TALK = '?ui=present&tour=msp-to-forge&lang=en';

test('In a talk of HTML slides one clicker moves slides and map, and the map hands back what comes after its last card', async ({
  site,
}) => {
  const page = await site.open('examples/deck.html', { until: 'load', viewport: SMALL, prepare: withoutMap });
  const map = page.frameLocator('iframe');
  const press = (key: string) => page.keyboard.press(key);
  const card = map.locator('section[aria-label^="Korea and Vietnam"]');
  await card.waitFor({ state: 'attached' });
  await press('PageDown');
  await page.getByRole('heading', { name: 'What the map will show' }).waitFor();
  await press('PageDown');
  await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
  // Now the map has the keys: its start card, its scenes, and its last card.
  await press('ArrowRight');
  await card.waitFor({ state: 'detached' });
  await press('End');
  await press('ArrowRight');
  await map.getByRole('heading', { name: 'Sources' }).waitFor();
  await press('PageDown');
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  await press('PageUp');
  await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
  await press('ArrowLeft');
  await map.getByRole('heading', { name: 'Sources' }).waitFor({ state: 'detached' });
});

test('Views become scenes of an own tour with the key A, are put in order, and are shown without a network; their link opens elsewhere', async ({
  site,
}) => {
  const options = { apart: true, reducedMotion: 'reduce', viewport: SMALL, prepare: withoutIcon } as const;
  const page = await openWithoutMap(site, '', options);
  const { button } = partsOf(page);
  const editor = page.getByRole('dialog', { name: 'My tour' });
  for (const [i, view] of [
    '?partnership=msp&time=2022-06-14',
    '?event=camp-david-2023&view=globe',
    '?partnership=rok-vietnam&time=../2026-07-03',
    '?country=VNM&layer=reserves:rare-earths&time=2024-02-01',
    '?time=2023-01-01/2024-07-01',
    '?partnership=forge&view=list',
  ].entries()) {
    await goTo(page, view);
    // A list that has the focus finds its rows by letters.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('a');
    await editor.getByText(`View added as scene ${i + 1}.`).waitFor();
  }
  await editor.getByLabel('Title of the tour').fill('Six views');
  await editor.getByLabel('Notes for the presenter').fill('Who chairs it?');
  // FORGE first.
  await button('Move scene 6').focus();
  for (let n = 5; n >= 1; n--) {
    await page.keyboard.press('ArrowUp');
    await editor.getByText(`Scene ${n + 1} is now scene ${n} of 6.`).waitFor();
  }
  await editor.getByRole('button', { name: 'File' }).click();
  await page.getByRole('menuitem', { name: 'Share as a link…' }).click();
  const link = await editor.getByRole('textbox', { name: 'Link', exact: true }).inputValue();
  await button('Preview').click();
  await eventually(() => queryOf(page)).toBe('?tour=own');
  await page.keyboard.press('Escape');
  await button('Present').click();
  await page.getByRole('region', { name: 'Six views' }).waitFor();
  await fetchedAhead(page);
  await page.context().setOffline(true);
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = await opening;
  const spoken = page.locator('p[aria-live]');
  const said: string[] = [];
  for (let step = 1; step <= 6; step++) {
    await page.keyboard.press(step % 2 ? 'PageDown' : 'ArrowRight');
    await eventually(() => spoken.textContent()).toContain(`Scene ${step} of 6: `);
    said.push((await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
    const notes = speaker.getByRole('region', { name: 'Notes' });
    if (step === 1) await notes.getByText('Who chairs it?').waitFor();
  }
  expect(said).toEqual([
    'Forum on Resource Geostrategic Engagement',
    'Minerals Security Partnership',
    'US, Japan and Korea agree on a supply-chain early-warning pilot at Camp David',
    'Korea–Vietnam critical-minerals cooperation and supply-chain centre',
    'Vietnam',
    'Critical-mineral partnerships with South Korea',
  ]);
  await page.keyboard.press('PageDown');
  await eventually(() => page.getByRole('listitem').count()).toBeGreaterThan(20);
  await page.context().setOffline(false);

  const elsewhere = await openWithoutMap(site, link.slice(site.url.length), options);
  await elsewhere.getByText('Scene 1 of 6', { exact: true }).waitFor();
  await elsewhere.getByRole('heading', { level: 3, name: said[0]! }).waitFor();
  // A link to another tour in the same tab leaves what is edited.
  await elsewhere.keyboard.press('a');
  await elsewhere.getByText('View added as scene 1.').waitFor();
  const scene = { view: '?partnership=msp', title: { en: 'Another' }, text: {}, transition: 'fly' } as const;
  const other = { ...emptyTour('2026-11-30'), scenes: [{ ...scene, notes: {}, show: {}, cites: [] }] };
  const fragment = await tourFragment(other);
  await elsewhere.evaluate((hash) => void (location.hash = hash), fragment);
  await elsewhere.getByRole('heading', { level: 3, name: 'Another' }).waitFor();
  await partsOf(elsewhere).button('My tour').click();
  await elsewhere.getByRole('button', { name: new RegExp(`^Scene 1 .*${said[0]}`) }).waitFor();
});

test('After the start card a talk needs no network: scenes, pictures of all scenes, speaker window and sources', async ({
  site,
}) => {
  const page = await site.open(TALK, {
    apart: true,
    reducedMotion: 'reduce',
    prepare: withoutIcon,
  });
  await page.getByRole('region', { name: 'From the MSP to FORGE' }).waitFor();
  await fetchedAhead(page);
  await page.context().setOffline(true);
  const spoken = page.locator('p[aria-live]');
  const said: (string | null)[] = [];
  for (let step = 1; step <= 12; step++) {
    await page.keyboard.press(step % 2 ? 'ArrowRight' : 'ArrowDown');
    await eventually(() => spoken.textContent()).toContain(`Scene ${step} of 12: `);
    said.push(await page.getByRole('heading', { level: 1 }).textContent());
    await site.ready(page);
  }
  expect(new Set(said).size).toBe(12);
  await page.keyboard.press('g');
  const pictures = page.getByRole('dialog').locator('img');
  await eventually(() => pictures.count()).toBe(12);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = await opening;
  await speaker.getByRole('region', { name: 'Notes' }).waitFor();
  await eventually(() => speaker.locator('img').count()).toBeGreaterThan(0);
  await page.keyboard.press('ArrowRight');
  await eventually(() => page.getByRole('listitem').count()).toBeGreaterThan(20);
  await page.context().setOffline(false);
});

test('Cards, scenes, overview, keys and the speaker window pass the accessibility checks', async ({
  site,
}) => {
  const page = await openWithoutMap(site, TALK);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await page.getByRole('main').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('g');
  await page.getByRole('dialog').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = await opening;
  await speaker.getByRole('region', { name: 'Notes' }).waitFor();
  expect(await violations(speaker)).toEqual([]);
  const dark = await openWithoutMap(site, '?ui=present&tour=korea-vietnam&step=2&lang=ko&theme=dark', {
    viewport: { width: 390, height: 844 },
  });
  expect(await violations(dark)).toEqual([]);
});
