/** One error is not the end: files that fail, hang or come late, a new version under an open tab, errors while drawing. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import { eventually, goTo, openWithoutMap, partsOf, queryOf, settled, timeOf } from '../e2e/parts.ts';
import { type OpenOptions, type Site, test } from '../e2e/site.ts';

const DIST = new URL('../../dist/', import.meta.url);

const refuse = (route: Route) => route.abort();
const missing = (route: Route) => route.fulfill({ status: 404 });
const asHtml = (route: Route) =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Welcome' });
/** Never answers. */
const hang = () => undefined;

/** What the browser itself writes to the console about such files. */
const tolerate =
  /Failed to load resource|ERR_FAILED|dynamically imported module|preload CSS|response 404|MIME type|CORS|another host/;

/** A page in the browser in which the site is opened next. One that never finishes loading cannot be opened at once. */
const begin = (site: Site, options: OpenOptions = {}): Promise<Page> =>
  site.open('icon.svg', { until: 'load', tolerate, ...options });

/** A host that answers the address of a folder without its last slash, instead of sending it on to the one with it. */
const asFolder = (page: Page) =>
  page.route('**/maps/lodelines', (route) =>
    route.fulfill({ contentType: 'text/html', body: readFileSync(new URL('index.html', DIST)) }),
  );

interface Start {
  /** What is done to the page before it is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  readonly options?: OpenOptions;
  /** Relative to the site, or absolute. */
  readonly address?: string;
  /** What the page says about it in particular. */
  readonly says?: string;
}

/** Why a page does not start. */
const STARTS: Readonly<Record<string, Start>> = {
  'the script is missing': { prepare: (page) => page.route('**/index-*.js', missing) },
  'an HTML page comes instead of the script': { prepare: (page) => page.route('**/index-*.js', asHtml) },
  'the script never comes': { prepare: (page) => page.route('**/index-*.js', hang) },
  'the style sheet is missing': { prepare: (page) => page.route('**/index-*.css', missing) },
  'the style sheet never comes': { prepare: (page) => page.route('**/index-*.css', hang) },
  'only the page itself is there': { prepare: (page) => page.route(/\.(js|css|json|geojson)$/, missing) },
  'scripts are forbidden': { options: { javaScriptEnabled: false }, says: 'It needs JavaScript' },
  'it is opened from a disk': {
    address: new URL('index.html', DIST).href,
    says: 'A local copy must be opened through a web server.',
  },
  'the last slash of its folder is missing': {
    prepare: asFolder,
    address: 'maps/lodelines',
    says: 'The address of its folder must end with “/”.',
  },
  'the browser lacks what it needs': {
    prepare: (page) => page.addInitScript(() => void Reflect.deleteProperty(Array.prototype, 'findLast')),
    says: 'Chrome or Edge 111, Firefox 115, Safari 16.4',
  },
};

/** Waits for the words of a page that does not start, in both languages, with their way on. */
async function expectWayOn(page: Page, why: string): Promise<void> {
  const text = page.locator('main');
  const read = { timeout: 15_000, interval: 50, message: why };
  // Before its style sheet has come the text counts as visible, too.
  const bothLanguages = /The map has not started yet\.[^]*지도가 아직 시작되지 않았습니다\./;
  await expect.poll(() => text.innerText(), read).toMatch(bothLanguages);
  expect(await page.getByRole('link', { name: 'load the page again' }).getAttribute('href')).toBe('');
}

test('A page that does not start says so in both languages, whatever the reason, with a way on', async ({
  site,
}) => {
  const opened: (readonly [string, Page])[] = [];
  const loads = new Map<string, number>();
  for (const [why, { prepare, options, address = '' }] of Object.entries(STARTS)) {
    const page = await begin(site, options);
    page.on('framenavigated', () => loads.set(why, (loads.get(why) ?? 0) + 1));
    await prepare?.(page);
    await page.goto(new URL(address, site.url).href, { waitUntil: 'commit' });
    opened.push([why, page]);
  }
  for (const [why, page] of opened) {
    await expectWayOn(page, why);
    expect(await page.locator('main').innerText(), why).toContain(STARTS[why]?.says ?? '');
    expect(loads.get(why), `${why}: it does not load again by itself`).toBe(1);
  }
});

test('These words are hidden for two seconds, so that they do not flash where the page starts', async ({
  site,
}) => {
  const page = await begin(site);
  await page.route('**/index-*.js', hang);
  await page.goto(site.url, { waitUntil: 'commit' });
  const words = page.locator('.first');
  const isVisibleAfter = (milliseconds: number) =>
    words.evaluate((element, time) => {
      for (const animation of element.getAnimations()) {
        animation.pause();
        animation.currentTime = time;
      }
      return getComputedStyle(element).visibility;
    }, milliseconds);
  await eventually(() => words.evaluate((element) => element.getAnimations().length)).toBe(1);
  expect([await isVisibleAfter(0), await isVisibleAfter(1_999)]).toEqual(['hidden', 'hidden']);
});

