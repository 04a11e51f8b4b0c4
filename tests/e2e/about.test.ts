/** The page "About the data", which is read without scripts. */
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { test } from './site.ts';

const PHONE = { viewport: { width: 390, height: 844 } };

test('Without scripts the page about the data is styled, fits a phone, and leads to the other language and to the map', async ({
  site,
}) => {
  const page = await site.open('about/', { ...PHONE, until: 'load', javaScriptEnabled: false });
  await page.getByRole('heading', { level: 1, name: 'About the data' }).waitFor();
  const width = await page.getByRole('main').evaluate((main) => main.getBoundingClientRect().width);
  expect(width).toBe(390);
  await page.getByRole('link', { name: '한국어' }).click();
  await page.getByRole('heading', { level: 1, name: '데이터 안내' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('ko');
  await page.getByRole('link', { name: '지도 열기' }).first().click();
  await page.waitForURL(`${site.url}ko/`);
});

test('The page about the data passes the accessibility checks in both languages and themes, and its links lead to files of the site', async ({
  site,
}) => {
  for (const [path, colorScheme, background] of [
    ['about/', 'dark', 'rgb(18, 27, 34)'],
    ['ko/about/', 'light', 'rgb(253, 252, 249)'],
  ] as const) {
    const page = await site.open(path, { ...PHONE, until: 'load', colorScheme });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(background);
    // The table scrolls, not the page.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await violations(page, { practices: true })).toEqual([]);
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(/[?#].*/, '')));
    const own = links.filter((link) => link.startsWith(site.url));
    for (const href of new Set(own)) {
      expect({ href, ok: (await page.request.get(href)).ok() }).toEqual({ href, ok: true });
    }
  }
});
