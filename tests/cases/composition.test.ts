/** Korean typed with the input method of the system, and letters typed while a part of the page loads. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, openWithoutMap, partsOf, valueOf } from '../e2e/parts.ts';
import { inOnePage } from '../e2e/onePage.ts';
import type { Site } from '../e2e/site.ts';

const test = inOnePage();

/** The input method of the browser: composes text in the field that has the focus, as Windows and macOS do. */
async function inputMethod(page: Page) {
  const client = await page.context().newCDPSession(page);
  return {
    compose: (text: string) =>
      client.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    commit: (text: string) => client.send('Input.insertText', { text }),
    /** Presses Enter as the input method passes it on: it belongs to the composition. */
    enter: async () => {
      for (const type of ['rawKeyDown', 'keyUp'] as const) {
        await client.send('Input.dispatchKeyEvent', {
          type,
          key: 'Enter',
          code: 'Enter',
          windowsVirtualKeyCode: 229,
        });
      }
    },
  };
}

describe('In the search', () => {
  test('the results are those of the syllable that is being composed, at each step', async ({ show }) => {
    const page = await show('?lang=ko');
    await page.keyboard.press('/');
    const field = page.getByRole('combobox', { name: '검색' });
    await field.waitFor();
    const first = page.getByRole('option').first();
    const { compose, commit, enter } = await inputMethod(page);
    await compose('하');
    await eventually(() => first.textContent()).toContain('한국');
    await compose('한');
    await eventually(() => page.getByRole('option').locator('mark').first().textContent()).toBe('한');
    await commit('하');
    await compose('노');
    await eventually(() => first.textContent()).toContain('하노이');
    await compose('농');
    await eventually(() => first.textContent()).toContain('하노이');
    expect(await field.inputValue()).toBe('하농');
    await compose('노이');
    await enter();
    expect(valueOf(page, 'event')).toBeNull();
    await commit('노이');
    await page.keyboard.press('Enter');
    await eventually(() => valueOf(page, 'event')).not.toBeNull();
  });
});

describe('Letters typed while a part loads are kept', () => {
  /** Holds a file back until it is released. */
  async function opened(site: Site, view: string, file: string) {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const page = await openWithoutMap(site, view, {
      apart: true,
      prepare: async (opening) => {
        await opening.route(`**/${file}`, async (route) => {
          await released;
          await route.continue();
        });
      },
    });
    return { page, release };
  }

  test('in the search, which returns the focus on Escape', async ({ site }) => {
    const { page, release } = await opened(site, '?lang=en', 'SearchDialog-*.js');
    const share = partsOf(page).button('Share');
    await share.focus();
    await page.keyboard.press('/');
    await page.keyboard.type('han');
    const { compose } = await inputMethod(page);
    await compose('ㅎ');
    release();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Backspace');
    await page.keyboard.type('oi');
    expect(await page.getByRole('combobox', { name: 'Search' }).inputValue()).toBe('hanoi');
    await eventually(() => page.getByRole('option').first().textContent()).toContain('Hanoi');
    await page.keyboard.press('Escape');
    await eventually(() => share.evaluate((button) => document.activeElement === button)).toBe(true);
  });

  test('in the search that is closed before it has come', async ({ site }) => {
    const { page, release } = await opened(site, '?lang=en', 'SearchDialog-*.js');
    const share = partsOf(page).button('Share');
    await share.focus();
    await page.keyboard.press('/');
    await page.keyboard.type('han');
    await page.keyboard.press('Escape');
    await eventually(() => share.evaluate((button) => document.activeElement === button)).toBe(true);
    release();
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('combobox', { name: 'Search' }).inputValue()).toBe('');
  });

  test('in the field for a country to compare with', async ({ site }) => {
    const { page, release } = await opened(site, '?country=KOR&lang=en', 'CountryPicker-*.js');
    await page.getByRole('button', { name: 'Compare with another country' }).click();
    await page.keyboard.type('vie');
    release();
    await page.getByRole('option', { name: 'Vietnam' }).waitFor();
    await page.keyboard.type('t');
    await page.keyboard.press('Enter');
    await eventually(() => valueOf(page, 'compare')).toBe('VNM');
  });
});

test('In the filters, the countries follow each step of a syllable, and a click takes the one that is shown', async ({
  show,
}) => {
  const page = await show('?lang=ko');
  await page.getByRole('button', { name: /필터/ }).first().click();
  const field = page.getByRole('combobox', { name: '기준 국가' });
  await field.click();
  const { compose, commit } = await inputMethod(page);
  await commit('베');
  await compose('트');
  const options = page.getByRole('option');
  await eventually(() => options.allTextContents()).toEqual(['베트남']);
  await options.first().click();
  await eventually(() => valueOf(page, 'party')).toBe('KOR,VNM');
  expect(await field.inputValue()).toBe('');
});
