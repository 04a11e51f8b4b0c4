/** The built site while the browser translates it. Its parts, one by one: tests/component/translation.test.tsx. */
import type { Page } from 'playwright-core';
import { eventually, openWithoutMap, timeOf } from '../e2e/parts.ts';
import { test } from '../e2e/site.ts';
import { comparedWithReact, replaceTexts, rewriteAttributes } from '../translators.ts';

/** Opens a view and turns on a translator, for as long as the page is open. */
async function openTranslated(site: Parameters<typeof openWithoutMap>[0], view: string): Promise<Page> {
  const page = await openWithoutMap(site, view);
  await page.getByRole('table').first().waitFor();
  for (const change of [replaceTexts, rewriteAttributes]) await page.evaluate(`(${String(change)})()`);
  return page;
}

/** Waits until a translated page says all of this, and nothing that its view does not say. */
async function says(page: Page, ...texts: readonly string[]): Promise<void> {
  await eventually(() =>
    page.evaluate((wanted) => {
      const said = (document.body.textContent ?? '').replaceAll('\u200B', '');
      return wanted.filter((text) => !said.includes(text));
    }, texts),
  ).toEqual([]);
  await eventually(() =>
    page.evaluate<{ wrong: string[] }>(`(${String(comparedWithReact)})()`),
  ).toMatchObject({ wrong: [] });
}

test('In a translated page the date changes by key, by typing and by dragging, the numbers are those of the date, and the list stays', async ({
  site,
}) => {
  const page = await openTranslated(site, '?view=list&time=2023-06-23&lang=en');
  await page.keyboard.press('Shift+ArrowRight');
  await says(page, 'In force on 24 June 2023', 'of 49 shown · in force or uncertain on 24 June 2023');
  const field = page.getByRole('textbox', { name: 'Date' });
  await field.fill('2024-07-01');
  await field.press('Enter');
  await says(page, 'In force on 1 July 2024', '29 of 49 shown · in force or uncertain on 1 July 2024');
  await field.fill('2024-07-10');
  await field.press('Enter');
  await field.blur();
  await says(page, 'In force on 10 July 2024');

  const handle = await page.getByRole('slider', { name: 'Date' }).boundingBox();
  await page.mouse.move((handle?.x ?? 0) + 10, (handle?.y ?? 0) + 10);
  await page.mouse.down();
  await page.mouse.move((handle?.x ?? 0) - 200, (handle?.y ?? 0) + 10, { steps: 4 });
  await page.mouse.up();
  await eventually(() => timeOf(page)).not.toBe('2024-07-10');
  await page.keyboard.press('Home');
  await says(
    page,
    '0 critical-mineral partnerships',
    '0 of 49 shown · in force or uncertain on 1 January 2001',
  );
});

test('A translated embed in Korean says the numbers of its date', async ({ site }) => {
  const page = await openTranslated(site, '?ui=embed&view=list&time=2024-07-01&lang=ko');
  await says(page, '2024년 7월 1일');
  await page.keyboard.press('Shift+ArrowLeft');
  await says(page, '2024년 6월 30일');
  await page.getByRole('table').first().locator('tbody th button').first().click();
  await page.getByRole('article').waitFor();
  await page.keyboard.press('Shift+ArrowLeft');
  await says(page, '2024년 6월 29일');
});
