/** What the search must not deny, on the built site. */
import { expect } from 'vitest';
import { eventually, openWithoutMap, partsOf, valueOf } from '../e2e/parts.ts';
import { test } from '../e2e/site.ts';

test('A mineral that no partnership names is found by both its names, and opens its figures', async ({
  site,
}) => {
  const page = await openWithoutMap(site, '?partnership=msp&lang=en');
  const { button } = partsOf(page);
  const search = async (query: string) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search' }).fill(query);
    await eventually(() => page.getByRole('option').first().textContent()).toContain('Aluminium');
    await page.keyboard.press('Enter');
  };
  await search('Aluminium');
  await eventually(() => valueOf(page, 'layer')).toBe('production:aluminium');
  expect(valueOf(page, 'partnership')).toBeNull();
  await page.getByRole('main').getByText('Aluminium').first().waitFor();
  await search('알루미늄');
  await eventually(() => button('Share').isVisible()).toBe(true);
  expect(valueOf(page, 'layer')).toBe('production:aluminium');
});
