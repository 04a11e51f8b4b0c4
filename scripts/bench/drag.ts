/** Moves the handle of the timeline with a real pointer. Positions are fractions of the track, 0 to 1. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/**
 * Drags the handle from one position to another with evenly spaced inputs, whether or not the page keeps up,
 * and waits until the page is idle. `ms` is the duration of the drag.
 */
export async function drag(page: Page, from: number, to: number, inputs: number, ms: number): Promise<void> {
  const moveTo = await along(page);
  await moveTo(from);
  await page.mouse.down();
  const start = performance.now();
  const moves: Promise<void>[] = [];
  for (let i = 1; i <= inputs; i++) {
    await pause(Math.max(0, start + (i * ms) / inputs - performance.now()));
    moves.push(moveTo(from + ((to - from) * i) / inputs));
  }
  await Promise.all(moves);
  await page.mouse.up();
  await page.evaluate(() => bench.settled());
}

/** Clicks at a position and waits until the page is idle. */
export async function click(page: Page, place: number): Promise<void> {
  await drag(page, place, place, 0, 0);
}

async function along(page: Page): Promise<(place: number) => Promise<void>> {
  const box = await page.getByRole('slider', { name: 'Date' }).locator('..').boundingBox();
  if (!box) throw new Error('The track of the timeline is not visible: is its slider still named "Date"?');
  return (place) => page.mouse.move(box.x + place * box.width, box.y + box.height / 2);
}
