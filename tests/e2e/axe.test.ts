/** What axe-core can find of WCAG 2.0 to 2.2, levels A and AA. */
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openWithoutMap, SMALL } from './parts.ts';
import { test } from './site.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

declare const axe: { run: (options: object) => Promise<AxeResults> };

/** Each rule that the page breaks, with the first few elements that break it. */
async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  return page.evaluate(async (values) => {
    const results = await axe.run({
      runOnly: { type: 'tag', values },
      // Off by default: 24 by 24 pixels, or as much room around (2.5.8).
      rules: { 'target-size': { enabled: true } },
    });
    return results.violations.map(({ id, help, nodes }) => {
      const where = nodes
        .slice(0, 4)
        .map(({ html, any }) => `\n  ${html.slice(0, 160)}\n  ${any[0]?.message ?? ''}`);
      return `${id}: ${help}, ${nodes.length} times${where.join('')}`;
    });
  }, TAGS);
}

test('A picture without words, grey words and a button of 20 pixels among others are found', async ({
  site,
}) => {
  const page = await openWithoutMap(site);
  await page.getByRole('main').evaluate((main) => {
    const button = '<button style="width: 20px; height: 20px; padding: 0">a</button>';
    main.innerHTML = `<img src="icon.svg"><p style="color: #aaa; background: #fff">grey</p>${button}${button}`;
  });
  const found = (await violations(page)).map((violation) => violation.split(':')[0]);
  expect(found).toEqual(['color-contrast', 'image-alt', 'target-size']);
});

const everyLook = ['map', 'globe', 'list'].flatMap((view) =>
  ['light', 'dark'].flatMap((theme) => ['en', 'ko'].map((lang) => ({ view, theme, lang }))),
);

test.for(everyLook)('The $view in $theme colours, in $lang, breaks no rule', async (look, { site }) => {
  const page = await site.open(`?${new URLSearchParams(look).toString()}`, { viewport: SMALL });
  expect(await violations(page)).toEqual([]);
});

const figureLooks = ['reserves:rare-earths', 'dependence:gallium', 'list:rare-earths'].flatMap((layer) => [
  { layer, theme: 'light', lang: 'en' },
  { layer, theme: 'dark', lang: 'ko' },
]);

test.for(figureLooks)(
  'The table of $layer in $theme colours, in $lang, breaks no rule',
  async (look, { site }) => {
    const view = new URLSearchParams({ view: 'list', ...look });
    const page = await site.open(`?${view.toString()}`, { viewport: SMALL });
    await page.locator('#figures a').first().waitFor();
    expect(await violations(page)).toEqual([]);
  },
);

interface State {
  readonly name: string;
  readonly view?: string;
  /** What is done after the page has opened; the words of the interface are English. */
  readonly act?: (page: Page) => Promise<unknown>;
}

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const button = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();

/** Opens a dialog by the button that says so. */
const dialogOf = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
  await page.getByRole('dialog').waitFor();
};

/** What can be open; a part of the interface that opens is a line here. */
const STATES: readonly State[] = [
  { name: 'the overview' },
  { name: 'a partnership', view: 'partnership=msp&time=2024-07-01' },
  { name: 'a national measure', view: 'partnership=cn-export-controls' },
  { name: 'an event', view: 'event=forge-launch-2026' },
  { name: 'a country', view: 'country=VNM' },
  { name: 'a window', view: 'time=2022-06-14/2026-02-04' },
  { name: 'everything so far', view: 'time=../2024-07-01' },
  { name: 'the whole world', view: 'party=all' },
  { name: 'a link that cannot be read', view: 'time=soon' },
  { name: 'two countries compared', view: 'country=KOR&compare=JPN' },
  { name: 'filters chosen', view: 'mineral=lithium&kind=bilateral' },
  { name: 'filters that nothing passes', view: 'mineral=gallium&kind=trilateral&binding=binding' },
  { name: 'the lanes', act: button('Lanes') },
  { name: 'the filters', act: dialogOf('Filters') },
  { name: 'the citation', view: 'partnership=msp', act: dialogOf(/^Cite/) },
  { name: 'the ways to share', act: dialogOf('Share') },
  {
    name: 'the code for other pages',
    act: async (page) => {
      await dialogOf('Share')(page);
      await page.getByRole('tab', { name: 'Embed' }).click();
      await page.frameLocator('iframe').locator('[data-time]').waitFor();
    },
  },
  {
    name: 'what has changed since a release',
    view: 'data=2026-11-21',
    act: async (page) => {
      await dialogOf('newer data exists')(page);
      await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'the search with results',
    act: async (page) => {
      await page.keyboard.press('/');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type('rare earths');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'the keys',
    act: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
];

test.for(
  STATES.flatMap((state) =>
    [
      { screen: 'a laptop', theme: 'light', options: {} },
      { screen: 'a phone', theme: 'dark', options: PHONE },
    ].map((look) => ({ ...state, ...look })),
  ),
)('With $name open on $screen, no rule is broken', async ({ view, act, theme, options }, { site }) => {
  const page = await openWithoutMap(site, `?lang=en&theme=${theme}&${view ?? ''}`, options);
  await page.waitForLoadState('networkidle');
  await act?.(page);
  expect(await violations(page)).toEqual([]);
});

test('With the statement on borders open, no rule is broken', async ({ site }) => {
  const page = await site.open('', { viewport: SMALL });
  await dialogOf(/^Borders/)(page);
  expect(await violations(page)).toEqual([]);
});

test('With the list of what is in sight open, no rule is broken', async ({ site }) => {
  const page = await site.open('?time=2024-07-01', { viewport: SMALL });
  await button('List what is in sight')(page);
  await page.getByRole('menu').waitFor();
  expect(await violations(page)).toEqual([]);
});

test.for(['light', 'dark'] as const)('High contrast, %s, breaks no rule', async (colorScheme, { site }) => {
  const view = '?lang=en&partnership=msp&time=2022-06-14/2026-02-04';
  const page = await openWithoutMap(site, view, { forcedColors: 'active', colorScheme });
  await page.waitForLoadState('networkidle');
  expect(await violations(page)).toEqual([]);
});
