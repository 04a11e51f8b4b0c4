/** Figures in the panel, for a layer, a country and a partnership. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { parseCsv } from '../../src/record/csv.ts';
import { tonnesOf, type Unit } from '../../src/domain/figures/figures.ts';
import { en } from '../../src/i18n/en.ts';
import { violations } from './axe.ts';
import { eventually, goTo, openWithoutMap, partsOf, valueOf, withoutMap } from './parts.ts';
import { inOnePage } from './onePage.ts';

const test = inOnePage();

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Rows of a table in data/figures, keyed by column. */
function csv(file: string): Record<string, string>[] {
  const parsed = parseCsv(readFileSync(new URL(`../../data/figures/${file}.csv`, import.meta.url), 'utf8'));
  if (!('rows' in parsed)) throw new Error(parsed.problem);
  const [head = [], ...rows] = parsed.rows.map(({ cells }) => cells);
  return rows.map((cells) => Object.fromEntries(head.map((column, i) => [column, cells[i] ?? ''])));
}

const names = new Map(
  (
    JSON.parse(readFileSync(new URL('../../data/countries.json', import.meta.url), 'utf8')) as {
      id: string;
      name: { en: string };
    }[]
  ).map(({ id, name }) => [id, name.en]),
);

/** Per bar: name, value, and share if present. */
async function barsOf(page: Page): Promise<string[][]> {
  const rows = page.getByRole('main').locator('ol > li > button');
  await rows.first().waitFor();
  return rows.evaluateAll((buttons) =>
    buttons.map((button) =>
      ['name', 'value', 'share'].map((part) => button.querySelector(`[class*="${part}"]`)?.textContent ?? ''),
    ),
  );
}

describe('The bars of the panel match the data tables', () => {
  const shown = [
    { layer: 'reserves:rare-earths', edition: 'mcs2024', year: '2023', time: '2025-01-30' },
    { layer: 'reserves:rare-earths', edition: 'mcs2025', year: '2024', time: '2025-01-31' },
    { layer: 'reserves:rare-earths', edition: 'mcs2026-v1-3', year: '2025', time: '2026-05-27' },
    { layer: 'reserves:lithium', edition: 'mcs2026', year: '2025', time: '2026-05-26' },
    { layer: 'production:gallium', edition: 'mcs2026', year: '2025', time: '2026-05-26' },
    { layer: 'production:graphite', edition: 'mcs2025', year: '2024', time: '2025-06-01' },
  ];
  test('For each of six minerals and editions', async ({ show }) => {
    const page = await show('?lang=en');
    for (const { layer, edition, year, time } of shown) {
      await goTo(page, `?lang=en&layer=${layer}&time=${time}`);
      const [file = '', mineral] = layer.split(':');
      const rows = csv(file).filter(
        (row) => row['mineral'] === mineral && row['edition'] === edition && row['year'] === year,
      );
      const world = rows.find(({ country }) => country === 'WLD');
      const countries = rows
        .filter(({ country, value }) => country !== 'WLD' && country !== 'OTH' && Number(value) > 0)
        .sort(
          (a, b) =>
            Number(b['value']) - Number(a['value']) || (String(a['country']) < String(b['country']) ? -1 : 1),
        );
      const { tonnes, share } = en.layer;
      const expected = countries
        .slice(0, 10)
        .map(({ country = '', value, unit }) => [
          names.get(country),
          tonnes(tonnesOf(Number(value), unit as Unit)),
          share(Number(value) / Number(world?.['value']), (world?.['flags'] ?? '').includes('>')),
        ]);
      expect(expected.length).toBeGreaterThanOrEqual(3);
      await eventually(() => barsOf(page)).toEqual(expected);
    }
  });

  test('For imports of lithium hydroxide by customs data of 2024', async ({ show }) => {
    const set = 'customs-2024-lithium-hydroxide';
    const page = await show(`?lang=en&layer=dependence:lithium:${set}`);
    const rows = csv('dependence').filter((row) => row['set'] === set);
    await eventually(() => barsOf(page)).toEqual(
      rows.map(({ partner = '', share }) => [names.get(partner), `${Number(share)}%`, '']),
    );
    expect(rows).toHaveLength(4);
  });
});

test('Vietnam’s rare-earth reserves fall from 22 to 3.5 million tonnes with the edition of January 2025', async ({
  show,
}) => {
  const page = await show('?lang=en&layer=reserves:rare-earths&time=2025-01-30');
  const { panel, slider } = partsOf(page);
  const vietNam = panel.getByRole('button', { name: /^Vietnam/ });
  await eventually(() => vietNam.innerText()).toContain('22 million t');
  expect(await panel.innerText()).toContain('USGS 2024, figures for 2023');
  await slider.press('ArrowRight');
  await eventually(() => vietNam.innerText()).toContain('3.5 million t');
  expect(await panel.innerText()).toContain('USGS 2025, figures for 2024');
});

