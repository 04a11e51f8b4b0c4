/** Cumulative layout shift: https://wicg.github.io/layout-instability/. */
import type { Page } from 'playwright-core';

/** Runs in a page before it loads: sums up what moves without the reader. */
export function noteShifts(): void {
  Object.assign(window, { shift: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The layout shift of a page so far, to two decimals. */
export async function shiftOf(page: Page): Promise<number> {
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
  return Math.round(100 * shift) / 100;
}
