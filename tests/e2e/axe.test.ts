/** Automated accessibility checks with axe-core: WCAG 2.0 to 2.2, levels A and AA. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { detailed, goTo, openWithoutMap, SMALL } from './parts.ts';
import { test } from './site.ts';

test('The check finds an image without a text alternative, grey text and a 20-pixel button among others', async ({
  site,
}) => {
  const page = await openWithoutMap(site);
  await page.getByRole('main').evaluate((main) => {
    // Without markup, which the policy of the page refuses.
    const made = (tag: string, properties: object, style: Partial<CSSStyleDeclaration>) => {
      const element = Object.assign(document.createElement(tag), properties);
      Object.assign(element.style, style);
      return element;
    };
    const button = () =>
      made('button', { textContent: 'a' }, { width: '20px', height: '20px', padding: '0' });
    main.replaceChildren(
      made('img', { src: 'icon.svg' }, {}),
      made('p', { textContent: 'grey' }, { color: '#aaa', background: '#fff' }),
      button(),
      button(),
    );
  });
  const found = async (about?: 'colours' | 'words') =>
    (await violations(page, about && { about })).map((violation) => violation.split(':')[0]);
  expect(await found()).toEqual(['color-contrast', 'image-alt', 'target-size']);
  expect(await found('colours')).toEqual(['color-contrast']);
  expect(await found('words')).toEqual(['image-alt', 'target-size']);
});

interface Look {
  readonly look: `lang=${string}&theme=${string}`;
  readonly about: 'everything' | 'colours' | 'words';
}

/** Every rule in English and the light theme, then only the rules that a theme or a language can break. */
const LOOKS: readonly Look[] = [
  { look: 'lang=en&theme=light', about: 'everything' },
  { look: 'lang=en&theme=dark', about: 'colours' },
  { look: 'lang=ko&theme=light', about: 'words' },
];

async function expectNoViolation(page: Page, view: string, looks: readonly Look[] = LOOKS): Promise<void> {
  for (const { look, about } of looks) {
    await goTo(page, `?${view}&${look}`);
    await page.locator(`html[lang="${look.slice(5, 7)}"][style*="${look.slice(14)}"]`).waitFor();
    expect({ view, look, found: await violations(page, { about }) }).toEqual({ view, look, found: [] });
  }
}

test('Map and list pass the accessibility checks in both themes and languages', async ({ site }) => {
  const page = await site.open('', { viewport: SMALL });
  for (const view of ['map', 'list']) {
    await expectNoViolation(page, `view=${view}`);
  }
});

test('The tables of figures pass the accessibility checks in both themes and languages', async ({ site }) => {
  const page = await site.open('?view=list', { viewport: SMALL });
  for (const [layer, looks] of [
    ['reserves:rare-earths', LOOKS],
    ['dependence:gallium', LOOKS.slice(0, 1)],
    ['list:rare-earths', LOOKS.slice(0, 1)],
  ] as const) {
    await goTo(page, `?view=list&layer=${layer}`);
    await page.locator('[data-part="figures"] a').first().waitFor();
    await expectNoViolation(page, `view=list&layer=${layer}`, looks);
  }
});

interface State {
  readonly name: string;
  readonly view?: string;
  /** Steps after the page has opened, in the English interface. */
  readonly act: (page: Page) => Promise<unknown>;
}

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const button = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();

/** Opens a dialog with the first button of this name, and waits for the dialog. */
const dialogOf = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
  await page.getByRole('dialog').waitFor();
};

/** States that an address can open. Add a line for each new one. */
const VIEWS = [
  ['the overview', ''],
  ['a partnership', 'partnership=msp&time=2024-07-01'],
  ['a national measure', 'partnership=cn-export-controls'],
  ['an event', 'event=forge-launch-2026'],
  ['a country', 'country=VNM'],
  ['an interval', 'time=2022-06-14/2026-02-04'],
  ['everything so far', 'time=../2024-07-01'],
  ['the whole world', 'party=all'],
  ['an invalid link', 'time=soon'],
  ['the end of a tour', 'tour=msp-to-forge&step=12'],
  ['a scene that a reader has changed', 'tour=msp-to-forge&step=2&time=2024'],
  ['two countries compared', 'country=KOR&compare=JPN'],
  ['filters chosen', 'mineral=lithium&kind=bilateral'],
  ['filters without a match', 'mineral=gallium&kind=trilateral&binding=binding'],
] as const;

/** States that need a click or a key. Add an entry for each new one. */
const STATES: readonly State[] = [
  { name: 'the lanes', act: button('Lanes') },
  { name: 'the scenes of a tour', view: 'tour=msp-to-forge', act: button('All scenes') },
  { name: 'the filters', act: dialogOf('Filters') },
  { name: 'the citation', view: 'partnership=msp', act: dialogOf(/^Cite/) },
  { name: 'the share dialog', act: dialogOf('Share') },
  {
    name: 'the embed code',
    act: async (page) => {
      await dialogOf('Share')(page);
      await page.getByRole('tab', { name: 'Embed' }).click();
      await page.frameLocator('iframe').locator('[data-time]').waitFor();
    },
  },
  {
    name: 'search results',
    act: async (page) => {
      await page.keyboard.press('/');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type('rare earths');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'the list of keys',
    act: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
];

const SCREENS = [
  { screen: 'a laptop', theme: 'light', options: {} },
  { screen: 'a phone', theme: 'dark', options: PHONE },
] as const;

test.for(SCREENS)(
  'Every view that an address can open passes the accessibility checks on $screen',
  async ({ theme, options }, { site }) => {
    const page = await openWithoutMap(site, `?lang=en&theme=${theme}`, options);
    await detailed(page);
    for (const [name, view] of VIEWS) {
      await goTo(page, `?lang=en&theme=${theme}&${view}`);
      expect({ name, found: await violations(page) }).toEqual({ name, found: [] });
    }
  },
);

test.for(SCREENS)(
  'Every state that needs a click or a key passes the accessibility checks on $screen',
  async ({ theme, options }, { site }) => {
    const page = await openWithoutMap(site, `?lang=en&theme=${theme}`, options);
    for (const { name, view = '', act } of STATES) {
      await goTo(page, `?lang=en&theme=${theme}&${view}`);
      await act(page);
      expect({ name, found: await violations(page) }).toEqual({ name, found: [] });
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  },
);

test('With the changes since a release open, the page passes the accessibility checks', async ({ site }) => {
  const page = await openWithoutMap(site, '?lang=en&theme=dark&data=2026-11-21', PHONE);
  await dialogOf('newer data available')(page);
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  expect(await violations(page)).toEqual([]);
});

test('With the statement on borders or the list of visible items open over the map, the page passes the accessibility checks', async ({
  site,
}) => {
  const page = await site.open('?time=2024-07-01', { viewport: SMALL });
  await button('List items in view')(page);
  await page.getByRole('menu').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await dialogOf(/^Borders/)(page);
  expect(await violations(page)).toEqual([]);
});

test.for(['light', 'dark'] as const)(
  'The page passes the accessibility checks in %s high contrast',
  async (colorScheme, { site }) => {
    const view = '?lang=en&partnership=msp&time=2022-06-14/2026-02-04';
    const page = await openWithoutMap(site, view, { forcedColors: 'active', colorScheme });
    await detailed(page);
    expect(await violations(page)).toEqual([]);
  },
);
