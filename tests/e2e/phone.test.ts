import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { detailed, goTo, eventually, isUncovered, partsOf, timeOf } from './parts.ts';
import { inOnePage } from './onePage.ts';

const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 568 };

const test = inOnePage();
const testByTouch = inOnePage({ viewport: PHONE, hasTouch: true, isMobile: true });

async function boxOf(part: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await part.boundingBox();
  if (!box) throw new Error('boxOf: expected a part that is on the page, got no box.');
  return box;
}

/** Tags and texts of the elements that are wider than the page. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = [...document.querySelectorAll('body *:not(.maplibregl-map *, svg *)')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const hidden = element.closest('.visually-hidden') !== null || width === 0;
      return !hidden && (right > innerWidth + 1 || left < -1);
    });
    return wide.map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`);
  });
}

test('A phone shows map, date and list together', async ({ site }) => {
  const page = await site.open('', { viewport: PHONE, hasTouch: true, isMobile: true });
  const { map, slider, panel } = partsOf(page);
  const [mapBox, sliderBox, panelBox] = [await boxOf(map), await boxOf(slider), await boxOf(panel)];
  expect(mapBox.width).toBe(PHONE.width);
  expect(mapBox.height).toBeGreaterThanOrEqual(240);
  expect(panelBox.height).toBeGreaterThanOrEqual(200);
  for (const { y, height } of [mapBox, sliderBox, panelBox]) {
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(PHONE.height + 0.5);
  }
  expect(mapBox.y + mapBox.height).toBeLessThanOrEqual(sliderBox.y);
  expect(sliderBox.y + sliderBox.height).toBeLessThanOrEqual(panelBox.y + 0.5);
  expect(await overflowing(page)).toEqual([]);
  // The legend and the statement on borders are one tap away.
  await page.getByText('Legend', { exact: true }).tap();
  expect(await isUncovered(page.getByText('Borders: Natural Earth'))).toBe(true);
});

testByTouch('A tap on the axis sets the date', async ({ show }) => {
  const page = await show();
  const { slider } = partsOf(page);
  const box = await boxOf(slider);
  await page.touchscreen.tap(120, box.y + box.height / 2);
  await eventually(() => timeOf(page)).not.toBe('2026-07-03');
});

test.for([
  { lang: 'en', viewport: PHONE },
  { lang: 'ko', viewport: PHONE },
  { lang: 'en', viewport: NARROW },
  { lang: 'ko', viewport: NARROW },
])(
  'In $lang nothing overflows a screen of $viewport.width pixels, and the longest date is not cut off',
  async ({ lang, viewport }, { show }) => {
    const page = await show(`?lang=${lang}&time=2023-09-26`);
    await page.setViewportSize(viewport);
    const date = page.getByRole('textbox', {
      name: lang === 'en' ? 'Date shown' : '표시된 날짜',
      exact: true,
    });
    expect(await date.inputValue()).toBe(lang === 'en' ? '26 September 2023' : '2023년 9월 26일');
    const { x, width } = await boxOf(date);
    const cut = await date.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(viewport.width);
    expect(cut).toBeLessThanOrEqual(0);
    for (const view of [
      '',
      'partnership=cn-export-controls',
      'event=korea-vietnam-summit-2023',
      'country=COD',
    ]) {
      await goTo(page, `?lang=${lang}&time=2023-09-26&${view}`);
      await detailed(page);
      const shown = {
        wide: await overflowing(page),
        width: await page.evaluate(() => document.documentElement.scrollWidth),
      };
      expect({ view, ...shown }).toEqual({ view, wide: [], width: viewport.width });
    }
  },
);

testByTouch('Touch targets on a phone are at least 24 by 24 pixels', async ({ show }) => {
  const page = await show();
  const small = await page
    .locator('button:visible, summary:visible, select:visible')
    .evaluateAll((elements) =>
      elements
        .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ text }) => text),
    );
  expect(small).toEqual([]);
});

test('The touch target of the date handle is 44 by 44 pixels and does not overlap the map', async ({
  site,
}) => {
  const page = await site.open('?time=2024-07-01', {
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
  });
  const { map, slider } = partsOf(page);
  const [thumb, mapBox] = [await boxOf(slider), await boxOf(map)];
  const [x, y] = [thumb.x + thumb.width / 2, thumb.y + thumb.height / 2];
  const found = await page.evaluate(
    (points) =>
      points.map(([left, top]) => document.elementFromPoint(left, top)?.getAttribute('role') ?? null),
    [
      [x - 21, y],
      [x + 21, y],
      [x, y - 21],
      [x, y + 21],
    ] as const,
  );
  expect(found).toEqual(['slider', 'slider', 'slider', 'slider']);
  expect(y - 22).toBeGreaterThan(mapBox.y + mapBox.height);
});

testByTouch('Play, pause and step buttons are at least 44 by 44 pixels', async ({ show }) => {
  const page = await show();
  const { button } = partsOf(page);
  for (const name of ['Previous event', 'Play', 'Next event']) {
    const { width, height } = await boxOf(button(name));
    expect(width).toBeGreaterThanOrEqual(44);
    expect(height).toBeGreaterThanOrEqual(44);
  }
});

test.for([
  { lang: 'en', viewport: NARROW },
  { lang: 'ko', viewport: NARROW },
  // 1280 by 800 pixels at a zoom of 400%.
  { lang: 'en', viewport: { width: 320, height: 200 } },
  { lang: 'ko', viewport: { width: 320, height: 200 } },
])(
  'In $lang, every control can be scrolled into view on $viewport.width by $viewport.height pixels and is not covered',
  async ({ lang, viewport }, { show }) => {
    const page = await show(`?lang=${lang}&time=2022-06-14/2026-02-04`);
    await page.setViewportSize(viewport);
    await detailed(page);
    const covered = await page
      .locator(
        'button:visible, summary:visible, select:visible, input:visible, a:visible, [role=slider]:visible',
      )
      .evaluateAll((elements) =>
        elements.flatMap((element) => {
          element.scrollIntoView({ block: 'center', inline: 'nearest' });
          // Skip links are visible only while they have the focus.
          (element as HTMLElement).focus({ preventScroll: true });
          const { left, top, width, height } = element.getBoundingClientRect();
          const found = document.elementFromPoint(left + width / 2, top + height / 2);
          const reached =
            found &&
            (element.contains(found) || found.contains(element) || found.closest('label')?.contains(element));
          return reached ? [] : [`${element.outerHTML.slice(0, 80)} under ${found?.outerHTML.slice(0, 80)}`];
        }),
      );
    expect(covered).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
  },
);
