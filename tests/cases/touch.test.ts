/** Fingers, mouse and trackpad on the map of the built site. */
import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually, openWithoutMap, partsOf, SMALL, timeOf, valueOf } from '../e2e/parts.ts';
import { test } from '../e2e/site.ts';

const PHONE = { viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true };
const LANDSCAPE = { viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true };

type Spot = readonly [x: number, y: number];

/** Sends touch events with the fingers that are down after each of them. */
async function fingers(
  page: Page,
): Promise<(type: 'Start' | 'Move' | 'End', ...spots: Spot[]) => Promise<void>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  return async (type, ...spots) => {
    const touchPoints = spots.map(([x, y], id) => ({ x, y, id }));
    await session.send('Input.dispatchTouchEvent', { type: `touch${type}`, touchPoints });
  };
}

/** Swipes up with one finger. */
async function swipeUp(page: Page, [x, y]: Spot, by: number): Promise<void> {
  const touch = await fingers(page);
  await touch('Start', [x, y]);
  for (let step = 1; step <= 6; step += 1) await touch('Move', [x, y - (by * step) / 6]);
  await touch('End');
}

const scrolled = (page: Page) => page.evaluate(() => scrollY);
const historyOf = (page: Page) => page.evaluate(() => history.length);
/** Zoom of the camera in the address; null for the whole world. */
const zoomOf = (page: Page) => Number(valueOf(page, 'map')?.split('/')[0] ?? Number.NaN);
/** Whether anything is open: a page of the panel or a menu. */
const opened = async (page: Page) =>
  (await page.getByRole('menu').count()) > 0 || /country=|partnership=|event=/.test(page.url());

/** Middle of the part of the map that the panel leaves free. */
async function middleOf(page: Page): Promise<Spot> {
  const map = await partsOf(page).map.boundingBox();
  if (!map) throw new Error('middleOf: expected a map on the page, got no box.');
  const [panel] = await partsOf(page).panel.all();
  const beside = await panel?.boundingBox();
  const left = beside && beside.y <= map.y ? beside.x + beside.width : map.x;
  return [(left + map.x + map.width) / 2, map.y + map.height / 2];
}

test('A double click on a country zooms and opens nothing, and a pinch on a trackpad zooms two to three times', async ({
  site,
}) => {
  const page = await site.open('?time=2024-07-01&map=3/28/3', {
    viewport: SMALL,
    // At another density Chromium sends other amounts for the wheel.
    deviceScaleFactor: 1,
  });
  const before = await historyOf(page);
  const middle = await middleOf(page);
  await page.mouse.dblclick(...middle);
  await eventually(() => zoomOf(page)).toBeCloseTo(4, 1);
  expect([await opened(page), await historyOf(page)]).toEqual([false, before]);

  await page.keyboard.down('Control');
  // As from a trackpad: the engine zooms less for several steps in one frame than for as many in their own.
  for (let step = 0; step < 30; step += 1) {
    await page.mouse.wheel(0, -3);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.keyboard.up('Control');
  await eventually(() => zoomOf(page)).toBeGreaterThan(4 + Math.log2(2));
  expect(zoomOf(page)).toBeLessThan(4 + Math.log2(3));
});

test('On a low touch screen a double tap zooms and opens nothing, two fingers move the map, and one scrolls past it', async ({
  site,
}) => {
  const page = await site.open('?time=2024-07-01&map=3/28/3', LANDSCAPE);
  const [x, y] = await middleOf(page);
  await page.touchscreen.tap(x, y);
  await page.touchscreen.tap(x, y);
  await eventually(() => zoomOf(page)).toBeCloseTo(4, 1);
  expect(await opened(page)).toBe(false);

  const touch = await fingers(page);
  await touch('Start', [x - 30, y]);
  await touch('Start', [x - 30, y], [x + 30, y]);
  for (let step = 1; step <= 6; step += 1) {
    await touch('Move', [x - 30 - 15 * step, y], [x + 30 + 15 * step, y]);
  }
  await touch('End');
  await eventually(() => zoomOf(page)).toBeGreaterThan(4.5);
  expect(await scrolled(page)).toBe(0);

  const moved = valueOf(page, 'map');
  await swipeUp(page, [x, y], 120);
  await eventually(() => scrolled(page)).toBeGreaterThan(60);
  expect(valueOf(page, 'map')).toBe(moved);
});

test('A low window scrolls with the wheel over the map, and a higher one zooms it again', async ({
  site,
}) => {
  const page = await site.open('?time=2024-07-01&map=3/28/3', { viewport: { width: 640, height: 360 } });
  await page.mouse.move(...(await middleOf(page)));
  await page.mouse.wheel(0, 200);
  await eventually(() => scrolled(page)).toBe(200);
  expect(valueOf(page, 'map')).toBe('3/28/3');

  await page.setViewportSize(SMALL);
  await page.mouse.move(...(await middleOf(page)));
  await site.ready(page);
  // Turned again only after a pause: the zoom is written when the wheel rests.
  const zoomed = async () => {
    await page.mouse.wheel(0, -100);
    return zoomOf(page);
  };
  await expect.poll(zoomed, { timeout: 30_000, interval: 2_000 }).toBeGreaterThan(3);
});

test('A page with the map in a frame is scrolled past its axis without a change of date', async ({
  site,
}) => {
  const page = await openWithoutMap(site, '?time=2024-07-01&ui=embed', PHONE);
  const box = await partsOf(page).slider.boundingBox();
  await swipeUp(page, [120, (box?.y ?? 0) + 10], 100);
  expect(await timeOf(page)).toBe('2024-07-01');
});
