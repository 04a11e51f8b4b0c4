import { expect } from 'vitest';
import { countsOf, eventually, partsOf, timeOf, valueOf } from './parts.ts';
import { test } from './site.ts';

test('One link answers what changed between the launch of the MSP and that of FORGE', async ({ site }) => {
  const page = await site.open('?time=2022-06-14/2026-02-04');
  const { panel } = partsOf(page);
  expect(await timeOf(page)).toBe('2022-06-14/2026-02-04');
  await panel.getByRole('heading', { name: 'What changed from 14 June 2022 to 4 February 2026' }).waitFor();
  const section = (name: string) =>
    panel.locator('details', { has: page.locator('summary', { hasText: name }) });
  expect(await section('Ended').first().innerText()).toMatch(
    /4 February 2026 replaced by FORGE\s+Minerals Security Partnership/,
  );
  expect(await section('Chairs passed').innerText()).toMatch(/1 July 2024 from United States to South Korea/);
  for (const name of ['Start date', 'End date']) {
    await page.getByRole('slider', { name, exact: true }).waitFor();
  }
});

test('Keys choose the mode, open a window and list themselves, wherever the focus is', async ({ site }) => {
  const page = await site.open('?time=2024-07-01');
  await page.keyboard.press('2');
  await eventually(() => timeOf(page)).toBe('../2024-07-01');
  const soFar = await countsOf(page);
  await page.keyboard.press('3');
  await eventually(() => timeOf(page)).toBe('2023-07-01/2024-07-01');
  await page.keyboard.press('1');
  await eventually(() => timeOf(page)).toBe('2024-07-01');
  expect((await countsOf(page)).events).toBeLessThan(soFar.events);
  await page.keyboard.press('[');
  await eventually(() => timeOf(page)).toBe('2024-07-01/2026-05-26');
  await eventually(() => valueOf(page, 'time')).toBe('2024-07-01/2026-05-26');
  await page.keyboard.press('Shift+ArrowLeft');
  await eventually(() => timeOf(page)).toBe('2024-07-01/2026-05-25');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});

test('A date can be typed as people write it; what is none is explained and changes nothing', async ({
  site,
}) => {
  const page = await site.open('?time=2024-07-01');
  const field = page.getByRole('textbox', { name: 'Date shown' });
  const type = async (text: string) => {
    await field.fill(text);
    await field.press('Enter');
  };
  await type('26 Jun 2024');
  await eventually(() => timeOf(page)).toBe('2024-06-26');
  await type('2023년 6월');
  await eventually(() => timeOf(page)).toBe('2023-06-01');
  await type('someday');
  await page.getByText('“someday” is not a date').waitFor();
  expect(await timeOf(page)).toBe('2023-06-01');
  await type('1066-10-14');
  await page.getByText('The record goes from').waitFor();
  expect(await timeOf(page)).toBe('2023-06-01');
  await field.press('Escape');
  expect(await field.inputValue()).toBe('1 June 2023');
});

test('The lanes show the life of every partnership of the lens, and open it', async ({ site }) => {
  const page = await site.open('?time=2024-07-01');
  await page.getByRole('button', { name: 'Lanes' }).click();
  const lanes = page.getByRole('region', { name: 'Lanes' });
  await lanes.getByRole('button', { name: /^MSP → FORGE/ }).click();
  await eventually(() => valueOf(page, 'partnership')).toBe('forge');
  expect(await lanes.getByRole('button').count()).toBeGreaterThan(40);
});

test('Zooming the axis shows months, and the date stays in sight while it steps', async ({ site }) => {
  const page = await site.open('?time=2024-07-01');
  for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Zoom in on the timeline' }).click();
  await page.getByRole('region', { name: 'Timeline' }).getByText('Jul', { exact: true }).waitFor();
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight');
  const inSight = () =>
    page.evaluate(() => {
      const handle = document.querySelector('[data-handle="day"]')?.getBoundingClientRect();
      const track = document.querySelector('[data-handle="day"]')?.parentElement?.getBoundingClientRect();
      return handle && track ? handle.left > track.left && handle.right < track.right : false;
    });
  await eventually(inSight).toBe(true);
});
