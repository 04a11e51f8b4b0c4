import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually, openWithoutMap, partsOf, queryOf, SMALL, timeOf, valueOf } from './parts.ts';
import { test } from './site.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => page.getByRole('combobox', { name: 'Search' });
const options = (page: Page) => page.getByRole('option');
const chosen = (page: Page) => page.locator('[role="option"][data-highlighted]');
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName);

/** Opens the search by keyboard and types a query. */
async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await eventually(() => field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.insertText(query);
}

test('Ctrl+K, a few letters, an arrow key and Enter open a partnership', async ({ site }) => {
  const page = await openWithoutMap(site, '?time=2024-06-30');
  await ask(page, 'MSP');
  await eventually(() => options(page).count()).toBeGreaterThan(3);
  await eventually(() => chosen(page).innerText()).toContain('Minerals Security Partnership');
  await page.keyboard.press('ArrowDown');
  await eventually(() => chosen(page).innerText()).toContain('Minerals Security Partnership Forum');
  await page.keyboard.press('Enter');
  await eventually(() => valueOf(page, 'partnership')).toBe('msp-forum');
  await eventually(() => dialog(page).count()).toBe(0);
  await eventually(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('Escape closes the search and restores the focus', async ({ site }) => {
  const page = await openWithoutMap(site);
  await page.getByRole('button', { name: 'Next event' }).focus();
  const before = await focused(page);
  await ask(page, 'chile');
  await options(page).first().waitFor();
  await page.keyboard.press('Escape');
  await eventually(() => dialog(page).count()).toBe(0);
  await eventually(() => focused(page)).toBe(before);
  expect(queryOf(page)).toBe('');
});

test('The search field in the header and the / key open the search', async ({ site }) => {
  const page = await openWithoutMap(site);
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await eventually(() => dialog(page).count()).toBe(0);
  await page.keyboard.press('/');
  await field(page).waitFor();
  expect(await field(page).inputValue()).toBe('');
  // After a choice in a select the focus is still there.
  await page.keyboard.press('Escape');
  await eventually(() => dialog(page).count()).toBe(0);
  await page.getByRole('combobox', { name: 'Colours' }).focus();
  await page.keyboard.press('/');
  await field(page).waitFor();
});

test('Choosing a result moves the focus to its details', async ({ site }) => {
  const page = await openWithoutMap(site);
  await ask(page, 'Japan');
  await options(page).first().waitFor();
  await page.keyboard.press('Enter');
  await eventually(() => valueOf(page, 'country')).toBe('JPN');
  await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  await page.getByRole('main').getByRole('heading', { level: 2, name: 'Japan' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
});

test('A Korean query finds English results and shows the Korean name that matched', async ({ site }) => {
  const page = await openWithoutMap(site);
  await ask(page, '남한');
  await eventually(() => chosen(page).innerText()).toContain('South Korea');
  await eventually(() => chosen(page).locator('[lang="ko"]').innerText()).toBe('남한');
  await field(page).fill('ㅎㅌㄹ');
  await eventually(() => chosen(page).innerText()).toContain('Rare earths');
  await eventually(() => chosen(page).locator('mark').allInnerTexts()).toEqual(['희토류']);
});

test('The Korean search is in Korean', async ({ site }) => {
  const page = await openWithoutMap(site, '?lang=ko');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: '검색' }).fill('Hanoi');
  await eventually(() => chosen(page).innerText()).toContain('하노이');
  await page.keyboard.press('Enter');
  await eventually(() => valueOf(page, 'event')).not.toBe(null);
});

test('A result outside the date, lens or camera becomes visible when it is chosen', async ({ site }) => {
  const page = await site.open('?time=2018-01-01&map=5/48/10', { viewport: SMALL, reducedMotion: 'reduce' });
  await ask(page, 'japan chile');
  await eventually(() => chosen(page).innerText()).toContain('Japan–Chile');
  await page.keyboard.press('Enter');
  await eventually(() => valueOf(page, 'party')).toBe('all');
  expect(valueOf(page, 'partnership')).toBe('japan-chile-moc');
  expect(await timeOf(page)).not.toBe('2018-01-01');
  // Across the Pacific, with Tokyo on the left and Santiago on the right.
  await eventually(() => Math.abs(Number(valueOf(page, 'map')?.split('/')[2] ?? 180))).toBeGreaterThan(140);
  await site.ready(page);
});

test('A year sets the date to its first day, or to its last in "so far" mode, and typing errors are tolerated', async ({
  site,
}) => {
  const page = await openWithoutMap(site);
  await ask(page, '2023');
  await eventually(() => chosen(page).innerText()).toBe('Show 2023');
  await page.keyboard.press('Enter');
  await eventually(() => timeOf(page)).toBe('2023-01-01');
  await page.keyboard.press('2');
  await eventually(() => timeOf(page)).toBe('../2023-01-01');
  await ask(page, '2023');
  await eventually(() => chosen(page).innerText()).toBe('Show 2023');
  await page.keyboard.press('Enter');
  await eventually(() => timeOf(page)).toBe('../2023-12-31');
  await ask(page, 'rare erths');
  await eventually(() => chosen(page).innerText()).toContain('Rare earths');
  await eventually(() => dialog(page).getByRole('status').innerText()).toContain('come near');
});

test('A mineral sets the filter, and a search without results offers examples', async ({ site }) => {
  const page = await openWithoutMap(site);
  await ask(page, 'qqqqqq');
  await eventually(() => dialog(page).getByRole('status').innerText()).toContain('Nothing in the record');
  await dialog(page).getByRole('button', { name: 'gallium export control' }).click();
  await eventually(() => field(page).inputValue()).toBe('gallium export control');
  await field(page).fill('galium');
  await eventually(() => chosen(page).innerText()).toContain('Gallium');
  await page.keyboard.press('Enter');
  await eventually(() => valueOf(page, 'mineral')).toBe('gallium');
});

test('On a phone the search fills the screen, with its field at the top', async ({ site }) => {
  const page = await openWithoutMap(site, '', { viewport: { width: 390, height: 844 }, hasTouch: true });
  await partsOf(page).button('Search').tap();
  await field(page).fill('하노이');
  await options(page).first().waitFor();
  const box = await dialog(page).boundingBox();
  expect(box).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  expect((await field(page).boundingBox())?.y).toBeLessThan(120);
  const heights = await options(page).evaluateAll((rows) =>
    rows.map((row) => row.getBoundingClientRect().height),
  );
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});
