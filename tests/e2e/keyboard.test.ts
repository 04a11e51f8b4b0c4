import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { SMALL, eventually, partsOf, queryOf } from './parts.ts';
import { inOnePage } from './onePage.ts';

const test = inOnePage();

/** The focused element: its name or text, and whether it or its label has a visible focus ring. */
function focused(page: Page): Promise<{ name: string; ring: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const named = element.getAttribute('aria-label') ?? element.closest('label')?.textContent;
    const shown = [element, element.nextElementSibling].some((candidate) => {
      if (!candidate) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    return { name: (named ?? element.textContent).trim(), ring: shown };
  });
}

test('Tab reaches lens, projection, actions, language, settings, map, timeline and list, each with a focus ring', async ({
  site,
}) => {
  const page = await site.open('', { viewport: SMALL });
  const reached: string[] = [];
  const ringless: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const { name, ring } = await focused(page);
    reached.push(name);
    if (!ring) ringless.push(name);
  }
  expect(ringless).toEqual([]);
  for (const part of [
    /^With South Korea/,
    /^Map$/,
    /^Share$/,
    /^About the data$/,
    /^한국어$/,
    /^Settings$/,
    /Arrow keys/,
    /^Zoom in/,
    /^Previous event$/,
    /^Play$/,
    /^Next event$/,
    /^Date$/,
    /China reported to be holding up|^June 2026/,
    /^Blocs/,
  ]) {
    expect(reached).toContainEqual(expect.stringMatching(part));
  }
});

test('A partnership opens and closes by keyboard, and the focus returns to the list', async ({ show }) => {
  const page = await show('?time=2024-06-30');
  const { panel, button } = partsOf(page);
  await panel.getByRole('button', { name: /^Korea–Vietnam critical-minerals/ }).focus();
  await page.keyboard.press('Enter');
  await panel.getByRole('heading', { level: 2, name: /^Korea–Vietnam/ }).waitFor();
  const inPanel = () => page.evaluate(() => document.activeElement?.closest('main') !== null);
  await eventually(inPanel).toBe(true);
  await page.keyboard.press('Tab');
  expect((await focused(page)).name).toBe('Back to the overview');
  await page.keyboard.press('Enter');
  await eventually(() => button('Back to the overview').count()).toBe(0);
  await eventually(inPanel).toBe(true);
  expect(queryOf(page)).toBe('?time=2024-06-30');
});

test('Arrow keys select the whole world and the globe in their radio groups', async ({ show }) => {
  const page = await show();
  await page.getByRole('radio', { name: 'With South Korea' }).focus();
  await page.keyboard.press('ArrowRight');
  await eventually(() => queryOf(page)).toBe('?party=all');
  await page.getByRole('radio', { name: 'Map', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await eventually(() => queryOf(page)).toBe('?party=all&view=globe');
});

test('Arrow keys move the map, and the address has its new position', async ({ site }) => {
  const page = await site.open('?map=2/30/120', { viewport: SMALL });
  await page.locator('canvas').focus();
  await page.keyboard.press('ArrowRight');
  await eventually(() => Number(/map=[\d.]+\/[\d.-]+\/([\d.-]+)/.exec(queryOf(page))?.[1])).toBeGreaterThan(
    121,
  );
});
