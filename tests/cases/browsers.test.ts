/** Old browsers: the oldest that are supported, by what they lack. */
import { deleteFunctions, NEWER_GLOBALS, NEWER_METHODS, NEWER_STATIC } from '../newerFunctions.ts';
import { goTo, partsOf, SMALL } from '../e2e/parts.ts';
import { test } from '../e2e/site.ts';

test('Without every function that Chrome 111, Firefox 115 or Safari 16.4 lacks, map, pages, list and search work', async ({
  site,
}) => {
  const page = await site.open('?time=2024-07-01', {
    viewport: SMALL,
    prepare: async (opening) => {
      await opening.addInitScript(deleteFunctions, [NEWER_STATIC, NEWER_METHODS, NEWER_GLOBALS] as const);
    },
  });
  for (const view of [
    '?partnership=msp&time=2024-06-30',
    '?country=KOR&compare=JPN',
    '?event=forge-launch-2026',
    '?time=2022-06-14/2026-02-04',
    '?view=globe&layer=reserves:nickel',
    '?view=list&lang=ko&party=all&layer=reserves:nickel',
    '?view=list&time=2024-07-01',
  ])
    await goTo(page, view);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('nickel');
  await dialog.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await partsOf(page).button('Share').click();
  await dialog.waitFor();
});
