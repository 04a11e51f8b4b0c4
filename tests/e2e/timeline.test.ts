import { expect } from 'vitest';
import { eventually, partsOf, timeOf, valueOf } from './parts.ts';
import { inOnePage } from './onePage.ts';

const test = inOnePage();

test('One link shows the changes between the launches of the MSP and FORGE', async ({ show }) => {
  const page = await show('?time=2022-06-14/2026-02-04');
  const { panel } = partsOf(page);
  expect(await timeOf(page)).toBe('2022-06-14/2026-02-04');
  await panel.getByRole('heading', { name: 'What changed from 14 June 2022 to 4 February 2026' }).waitFor();
  const section = (name: string) =>
    panel.locator('details', { has: page.locator('summary', { hasText: name }) });
  expect(await section('Ended').first().innerText()).toMatch(
    /4 February 2026 replaced by FORGE\s+Minerals Security Partnership/,
  );
  expect(await section('Changes of chair').innerText()).toMatch(
    /1 July 2024 from the United States to South Korea/,
  );
  for (const name of ['Start date', 'End date']) {
    await page.getByRole('slider', { name, exact: true }).waitFor();
  }
});

test('A key pressed right after closing the list of keys works', async ({ show }) => {
  const page = await show('?time=2024-07-01');
  for (const [key, time] of [
    ['2', '../2024-07-01'],
    ['1', '2024-07-01'],
    ['2', '../2024-07-01'],
    ['3', '2023-07-01/2024-07-01'],
  ] as const) {
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press(key);
    await eventually(() => timeOf(page)).toBe(time);
  }
  // While the list is open, the keys have no effect.
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await page.keyboard.press('1');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  expect(await timeOf(page)).toBe('2023-07-01/2024-07-01');
});

test('The lanes show the duration of every partnership of the lens and open its details', async ({
  show,
}) => {
  const page = await show('?time=2024-07-01');
  await page.getByRole('button', { name: 'Lanes' }).click();
  const lanes = page.getByRole('region', { name: 'Lanes' });
  const [old, next] = [
    lanes.getByRole('button', { name: /^MSP Bloc/ }),
    lanes.getByRole('button', { name: /^MSP → FORGE/ }),
  ];
  const [above, below] = [await old.boundingBox(), await next.boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0), 'a successor stands right below').toBe(below?.y);
  expect(await next.getAttribute('title')).toBe('Started 4 February 2026 · No end known');
  await next.click();
  await eventually(() => valueOf(page, 'partnership')).toBe('forge');
  expect(await lanes.getByRole('button').count()).toBeGreaterThan(40);
});

test('Zooming the axis shows months, and the date stays visible while stepping', async ({ show }) => {
  const page = await show('?time=2024-07-01');
  for (let i = 0; i < 4; i++) await page.getByRole('button', { name: 'Zoom in on the timeline' }).click();
  await page.getByRole('region', { name: 'Timeline' }).getByText('Jul', { exact: true }).first().waitFor();
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowRight');
  const inSight = () =>
    page.evaluate(() => {
      const handle = document.querySelector('[data-handle="day"]')?.getBoundingClientRect();
      const track = document.querySelector('[data-handle="day"]')?.parentElement?.getBoundingClientRect();
      return handle && track ? handle.left > track.left && handle.right < track.right : false;
    });
  await eventually(inSight).toBe(true);
});
