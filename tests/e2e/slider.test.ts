import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openWithoutMap, SMALL, countsOf, eventually, partsOf, queryOf, timeOf, valueOf } from './parts.ts';
import { inOnePage } from './onePage.ts';

const test = inOnePage();

/** Horizontal position of the handle, as a share of the viewport width. */
async function handleAt(page: Page): Promise<{ x: number; y: number }> {
  const box = await partsOf(page).slider.boundingBox();
  if (!box) throw new Error('handleAt: expected the slider to be on the page, got no box.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('The map follows the date: the counts of 30 June 2024 differ from those of twenty years before', async ({
  site,
}) => {
  const page = await site.open('?time=2024-06-30', { viewport: SMALL });
  const later = await countsOf(page);
  await partsOf(page).slider.press('Home');
  await eventually(() => timeOf(page)).toMatch(/^200\d-/);
  await site.ready(page);
  const first = await countsOf(page);
  expect(later.partnerships).toBeGreaterThan(first.partnerships);
  expect(later.arcs).toBeGreaterThan(first.arcs);
  expect(later.events).toBeGreaterThan(first.events);
});

test('A click on the axis sets the date, and a drag moves the handle', async ({ show }) => {
  const page = await show('?time=2024-06-30');
  const start = await handleAt(page);
  await page.mouse.click(start.x - 200, start.y);
  await eventually(() => timeOf(page)).not.toBe('2024-06-30');
  const clicked = await timeOf(page);
  expect(clicked && clicked < '2024-06-30').toBe(true);
  const there = await handleAt(page);
  expect(Math.abs(there.x - (start.x - 200))).toBeLessThanOrEqual(4);

  await page.mouse.move(there.x, there.y);
  await page.mouse.down();
  for (const dx of [40, 90, 150]) await page.mouse.move(there.x + dx, there.y);
  await eventually(async () => (await handleAt(page)).x).toBeGreaterThan(there.x + 145);
  await page.mouse.up();
  const dragged = await timeOf(page);
  expect(dragged && clicked && dragged > clicked).toBe(true);
  await page.mouse.move(there.x, there.y);
  expect(await timeOf(page), 'after the button is let go').toBe(dragged);
  await eventually(() => valueOf(page, 'time')).toBe(dragged);
});

test('A drag beyond the axis stops at its end', async ({ show }) => {
  const page = await show('?time=2024-06-30');
  const { slider } = partsOf(page);
  const { x, y } = await handleAt(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(1279, y);
  await eventually(() => slider.getAttribute('aria-valuenow')).toBe(
    await slider.getAttribute('aria-valuemax'),
  );
  await page.mouse.move(1, y);
  await eventually(() => slider.getAttribute('aria-valuenow')).toBe(
    await slider.getAttribute('aria-valuemin'),
  );
  await page.mouse.up();
});

test('The buttons step to the previous and the next event', async ({ show }) => {
  const page = await show('?time=2024-06-30');
  const { button } = partsOf(page);
  await button('Next event').click();
  expect(await timeOf(page)).toBe('2024-07-01');
  await button('Previous event').click();
  expect(await timeOf(page)).toBe('2024-06-27');
});

test('Play steps from event to event until Pause', async ({ site }) => {
  const page = await openWithoutMap(site, '?time=2024-06-30', { apart: true });
  const { button } = partsOf(page);
  await button('Play').click();
  await eventually(() => timeOf(page)).toBe('2024-07-01');
  await eventually(async () => ((await timeOf(page)) ?? '') > '2024-07-01').toBe(true);
  await button('Pause').click();
  const stopped = await timeOf(page);
  await page.clock.install();
  await page.clock.runFor(60_000);
  expect(await timeOf(page)).toBe(stopped);
  expect(await button('Play').count()).toBe(1);
});

test('Play stops at the last reported event and does not start again', async ({ site }) => {
  const page = await openWithoutMap(site, '?party=all', { apart: true });
  const { button } = partsOf(page);
  await button('Previous event').click();
  const before = await timeOf(page);
  expect(before && before < '2026-07-03').toBe(true);
  await button('Play').click();
  await eventually(() => button('Play').count()).toBe(1);
  expect(await timeOf(page)).toBe('2026-07-03');
  await page.clock.install();
  await page.clock.runFor(60_000);
  expect(await timeOf(page)).toBe('2026-07-03');
  await eventually(() => queryOf(page)).toBe('?party=all');
});
