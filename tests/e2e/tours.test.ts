import { expect } from 'vitest';
import { violations } from './axe.ts';
import { eventually, openWithoutMap, partsOf, queryOf, timeOf } from './parts.ts';
import { test } from './site.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test('A link opens a scene, its steps are in the address and in the history, and Page Down goes on', async ({
  site,
}) => {
  const page = await site.open('?tour=msp-to-forge&step=2', { reducedMotion: 'reduce' });
  const { panel, button } = partsOf(page);
  const heading = panel.getByRole('heading', { level: 3 });
  const first = await heading.textContent();
  expect(await timeOf(page)).toBe('2022-06-14');
  await button('Next scene').click();
  await eventually(() => queryOf(page)).toBe('?tour=msp-to-forge&step=3');
  await eventually(() => heading.textContent()).not.toBe(first);
  // The panel scrolls with the same key where it has the focus.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('PageDown');
  await eventually(() => queryOf(page)).toBe('?tour=msp-to-forge&step=4');
  await page.goBack();
  await page.goBack();
  await eventually(() => heading.textContent()).toBe(first);
  expect(await timeOf(page)).toBe('2022-06-14');
});

test('A reader finds a tour in the overview, changes the date, comes back to the tour and closes it', async ({
  site,
}) => {
  const page = await openWithoutMap(site);
  const { panel, button } = partsOf(page);
  await panel.getByText('Tours', { exact: true }).click();
  await panel.getByRole('button', { name: /^From the MSP to FORGE/ }).click();
  await eventually(() => queryOf(page)).toBe('?tour=msp-to-forge');
  const date = await timeOf(page);
  await page.locator('body').press('ArrowLeft');
  await button('Back to the tour').click();
  await eventually(() => timeOf(page)).toBe(date);
  await button('Close the tour').click();
  await eventually(() => panel.textContent()).not.toContain('Scene 1 of');
});

test('An unknown tour gives the default view and one notice, a tour that cannot be loaded the record', async ({
  site,
}) => {
  const tolerate = /data\/tours\/|status of 404|Failed to load resource/;
  const unknown = await openWithoutMap(site, '?tour=grand-tour&time=2024-07-01', { tolerate });
  await partsOf(unknown).notice.waitFor();
  expect(await timeOf(unknown)).toBe('2024-07-01');
  const broken = await openWithoutMap(site, '?tour=msp-to-forge&time=2024-07-01', {
    tolerate,
    prepare: async (opening) => {
      await opening.route('**/data/tours/*.json', (route) => route.abort());
    },
  });
  await broken.getByText('Could not load').first().waitFor();
  expect(await timeOf(broken)).toBe('2024-07-01');
});

test('On a phone and in a frame the text of the scene is on the first screen, and passes the accessibility checks', async ({
  site,
}) => {
  for (const [view, options] of [
    ['?tour=msp-to-forge&step=2', PHONE],
    ['?ui=embed&tour=msp-to-forge&step=2', { viewport: { width: 640, height: 360 } }],
  ] as const) {
    const page = await openWithoutMap(site, view, options);
    const text = page.locator('[data-part="tour"] h3 + p');
    await text.waitFor();
    const { y = 0 } = (await text.boundingBox()) ?? {};
    expect(y).toBeLessThan(options.viewport.height - 40);
    expect(await violations(page)).toEqual([]);
  }
});