test('A script that comes late starts the page all the same', async ({ site }) => {
  const page = await begin(site);
  let come: () => void = hang;
  const late = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/index-*.js', async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(`${site.url}?view=list&time=2024-07-01`, { waitUntil: 'commit' });
  await expectWayOn(page, 'late');
  come();
  await settled(page);
  expect(await page.getByText('The map has not started yet.').count()).toBe(0);
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

/** Some of the parts that are loaded when they are first shown, and how to ask for each in the list. */
const DIALOGS = [
  ['PartDialog', (page: Page) => button(page, 'Share').click()],
  ['FiltersSheet', (page: Page) => button(page, /^Filters/).click()],
  ['SearchDialog', (page: Page) => button(page, /^Search/).click()],
] as const;

test('A dialog that failed to load opens when it is asked for again', async ({ site }) => {
  const page = await openWithoutMap(site, '?time=2024-07-01', {
    tolerate,
    prepare: async (opening) => {
      for (const [part] of DIALOGS) await opening.route(`**/${part}-*.js*`, refuse);
    },
  });
  for (const [part, ask] of DIALOGS) {
    await ask(page);
    await page.getByText('Could not load this part of the page.').waitFor();
    await page.unroute(`**/${part}-*.js*`);
    await partsOf(page).button('Dismiss').click();
    await ask(page);
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
});

/** Some of the parts inside the page, and the view with which to ask for each. */
const PARTS = [
  ['Opened', '?partnership=msp&time=2024-07-01'],
  ['Comparison', '?country=KOR&compare=JPN&time=2024-07-01'],
  ['LayerPanel', '?layer=reserves:nickel&time=2024-07-01'],
] as const;

test('A part of the page that failed to load comes with "Try again"', async ({ site }) => {
  const page = await openWithoutMap(site, '?time=2024-07-01', {
    tolerate,
    prepare: async (opening) => {
      for (const [part] of PARTS) await opening.route(`**/${part}-*.js*`, refuse);
    },
  });
  for (const [part, view] of PARTS) {
    await goTo(page, view);
    const failed = page
      .getByRole('alert')
      .filter({ hasText: 'Could not load this part of the page.' })
      .last();
    await failed.waitFor();
    await page.unroute(`**/${part}-*.js*`);
    await failed.getByRole('button', { name: 'Try again' }).click();
    await settled(page);
  }
  await page.getByRole('alert').first().waitFor({ state: 'detached' });
});

test('A part is asked for under another address, too, because browsers before 2026 remember the failure of the first', async ({
  site,
}) => {
  const page = await openWithoutMap(site, '?time=2024-07-01', { tolerate });
  await page.route(/\/Lanes-[\w-]+\.js$/, refuse);
  await partsOf(page).button('Lanes').click();
  await page
    .getByRole('list', { name: /lanes|lives/i })
    .or(page.locator('[class*="lanes"]'))
    .first()
    .waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('A map that failed to load is tried again when the list is chosen and then the map', async ({
  site,
}) => {
  const page = await site.open('?view=list&time=2024-07-01', { tolerate });
  await page.route('**/MapView-*.js*', refuse);
  const choose = (name: string) => page.getByRole('radio', { name, exact: true }).click();
  await choose('Map');
  await page.getByText('Could not start the full map').waitFor();
  await page.unroute('**/MapView-*.js*');
  await choose('List');
  await choose('Map');
  await partsOf(page).map.locator('canvas').waitFor();
});

/** Lets the site be one that has been published anew: its files have other names, and the page names them. */
async function renew(page: Page, site: Site): Promise<void> {
  const body = readFileSync(new URL('index.html', DIST), 'utf8').replaceAll(
    /index-[\w-]+\./g,
    'index-renewed.',
  );
  await page.route('**/assets/**', asHtml);
  await page.route(site.url, (route) => route.fulfill({ contentType: 'text/html', body }));
}

test('After a new version, when the files of this one are answered with an HTML page, the page says so and loads the new one with the same view', async ({
  site,
}) => {
  const page = await openWithoutMap(site, '?time=2024-07-01', { tolerate });
  const { button: named } = partsOf(page);
  await named('Lanes').click();
  await page.keyboard.press('Shift+ArrowRight');
  await renew(page, site);
  await named('Share').click();
  const notice = page.getByRole('alert').filter({ hasText: 'The site has been updated.' });
  await notice.waitFor();
  await page.unrouteAll();
  await Promise.all([page.waitForEvent('load'), notice.getByRole('button', { name: 'Load again' }).click()]);
  await settled(page);
  expect(queryOf(page)).toContain('time=2024-07-02');
  expect(await named('Lanes').getAttribute('aria-pressed')).toBe('true');
});

// Functions of the language that only the drawing of the page uses for this step.
test.for([
  ['', 'PluralRules', 'ArrowRight'],
  ['&ui=embed', 'findLast', 'Shift+ArrowRight'],
] as const)(
  'An error while drawing is told with its reason, and leaves the rest (%s)',
  async ([key, broken, step], { site }) => {
    const page = await openWithoutMap(site, `?time=2024-07-01${key}`, { tolerate: /the function is broken/ });
    await page.evaluate((name) => {
      const fail = () => {
        throw new Error('the function is broken');
      };
      if (name === 'findLast') Reflect.set(Array.prototype, 'findLast', fail);
      else Reflect.set(Intl.PluralRules.prototype, 'select', fail);
    }, broken);
    await page.keyboard.press(step);
    const alert = page.getByRole('alert').first();
    await eventually(() => alert.innerText()).toMatch(
      /^Something went wrong on this page\.[^]*the function is broken/,
    );
    expect(await timeOf(page)).not.toBe('2024-07-01');
    await Promise.all([page.waitForEvent('load'), alert.getByRole('button', { name: 'Load again' }).click()]);
    await settled(page);
    expect(await page.getByRole('alert').count()).toBe(0);
  },
);

test('No file of the site has a name that content blockers refuse', () => {
  const blocked =
    /share|social|popup|popover|overlay|modal|track|analytic|metric|telemetry|pixel|beacon|banner|sponsor|promo|advert|(^|[^a-z])ads?([^a-z]|$)|cookie|consent|gdpr|notice|newsletter|subscribe|affiliate|paywall|widget/i;
  const names = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    // Without the hash: it can hold any letters.
    .map((name) => name.replace(/-[\w-]{8}(?=\.\w+$)/, ''));
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => blocked.test(name))).toEqual([]);
});
