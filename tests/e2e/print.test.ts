import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openHandout, printHandout, withoutPrintDialog } from './handout.ts';
import { openWithoutMap } from './parts.ts';
import { pdfPages } from './pdfPages.ts';
import { test } from './site.ts';

/** What stands on paper, as it is when the browser has printed. */
interface Printed {
  /** The name of the picture; null without one. */
  readonly picture: string | null;
  /** Whether the picture is above everything else. */
  readonly first: boolean;
}

/** Prints by the protocol, as the Print command does. Waits until the code of the picture has arrived. */
async function print(page: Page): Promise<{ printed: Printed; pages: number }> {
  await page.evaluate(() => {
    addEventListener('afterprint', () => {
      const svg = document.querySelector('[data-part="printout"] svg');
      const main = document.querySelector('main, table');
      Object.assign(globalThis, {
        printed: {
          picture: svg?.getAttribute('aria-label') ?? null,
          first: Boolean(svg && main && svg.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_FOLLOWING),
        },
      });
    });
  });
  const run = async () => {
    const pdf = await page.pdf({ format: 'A4' });
    const printed = await page.evaluate(() => (globalThis as unknown as { printed: Printed }).printed);
    return { printed, pages: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0 };
  };
  let last = await run();
  const picture = async () => {
    if (last.printed.picture === null) last = await run();
    return last.printed.picture;
  };
  await expect.poll(picture, { timeout: 30_000 }).not.toBeNull();
  return last;
}

test('Paper has the picture of the view and all of the overview, also what is folded on the screen', async ({
  site,
}) => {
  const page = await site.open('?time=2024-07-01');
  const { printed, pages } = await print(page);
  expect(printed.picture).toContain('1 July 2024');
  expect(printed.first).toBe(true);
  expect(pages).toBeGreaterThan(2);
  const folded = page.getByRole('main').locator('details:not([open], .screen-only) li').first();
  expect(await folded.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await folded.isVisible()).toBe(true);
  await page.emulateMedia({ media: null });
  const region = page.getByRole('region', { name: 'Map' });
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect.poll(() => region.getAttribute('data-time')).not.toBe('2024-07-01');
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const changed = new Date(String(await region.getAttribute('data-time')));
  expect((await print(page)).printed.picture).toContain(date.format(changed));
});

test('Paper shows what can be read and not what can be pressed', async ({ site }) => {
  const page = await openWithoutMap(site, '?partnership=rok-vietnam&lang=ko');
  await print(page);
  const counts = async () => [
    await page.getByRole('banner').count(),
    await page.getByRole('button', { name: '재생' }).count(),
  ];
  expect(await counts()).toEqual([1, 1]);
  await page.emulateMedia({ media: 'print' });
  expect(await counts()).toEqual([0, 0]);
  // The address of a source is printed behind its title.
  const link = page
    .getByRole('main')
    .getByRole('link', { name: /rare-earth|핵심광물/ })
    .first();
  const address = await link.evaluate((one) => getComputedStyle(one, '::after').content);
  expect(address).toContain('https://');
  // Nothing is wider than the paper, and nothing scrolls.
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  const scrolls = await page.getByRole('main').evaluate((main) => getComputedStyle(main).overflowY);
  expect(scrolls).toBe('visible');
});

test('A dark list is printed black on white and in landscape, and is dark again afterwards', async ({
  site,
}) => {
  const page = await site.open('?view=list&theme=dark');
  const ink = () => page.evaluate(() => document.documentElement.style.getPropertyValue('--ink'));
  const dark = await ink();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await ink()).toBe('#171d21');
  await page.emulateMedia({ media: 'print' });
  // On each table, too: Firefox forgets the landscape page of the list around it where a table breaks.
  const pages = page
    .getByRole('table')
    .evaluateAll((all) => all.map((table) => getComputedStyle(table).getPropertyValue('page')));
  expect(await pages).toEqual(['tables', 'tables']);
  await page.emulateMedia({ media: null });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(ink).toBe(dark);
});

test('A tour is printed with two scenes on a page, its sources numbered at the end, on the paper that is chosen', async ({
  site,
}) => {
  const page = await openWithoutMap(site, '?tour=msp-to-forge', { prepare: withoutPrintDialog });
  await openHandout(page);
  await page.getByRole('radio', { name: 'A4' }).click();
  const pages = await printHandout(page);
  expect(new Set(pages.map(({ size }) => String(size)))).toEqual(new Set(['595,842']));
  expect(pages.map(({ text }) => /(\d+ \/ \d+) ?$/.exec(text)?.[1])).toEqual(
    pages.map((_, i) => `${i + 1} / ${pages.length}`),
  );
  const [first, second] = pages;
  expect(first?.text).toMatch(/^From the MSP to FORGE How a group of mineral-consuming economies/);
  expect(first?.text).toContain('1 What changed when the MSP became FORGE? 3 February 2026');
  expect(first?.text).toContain('2 June 2022: the launch in Toronto');
  expect(first?.text).not.toContain('Eight producer countries');
  expect(second?.text).toContain('3 Eight producer countries come to New York');
  for (const { text } of pages) {
    expect(text).toContain('Borders and names are not an endorsement.');
    expect(text).toMatch(/data to \d+ \w+ \d+ \(release \d{4}-\d\d-\d\d\), licence CC BY 4\.0/);
  }
  // Six pages of scenes, then the sources, which start below the last scene.
  const withSources = pages.findIndex(({ text }) => / Sources 1 /.test(text));
  expect(withSources).toBe(5);
  expect(pages[5]?.text).toContain('12 Who chairs FORGE now?');
  const links = pages.flatMap((one) => one.links);
  expect(links.length).toBeGreaterThan(50);
  // This address works on this computer only.
  expect(links.filter((link) => link.startsWith(site.url))).toEqual([]);
  expect(links.every((link) => link.startsWith('https://'))).toBe(true);

  // A view has pages of its own.
  await page.getByRole('radio', { name: 'This view' }).click();
  await page.getByRole('radio', { name: 'US Letter' }).click();
  const view = await printHandout(page);
  expect(new Set(view.map(({ size }) => String(size)))).toEqual(new Set(['612,792']));
  expect(view[0]?.text).toMatch(/^Minerals Security Partnership 3 February 2026/);
  expect(view.flatMap((one) => one.links).length).toBeGreaterThan(20);

  // What the browser prints by itself is the page again.
  const usual = (await pdfPages(await page.pdf({ format: 'A4' }))).map(({ text }) => text).join(' ');
  expect(usual).toContain('What changed when the MSP became FORGE?');
  expect(usual).not.toContain(`1 / ${view.length}`);
});