test('The layer has its edition, unit, lower bound, countries without a figure with the reason, and a link to its source', async ({
  show,
}) => {
  const page = await show('?lang=en&layer=reserves:rare-earths&time=2026-05-27');
  const { panel } = partsOf(page);
  await barsOf(page);
  const text = await panel.innerText();
  expect(text).toContain('USGS 2026 v1.3, figures for 2025');
  expect(text).toContain('tonnes · rare-earth-oxide (REO) equivalent');
  expect(text).toContain('World: at least 75 million t');
  expect(text).toContain('India (not available)');
  expect(text).toContain('Under the Australasian reporting code (JORC) or an equivalent: 3.3 million tonnes');
  expect(text).not.toContain('No edition from that date');
  const source = panel.getByRole('link', { name: /Rare Earths/i }).first();
  expect(await source.getAttribute('href')).toMatch(/^https:\/\/.*usgs\.gov/);
  await panel.getByText('Table', { exact: true }).click();
  const table = panel.getByRole('table', { name: /^Rare earths: reserves/ });
  expect(await table.getByRole('row', { name: /^Vietnam/ }).innerText()).toMatch(
    /3,500,000\s+at most 4.7%\s+5/,
  );
  expect(await table.getByRole('row', { name: /^India/ }).innerText()).toContain('not available');
  expect(await table.getByRole('row', { name: /^World/ }).innerText()).toContain('at least 75,000,000');
});

test('Before the first edition in the data, the panel says that it shows a later one', async ({ show }) => {
  const page = await show('?lang=en&layer=reserves:lithium&time=2020-01-01');
  await barsOf(page);
  expect(await partsOf(page).panel.innerText()).toContain(
    'No edition from that date. Showing the one published on 31 January 2025.',
  );
});

