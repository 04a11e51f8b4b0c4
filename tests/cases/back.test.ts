/** Back, from a page that was opened from another one. The rest: `tests/component/state/syncUrl.test.ts`. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually, openWithoutMap, partsOf, queryOf, timeOf } from '../e2e/parts.ts';
import { type Site, test } from '../e2e/site.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const ELSEWHERE = 'about:blank';

/** The page of a view, with another page before it in the history. */
async function fromElsewhere(site: Site, view: string): Promise<Page> {
  const page = await openWithoutMap(site, view, { ...PHONE, apart: true });
  const there = page.url();
  await page.goto(ELSEWHERE);
  await page.goto(there);
  await page.locator('[data-time]').waitFor();
  return page;
}

test('On a phone, Back closes a dialog before it leaves the page', async ({ site }) => {
  const page = await fromElsewhere(site, '?time=2024-07-01');
  const dialog = page.getByRole('dialog');
  for (const name of [/^Search/, /^Filters/, /^Share/]) {
    await page.getByRole('button', { name }).tap();
    await dialog.waitFor();
    await page.goBack();
    await dialog.waitFor({ state: 'detached' });
    expect(queryOf(page)).toBe('?time=2024-07-01');
  }
  await page.goBack();
  expect(page.url()).toBe(ELSEWHERE);
});

test('After a dialog was closed by its button, Back leaves the page at once', async ({ site }) => {
  const page = await fromElsewhere(site, '?time=2024-07-01');
  await page.getByRole('button', { name: /^Share/ }).tap();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.evaluate(() => history.back());
  await page.waitForURL(ELSEWHERE);
});

test('A date set just before leaving the page is there again on return', async ({ site }) => {
  const page = await fromElsewhere(site, '?time=2024-07-01');
  const { slider } = partsOf(page);
  await slider.press('PageUp');
  await slider.press('PageUp');
  await eventually(() => timeOf(page)).toBe('2026-07-01');
  await page.goBack();
  await page.goForward();
  await page.locator('[data-time]').waitFor();
  expect(await timeOf(page)).toBe('2026-07-01');
});
