/** Windows that grow, shrink and turn, and large text, on the built site. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { detailed, eventually, goTo, openWithoutMap, partsOf, settled } from '../e2e/parts.ts';
import { test } from '../e2e/site.ts';

/** What is wider than the window, but for tables, which scroll. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = [...document.querySelectorAll('body *:not(svg *, table *)')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const hidden = width <= 1 || element.closest('.visually-hidden, nav, table') !== null;
      return !hidden && (right > innerWidth + 1 || left < -1);
    });
    return wide.map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`);
  });
}

/** Year labels, of the axis and of the charts, that lie on the one before. */
function overlappingYears(page: Page): Promise<string[]> {
  return page.locator('[class*="_labels_"], [class*="_years_"]').evaluateAll((lines) =>
    lines.flatMap((line) => {
      const labels = [...line.children].map((label) => ({
        text: label.textContent,
        box: label.getBoundingClientRect(),
      }));
      return labels.flatMap(({ text, box }, i) => {
        const before = labels[i - 1];
        return before && before.box.right > box.left + 1 ? [text] : [];
      });
    }),
  );
}

test.for([
  { lang: 'en', width: 390, height: 844 },
  { lang: 'ko', width: 390, height: 844 },
  { lang: 'en', width: 1280, height: 720 },
])(
  'With text of twice the size nothing overlaps or scrolls sideways ($lang, $width by $height pixels)',
  async ({ lang, width, height }, { site }) => {
    const page = await openWithoutMap(site, `?lang=${lang}&time=2024-07-01`, { viewport: { width, height } });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    for (const view of [
      '',
      'partnership=msp',
      'event=korea-vietnam-summit-2023',
      'country=COD',
      'ui=embed',
    ]) {
      await goTo(page, `?lang=${lang}&time=2024-07-01&${view}`);
      await detailed(page);
      await eventually(async () => ({
        view,
        sideways: await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        wide: await overflowing(page),
        years: await overlappingYears(page),
      })).toEqual({ view, sideways: 0, wide: [], years: [] });
    }
  },
);

test('Every field on a touch screen has text of at least 16 pixels, so that iPhones do not zoom in', async ({
  site,
}) => {
  const page = await openWithoutMap(site, '?time=2023-07-01/2024-07-01', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const small = () =>
    page
      .locator('input:not([type=radio], [type=checkbox]), select, textarea')
      .evaluateAll((fields) =>
        fields
          .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
          .map((field) => field.outerHTML.slice(0, 60)),
      );
  expect(await small(), 'the page').toEqual([]);
  const look = async (name: string) => {
    await page
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('input, textarea').first().waitFor();
    expect(await small(), name).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  };
  for (const name of ['Filters', 'Search', 'Share']) await look(name);
  await goTo(page, '?country=AUS&time=2023-07-01/2024-07-01');
  expect(await small(), 'a country').toEqual([]);
  await look('Cite');
});

test('The list breaks no word in its column at 1280 pixels', async ({ site }) => {
  const page = await openWithoutMap(site, '?view=list&party=all&lang=en&time=2024-07-01');
  await settled(page);
  const broken = await page.locator('[data-part="partnerships"] tbody td').evaluateAll((cells) => {
    const texts = cells.flatMap((cell) => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (walker.nextNode()) found.push(walker.currentNode as Text);
      return found;
    });
    return texts.flatMap((text) =>
      [...text.data.matchAll(/\p{L}+/gu)]
        .filter(({ 0: { length }, index }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + length);
          return range.getClientRects().length > 1;
        })
        .map(([word]) => word),
    );
  });
  expect([...new Set(broken)]).toEqual([]);
});

test('Filters that stand beside the map become a sheet when the window shrinks, and the other way round', async ({
  site,
}) => {
  const page = await openWithoutMap(site, '?time=2024-07-01');
  const { button, slider } = partsOf(page);
  await button('Filters').click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await sheet.waitFor();
  await button('Next event').click();
  await page.setViewportSize({ width: 390, height: 844 });
  // Modal: what it covers cannot be reached.
  await eventually(() => slider.count()).toBe(0);
  await eventually(async () => (await sheet.boundingBox())?.width).toBe(390);
  await page.setViewportSize({ width: 1280, height: 800 });
  await eventually(() => slider.count()).toBe(1);
  await button('Next event').click();
});
