import { expect } from 'vitest';
import { isUncovered } from './parts.ts';
import { inOnePage } from './onePage.ts';

const test = inOnePage();

test('One click or key opens the statement on borders, and closing it returns the focus', async ({
  show,
}) => {
  const page = await show();
  const open = page.getByRole('button', { name: 'How they are drawn' });
  const dialog = page.getByRole('dialog', { name: 'How borders are drawn' });

  await open.click();
  await dialog.getByText('The borders and names on this map are not an endorsement').waitFor();
  expect(await dialog.getByText('European Union: Brussels').count()).toBe(1);
  const row = (area: string) =>
    dialog.getByRole('row').filter({ has: page.getByRole('rowheader', { name: area }) });
  expect(await row('Crimea').getByRole('cell').innerText()).toBe('In Ukraine');
  expect(await row('Kosovo').getByRole('cell').innerText()).toBe('Separate, as Kosovo');
  expect(await row('Dokdo').getByRole('cell').innerText()).toBe('Not drawn');
  expect((await row('Kuril Islands').getByRole('cell').innerText()).split(/\n+/)).toEqual([
    'In Russia: Iturup, Kunashir, Shikotan',
    'Not drawn: Habomai',
  ]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await open.evaluate((element) => element === document.activeElement)).toBe(true);

  await page.keyboard.press('Enter');
  await dialog.waitFor();
  // The close button stays visible at the end of the table.
  await row('Western Sahara').scrollIntoViewIfNeeded();
  expect(await isUncovered(dialog.getByRole('button', { name: 'Close' }))).toBe(true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(await open.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('The Korean page has the statement on borders and its table in Korean', async ({ show }) => {
  const page = await show('?lang=ko');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByText('범례', { exact: true }).click();
  await page.getByRole('button', { name: '표시 기준' }).click();
  const dialog = page.getByRole('dialog', { name: '국경과 지명의 표시 기준' });
  await dialog.waitFor();
  const rows = await dialog.getByRole('row').allInnerTexts();
  expect(rows.find((row) => row.startsWith('독도'))).toMatch(/표시하지 않음$/);
  expect(rows.find((row) => row.startsWith('크림반도'))).toMatch(/우크라이나 안에 표시$/);
  expect(rows.filter((row) => /[A-Za-z]/.test(row))).toEqual([]);
  const wide = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
});
