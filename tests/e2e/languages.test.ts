import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { detailed, goTo, openWithoutMap, eventually, partsOf, queryOf, withoutMap } from './parts.ts';
import { inOnePage } from './onePage.ts';

const test = inOnePage();

/** The product name, which is the same in every language. */
const NAME = 'Lodelines';

/** All visible and spoken texts of a page, except names of keys and texts marked as another language. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const language = document.documentElement.lang;
    const own = (element: Element | null) =>
      (element?.closest('[lang]')?.getAttribute('lang') ?? language) === language;
    const texts: (string | null)[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (own(parent) && !parent?.closest('script, style, noscript, kbd'))
        texts.push(walker.currentNode.nodeValue);
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [aria-valuetext]')) {
      if (!own(element)) continue;
      for (const name of ['aria-label', 'title', 'aria-valuetext']) texts.push(element.getAttribute(name));
    }
    return texts.map((text) => text?.trim() ?? '').filter((text) => text !== '');
  });
}

/** Every message without parameters that contains a Latin letter. */
function plainMessages(messages: object): string[] {
  return Object.values(messages).flatMap((message: unknown) => {
    if (typeof message === 'object' && message !== null) return plainMessages(message);
    return typeof message === 'string' && /[A-Za-z]/.test(message) ? [message] : [];
  });
}

test('A Korean link opens in Korean in a browser of any language', async ({ site }) => {
  const page = await openWithoutMap(site, '?lang=ko&partnership=msp');
  expect(await page.locator('html').getAttribute('lang')).toBe('ko');
  expect(await page.title()).toBe('핵심광물안보파트너십(MSP) · Lodelines');
  expect(await partsOf(page).panel.getByRole('heading', { level: 2 }).innerText()).toBe(
    '핵심광물안보파트너십(MSP)',
  );
  expect(await page.getByRole('button', { name: '한국', exact: true }).count()).toBe(1);
});

test('A Korean browser opens the page in Korean, and an English link stays English', async ({ site }) => {
  const page = await openWithoutMap(site, '', { locale: 'ko-KR' });
  expect(await page.locator('html').getAttribute('lang')).toBe('ko');
  expect(queryOf(page)).toBe('');
  await page.getByRole('button', { name: 'English' }).click();
  await eventually(() => queryOf(page)).toBe('?lang=en');
  await eventually(() => page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.title()).toBe('Lodelines: critical-mineral partnerships over time');
  await page.reload();
  await page.getByRole('heading', { name: /^\d+ critical-mineral partnerships/ }).waitFor();
});

test('Back undoes a change of language', async ({ show }) => {
  const page = await show();
  await page.getByRole('button', { name: '한국어' }).click();
  await eventually(() => page.locator('html').getAttribute('lang')).toBe('ko');
  await page.goBack();
  await eventually(() => page.locator('html').getAttribute('lang')).toBe('en');
});

test('The Korean interface has no untranslated text', async ({ show }) => {
  const page = await show('?lang=ko&time=x');
  const english = new Set(plainMessages(en).filter((message) => message !== NAME));
  expect(english.size).toBeGreaterThan(150);
  for (const view of [
    'time=x',
    'partnership=msp',
    'partnership=cn-export-controls',
    'event=korea-vietnam-mou-2022',
    'country=VNM',
    'country=BRA&time=2015-01-01',
  ]) {
    await goTo(page, `?lang=ko&${view}`);
    await detailed(page);
    const texts = await textsOf(page);
    expect(texts.length).toBeGreaterThan(40);
    const untranslated = texts.filter((text) => english.has(text));
    // Two Latin words in a row can only be a name, and names are within Korean text.
    const foreign = texts.filter((text) => /[A-Za-z]{2,}\s+[a-z]{2,}/.test(text) && !/[가-힣]/.test(text));
    expect({ view, untranslated, foreign }).toEqual({ view, untranslated: [], foreign: [] });
  }
});

test('The theme follows the system until a reader chooses one, which is not part of the address', async ({
  site,
}) => {
  const page = await openWithoutMap(site, '', { colorScheme: 'dark' });
  const background = () =>
    page.evaluate(() => getComputedStyle(document.querySelector('main') ?? document.body).backgroundColor);
  const brightness = async () => {
    const [red = 0, green = 0, blue = 0] = (await background()).match(/\d+/g)?.map(Number) ?? [];
    return red + green + blue;
  };
  expect(await brightness()).toBeLessThan(200);
  await page.emulateMedia({ colorScheme: 'light' });
  await eventually(brightness).toBeGreaterThan(600);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await eventually(brightness).toBeLessThan(200);
  expect(queryOf(page)).toBe('');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  await page.getByRole('radio', { name: 'System' }).check();
  await eventually(brightness).toBeGreaterThan(600);
});

test('If the messages of another language cannot be fetched, the page says so and keeps its language', async ({
  site,
}) => {
  const asked: string[] = [];
  const page = await site.open('', {
    until: 'load',
    tolerate: /ko-.*\.js|Failed to load/,
    prepare: async (fresh) => {
      await withoutMap(fresh);
      await fresh.route(/\/ko-[^/]*\.js(\?|$)/, (route) => {
        asked.push(route.request().url());
        return route.abort();
      });
    },
  });
  const korean = page.getByRole('button', { name: '한국어' });
  await korean.click();
  await page.getByText('Could not load this part of the page').waitFor();
  expect(asked).not.toEqual([]);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});
