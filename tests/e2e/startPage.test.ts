/** What the pages of the app show before it starts, and without it. */
import type { Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { eventually, openWithoutMap } from './parts.ts';
import { noteShifts, shiftOf } from './shifts.ts';
import { type OpenOptions, type Site, test } from './site.ts';

const WIDE = { width: 1280, height: 720 };

/** A page whose record has not arrived, and the function that lets it arrive. */
async function beforeTheApp(site: Site, address: string, options: OpenOptions = {}) {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const page = await site.open(address, {
    viewport: WIDE,
    until: 'commit',
    ...options,
    prepare: async (opening) => {
      await opening.addInitScript(noteShifts);
      await opening.route(/record\.json$/, async (route: Route) => {
        await released;
        await route.continue();
      });
    },
  });
  // The last script of the page has run.
  await page.waitForFunction(() => document.readyState !== 'loading');
  return { page, release };
}

const worldOf = (page: Page) => page.locator('svg.world');
const groundOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test.for([
  ['', {}, 'rgb(248, 246, 241)'],
  ['', { colorScheme: 'dark' }, 'rgb(10, 18, 23)'],
  ['?theme=dark', {}, 'rgb(10, 18, 23)'],
  ['?theme=light', { colorScheme: 'dark' }, 'rgb(248, 246, 241)'],
  ['ko/', {}, 'rgb(248, 246, 241)'],
] as const)(
  'The first frame of "%s" %o shows the map in the theme of the reader',
  async ([address, options, ground], { site }) => {
    const { page } = await beforeTheApp(site, address, options);
    await worldOf(page).waitFor();
    expect(await groundOf(page)).toBe(ground);
    const korea = address === 'ko/' ? '한국' : 'South Korea';
    // One of the sizes for which the picture has names.
    expect(await worldOf(page).getByText(korea, { exact: true }).locator('visible=true').count()).toBe(1);
  },
);

test.for([
  ['?partnership=msp', {}],
  ['?lang=ko', {}],
  ['', { locale: 'ko-KR' }],
  ['?ui=embed', {}],
  ['embed/', {}],
  ['embed/?lang=ko', {}],
] as const)(
  'The first frame of "%s" %o shows no other view: it is empty',
  async ([address, options], { site }) => {
    const { page } = await beforeTheApp(site, address, options);
    await page.getByText(/Loading data…|데이터를 불러오는 중…/).waitFor();
    expect(await worldOf(page).count()).toBe(0);
  },
);

test('The map takes the place of its picture: it is where the picture was, and nothing moves', async ({
  site,
}) => {
  const { page, release } = await beforeTheApp(site, '');
  await page.locator('svg.world').waitFor();
  const before = await worldOf(page).boundingBox();
  // With the worker held back the engine has no first frame, and the picture stays.
  await page.getByText('Loading data…').waitFor();
  release();
  await page.getByRole('slider', { name: 'Date' }).waitFor();
  const within = (await worldOf(page).count()) === 0 ? before : await worldOf(page).boundingBox();
  expect(Math.abs((within?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(1);
  expect(within?.width).toBe(before?.width);
  await site.ready(page);
  await eventually(() => worldOf(page).count()).toBe(0);
  expect(await shiftOf(page)).toBe(0);
});

test('The Korean start page opens the app in Korean, with the addresses of the site', async ({ site }) => {
  const page = await openWithoutMap(site, 'ko/');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ko');
  expect(new URL(page.url()).search).toBe('');
  expect(
    await page.getByRole('link', { name: '데이터 안내' }).evaluate((link: HTMLAnchorElement) => link.href),
  ).toBe(`${site.url}ko/about/`);
});

test('The page for embeds opens an embed, whose link leads to the full page', async ({ site }) => {
  const page = await openWithoutMap(site, 'embed/?time=2024-07-01&lang=en');
  const link = page.getByRole('contentinfo').getByRole('link');
  expect(await link.evaluate((one: HTMLAnchorElement) => one.href)).toBe(
    `${site.url}?time=2024-07-01&lang=en`,
  );
});

test('Without scripts the start page has the map, the latest state, and tables whose rows lead to pages', async ({
  site,
}) => {
  const page = await site.open('', { javaScriptEnabled: false, viewport: WIDE, until: 'load' });
  expect(await page.getByRole('img', { name: /South Korea, 3 July 2026$/ }).isVisible()).toBe(true);
  expect(
    await page
      .getByRole('heading', { level: 2, name: /^\d+ critical-mineral partnerships out of/ })
      .isVisible(),
  ).toBe(true);
  await page
    .getByRole('table')
    .first()
    .getByRole('link', { name: 'Minerals Security Partnership', exact: true })
    .click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Minerals Security Partnership');
});

test('Without scripts the start pages pass the accessibility checks, in both languages, wide and narrow', async ({
  site,
}) => {
  for (const [address, viewport] of [
    ['', WIDE],
    ['ko/', { width: 390, height: 844 }],
  ] as const) {
    // Where scripts are switched off, the checks cannot run either.
    const page = await site.open(address, {
      viewport,
      until: 'load',
      tolerate: /ERR_FAILED/,
      prepare: async (opening) => void (await opening.route(/\.js$/, (route) => route.abort())),
    });
    // After the two seconds in which the words of a page that does not start are hidden.
    await page.evaluate(() => document.getAnimations().forEach((one) => one.finish()));
    // The rows of the tables are all alike, and hundreds.
    await page.evaluate(() =>
      document.querySelectorAll('tr:nth-child(n + 4)').forEach((row) => row.remove()),
    );
    expect(await violations(page, { practices: true }), address).toEqual([]);
  }
});
