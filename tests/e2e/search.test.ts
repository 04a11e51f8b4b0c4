import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually, openWithoutMap, partsOf, valueOf } from './parts.ts';
import { inOnePage } from './onePage.ts';

const test = inOnePage();

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => page.getByRole('combobox', { name: 'Search' });
const options = (page: Page) => page.getByRole('option');
const chosen = (page: Page) => page.locator('[role="option"][data-highlighted]');

/** Opens the search by keyboard and types a query. */
async function ask(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await eventually(() => field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.insertText(query);
}

test('Ctrl+K, a few letters, an arrow key and Enter open a partnership', async ({ show }) => {
  const page = await show('?time=2024-06-30');
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

test('The search field in the header and the / key open the search', async ({ show }) => {
  const page = await show();
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await eventually(() => dialog(page).count()).toBe(0);
  await page.keyboard.press('/');
  await field(page).waitFor();
  expect(await field(page).inputValue()).toBe('');
  // After a choice in a select the focus is still there.
  await page.keyboard.press('Escape');
  await eventually(() => dialog(page).count()).toBe(0);
  await page.getByRole('combobox', { name: 'Speed' }).focus();
  await page.keyboard.press('/');
  await field(page).waitFor();
});

test('A Korean query finds English results and shows the Korean name that matched', async ({ show }) => {
  const page = await show();
  await ask(page, '남한');
  await eventually(() => chosen(page).innerText()).toContain('South Korea');
  await eventually(() => chosen(page).locator('[lang="ko"]').innerText()).toBe('남한');
  await field(page).fill('ㅎㅌㄹ');
  await eventually(() => chosen(page).innerText()).toContain('Rare earths');
  await eventually(() => chosen(page).locator('mark').allInnerTexts()).toEqual(['희토류']);
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
