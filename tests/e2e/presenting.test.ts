/** A talk: in somebody else's slides, without a network, and for those who use assistive technology. */
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { eventually, openWithoutMap, SMALL, withoutMap } from './parts.ts';
import { test } from './site.ts';

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

test('After the start card a talk needs no network: scenes, pictures of all scenes, speaker window and sources', async ({
  site,
}) => {
  const page = await site.open(TALK, {
    apart: true,
    reducedMotion: 'reduce',
    // Chromium asks for the icon again when the address changes.
    prepare: async (opening) =>
      void (await opening.route('**/icon.svg', (route) => route.fulfill({ status: 204 }))),
  });
  await page.getByRole('region', { name: 'From the MSP to FORGE' }).waitFor();
  // What is fetched ahead: the last file is the picture for paper, the last request that of a font.
  await eventually(() =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .join(),
    ),
  ).toMatch(/PrintedPicture-[^,]*css/);
  await page.waitForLoadState('networkidle');
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
