/** High contrast (`forced-colors: active`): the browser replaces the page's colours with the user's system colours. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { eventually, openWithoutMap, partsOf } from './parts.ts';
import { test } from './site.ts';

/** Contrast ratio (WCAG 2.2) between a colour of an element and the system colour `Canvas`. */
function contrast(part: Locator, property: 'background-color' | 'fill' | 'outline-color' | 'border-color') {
  return part.evaluate((element, name) => {
    const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    if (!pen) throw new Error('contrast: expected a canvas to mix colours on.');
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    const ground = getComputedStyle(probe).color;
    probe.remove();
    const luminance = (...layers: string[]) => {
      for (const layer of layers) {
        pen.fillStyle = layer;
        pen.fillRect(0, 0, 1, 1);
      }
      const [r = 0, g = 0, b = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    };
    const own = luminance(ground, getComputedStyle(element).getPropertyValue(name));
    const its = luminance(ground);
    return Math.max(own, its) / Math.min(own, its);
  }, property);
}

test.for(['light', 'dark'] as const)(
  'In $0 high contrast, selected, focused and timeline elements have a contrast of at least 3 to 1',
  async (colorScheme, { site }) => {
    const page = await openWithoutMap(site, '?time=2022-06-14/2026-02-04', {
      forcedColors: 'active',
      colorScheme,
    });
    const { button } = partsOf(page);
    await button('Lanes').click();
    await page.keyboard.press('Tab');
    const seen = {
      chosen: await contrast(page.locator('label:has(:checked) span').first(), 'background-color'),
      pressed: await contrast(button('Lanes'), 'background-color'),
      focused: await contrast(page.locator(':focus'), 'outline-color'),
      button: await contrast(button('Next event'), 'border-color'),
      handle: await contrast(page.getByRole('slider', { name: 'End date' }), 'background-color'),
      life: await contrast(page.locator('[class*="_certain_"]').first(), 'background-color'),
      event: await contrast(page.locator('svg > path[class*="_day_"]').first(), 'fill'),
      density: await contrast(page.locator('[class*="_bin_"]').first(), 'fill'),
    };
    for (const [what, value] of Object.entries(seen)) expect(value, what).toBeGreaterThanOrEqual(3);
  },
);

test('A user with dark system colours gets the dark map, whatever the theme of the link', async ({
  site,
}) => {
  const page = await openWithoutMap(site, '?theme=light', { forcedColors: 'active', colorScheme: 'dark' });
  const scheme = () => page.evaluate(() => document.documentElement.style.colorScheme);
  await eventually(scheme).toBe('dark');
  await page.emulateMedia({ forcedColors: 'none' });
  await eventually(scheme).toBe('light');
});