test('A bar opens its country by keyboard, and the country’s table of minerals links back to the layer', async ({
  show,
}) => {
  const page = await show('?lang=en&layer=reserves:rare-earths');
  await barsOf(page);
  const { panel } = partsOf(page);
  await panel.getByRole('button', { name: /^China world rank 1 / }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await eventually(() => valueOf(page, 'country')).toBe('AUS');
  const row = panel.getByRole('row', { name: /^Production/ }).first();
  expect(await row.innerText()).toMatch(/29,000 t/);
  await panel.getByRole('button', { name: 'Map Rare earths: production' }).click();
  await eventually(() => valueOf(page, 'layer')).toBe('production:rare-earths');
});

test('The panel shows the definition and unnamed remainder of a set of import shares, and offers other sets', async ({
  show,
}) => {
  const page = await show('?lang=en&layer=dependence:graphite');
  const { panel } = partsOf(page);
  await eventually(() => barsOf(page)).toEqual([['China', '97%', '']]);
  expect(await panel.innerText()).toContain(
    'mineral group as used by South Korea’s industry ministry and its mineral agency KOMIR',
  );
  expect(await panel.innerText()).toContain('Not broken down by country in the source: 3%.');
  await panel
    .getByLabel('Dataset', { exact: true })
    .selectOption({ label: '2022: graphite; by value; Korea International Trade Association' });
  await eventually(() => valueOf(page, 'layer')).toBe('dependence:graphite:kita-battery-graphite-2022');
  await eventually(() => barsOf(page)).toEqual([['China', '93.9%', '']]);
});

test('For national lists the panel shows which lists include the mineral, since when and under which name', async ({
  show,
}) => {
  const page = await show('?lang=en&layer=list:graphite&time=2026-05-26');
  const { panel } = partsOf(page);
  await panel.getByText('Listed on 26 May 2026: 6').waitFor();
  const union = panel.getByRole('listitem').filter({ hasText: 'European Union' }).first();
  expect(await union.innerText()).toMatch(/27 member states[\s\S]*since 23 May 2024[\s\S]*Natural graphite/);
  expect(await panel.innerText()).toMatch(/Not listed by:\s+Japan/);
});

const ANSWERS = [
  {
    view: 'partnership=msp&time=2022-06-14',
    en: [
      'held 7.6% of world reserves of rare earths.',
      'USGS 2024, figures for 2023',
      'Showing the one published on 30 January 2024',
      'uncertain on this date): Norway',
    ],
    ko: ['희토류 매장량의 7.6%를', 'USGS 2024, 2023년 수치', '2024년 1월 30일 발간된 자료', '노르웨이'],
    bars: [
      ['Australia', '5.7 million t', '5.2%'],
      ['United States', '1.8 million t', '1.6%'],
      ['Canada', '830,000 t', '0.75%'],
    ],
  },
  {
    view: 'partnership=forge&time=2026-05-26',
    en: [
      'held at most 10.6% of world reserves of rare earths.',
      'USGS 2026, figures for 2025',
      'India (not available)',
      'at least 85 million t',
    ],
    ko: ['희토류 매장량의 최대 10.6%를', 'USGS 2026, 2025년 수치', '인도(자료 없음)'],
    bars: [
      ['Australia', '6.3 million t', 'at most 7.4%'],
      ['United States', '1.9 million t', 'at most 2.2%'],
      ['Canada', '830,000 t', 'at most 0.98%'],
    ],
  },
];

test.for(ANSWERS)(
  '?$view shows its members’ share of world rare-earth reserves',
  async ({ view, en, ko, bars }, { show }) => {
    const page = await show();
    for (const [lang, sentences] of [
      ['en', en],
      ['ko', ko],
    ] as const) {
      await goTo(page, `?${view}&layer=reserves:rare-earths&lang=${lang}`);
      await page.locator(`html[lang="${lang}"]`).waitFor();
      const shown = await barsOf(page);
      if (lang === 'en') expect(shown).toEqual(bars);
      const text = await page.getByRole('main').innerText();
      for (const sentence of sentences) expect(text).toContain(sentence);
      const source = page
        .getByRole('main')
        .getByRole('link', { name: /Mineral Commodity Summaries|Rare Earths/i });
      expect(await source.first().getAttribute('href')).toMatch(/^https:/);
    }
  },
);

test('Without a layer, a partnership loads its figures when their section is opened, and a mineral can be chosen', async ({
  site,
}) => {
  const asked: string[] = [];
  const page = await openWithoutMap(site, '?lang=en&partnership=msp&time=2024-07-01');
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const { panel } = partsOf(page);
  const part = panel.locator('summary', { hasText: 'Members’ share of reserves and output' });
  expect(await panel.getByText(/of world (reserves|output)/).count()).toBe(0);
  await part.focus();
  await page.keyboard.press('Enter');
  await panel.getByText(/members held .* of world reserves of lithium\./).waitFor();
  expect(asked.some((path) => path.endsWith('/figures.json'))).toBe(true);
  await panel.getByLabel('Mineral', { exact: true }).selectOption({ label: 'Gallium' });
  await panel.getByText(/of world output of gallium in 20\d\d\./).waitFor();
  expect(valueOf(page, 'layer')).toBe('production:gallium');
  await part.press('Enter');
  await eventually(() => panel.getByText(/of world (reserves|output)/).count()).toBe(0);
});

test('Countries that take part through the European Union are marked as such', async ({ show }) => {
  const page = await show('?lang=en&partnership=forge&layer=reserves:tungsten');
  await barsOf(page);
  expect(
    await partsOf(page)
      .panel.getByRole('button', { name: /^Spain/ })
      .innerText(),
  ).toContain('through the European Union');
});

test('A partnership that is not in force on the date has no figures', async ({ show }) => {
  const page = await show('?lang=en&partnership=forge&time=2022-06-14&layer=reserves:rare-earths');
  await partsOf(page).panel.getByText('No members on 14 June 2022.').waitFor();
});

test('A country’s page shows its minerals and its rank among Korea’s partners when the section is opened', async ({
  show,
}) => {
  const page = await show('?lang=en&country=CHL');
  const { panel } = partsOf(page);
  await panel.locator('summary', { hasText: 'Minerals' }).press('Enter');
  const lithium = panel.getByRole('row', { name: /^Reserves.*9\.2 million t/ });
  await lithium.waitFor();
  expect(await lithium.getByRole('link').getAttribute('href')).toMatch(/^https:/);
  expect(await panel.innerText()).toContain('75.9% in 2024, 1st of 3 named');
  await panel.getByText('4 other datasets').click();
  expect(await panel.innerText()).toContain('13.2% in 2024, 2nd of 4 named');
});

test('If the figures cannot be loaded, the panel shows an error and loads them on "Try again"', async ({
  site,
}) => {
  const page = await site.open('?lang=en&layer=reserves:lithium', {
    until: 'load',
    tolerate: /Failed to load resource/,
    prepare: async (opening) => {
      await withoutMap(opening);
      await opening.route('**/figures.json', (route) => route.abort(), { times: 1 });
    },
  });
  const alert = page.getByRole('main').getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toContain('Could not load the figures.');
  await alert.getByRole('button', { name: 'Try again' }).click();
  expect((await barsOf(page))[0]).toEqual(['Chile', '9.2 million t', '24.9%']);
});

/** Every rule in English and the light theme, then those that a theme or a language can break. */
const LOOKS = [
  { look: 'lang=en&theme=light', about: 'everything' },
  { look: 'lang=en&theme=dark', about: 'colours' },
  { look: 'lang=ko&theme=light', about: 'words' },
] as const;

test('On a phone the figures pass the accessibility checks in both themes and languages', async ({
  site,
}) => {
  const page = await openWithoutMap(site, '?country=KOR', PHONE);
  const { panel } = partsOf(page);
  for (const [view, looks] of [
    ['country=CHN&layer=production:gallium', LOOKS],
    ['partnership=forge&layer=reserves:tungsten', LOOKS.slice(0, 1)],
  ] as const) {
    for (const { look, about } of looks) {
      await goTo(page, `?${look}&${view}`);
      await panel.locator('[class*="source"] a').first().waitFor({ state: 'attached' });
      await panel.locator('details').evaluateAll((all) => {
        for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true;
      });
      const found = await violations(page, { about, within: 'main', practices: true });
      expect({ view, look, found }).toEqual({ view, look, found: [] });
    }
  }
});
