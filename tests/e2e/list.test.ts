import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  countsOf,
  eventually,
  goTo,
  isUncovered,
  partsOf,
  queryOf,
  SMALL,
  timeOf,
  typeAtOnce,
} from './parts.ts';
import { inOnePage } from './onePage.ts';

const test = inOnePage();

const table = (page: Page, name: string) => page.getByRole('table', { name, exact: true });
/** Body rows of a table. */
const rows = (of: Locator) => of.locator('tbody > tr[data-row]');
const head = (of: Locator, name: string) => of.getByRole('columnheader', { name, exact: true });
/** Cell texts of a column, by its index from 0. */
const column = (of: Locator, at: number) =>
  rows(of).evaluateAll((all, i) => all.map((row) => row.children[i]?.textContent ?? ''), at);

test('Map and list have the same counts of partnerships, arcs and events, and the tables have a row for each', async ({
  site,
}) => {
  const views = ['?time=2024-07-01&party=all', '?time=2022-06-14/2026-02-04'];
  const page = await site.open(views[0], { viewport: SMALL });
  const onMap = new Map<string, Awaited<ReturnType<typeof countsOf>>>();
  for (const view of views) {
    await goTo(page, view);
    await site.ready(page);
    onMap.set(view, await countsOf(page));
    expect(onMap.get(view)?.partnerships).toBeGreaterThan(0);
  }
  await page.getByRole('radio', { name: 'List', exact: true }).check();
  await partsOf(page).list.waitFor();
  expect(queryOf(page)).toBe(`${views.at(-1)}&view=list`);
  expect(await partsOf(page).map.count(), 'no map stands behind the list').toBe(0);
  for (const view of views) {
    await goTo(page, `${view}&view=list`);
    await site.ready(page);
    const counts = await countsOf(page);
    expect({ view, counts }).toEqual({ view, counts: onMap.get(view) });
    expect(await rows(table(page, 'Partnerships')).count()).toBe(counts.partnerships);
    expect(await rows(table(page, 'Events')).count()).toBe(counts.events);
    for (const [name, count] of [
      ['Partnerships', counts.partnerships],
      ['Events', counts.events],
    ] as const) {
      expect(await table(page, name).locator('caption').innerText()).toMatch(
        new RegExp(`^${name}\\s${count} of \\d+ shown · `),
      );
    }
  }
  await page.getByRole('radio', { name: 'Map', exact: true }).check();
  await partsOf(page).map.waitFor();
  await site.ready(page);
  expect(await countsOf(page)).toEqual(onMap.get(views.at(-1) ?? ''));
});

test('A link to the list opens the list without fetching the map engine', async ({ site }) => {
  const requests: string[] = [];
  const page = await site.open('?view=list', {
    prepare: (opening) => {
      opening.on('request', (request) => requests.push(request.url()));
    },
  });
  expect(await partsOf(page).list.getAttribute('data-time')).toBe('2026-07-03');
  expect(requests.filter((url) => /maplibre|MapView/.test(url))).toEqual([]);
  expect(requests.some((url) => url.includes('ListView'))).toBe(true);
  expect(await page.getByRole('radio', { name: 'List', exact: true }).isChecked()).toBe(true);
});

test('The selection of the address is marked in the table and scrolled into view', async ({ show }) => {
  const page = await show('?view=list&time=../2026-05-26&party=all&partnership=us-japan-rok');
  const row = table(page, 'Partnerships').locator('[aria-current="true"]');
  await eventually(() => row.count()).toBe(1);
  await eventually(() => isUncovered(row.locator('th button'))).toBe(true);
});

test('Tab stops once at the headers and once at the rows of each table, and arrows and letters move within them', async ({
  show,
}) => {
  const page = await show('?view=list');
  const focus = () => page.evaluate(() => document.activeElement?.textContent);
  await page.getByRole('button', { name: 'Skip to the partnerships' }).first().focus();
  await page.keyboard.press('Enter');
  const names = await column(table(page, 'Partnerships'), 0);
  expect(await focus()).toBe(names[0]);
  await page.keyboard.press('ArrowDown');
  expect(await focus()).toBe(names[1]);
  await page.keyboard.press('ArrowUp');
  await typeAtOnce(page, 'korea viet');
  expect(await focus()).toMatch(/^Korea–Vietnam critical/);
  expect(queryOf(page), 'a space within a word opens nothing').toBe('?view=list');
  await page.keyboard.press('Tab');
  expect(await focus()).toBe('Date');
  await page.keyboard.press('ArrowRight');
  expect(await focus()).toBe('Title');
  expect(await timeOf(page), 'arrows among heads leave the date alone').toBe('2026-07-03');
  await page.keyboard.press('Shift+Tab');
  expect(await focus()).toMatch(/^Korea–Vietnam critical/);
  // The keys of the timeline still work in a row.
  await page.keyboard.press('ArrowLeft');
  await eventually(() => timeOf(page)).not.toBe('2026-07-03');
});

test('A long list of members is shown as a count that expands to their names', async ({ show }) => {
  const page = await show('?view=list&time=2026-05-26');
  const forge = table(page, 'Partnerships').getByRole('row', { name: /^Forum on Resource/ });
  const members = forge.getByRole('cell').nth(1);
  expect(await members.innerText()).toBe('15 countries and the EU\nchair: South Korea');
  await members.locator('summary').click();
  expect(await members.innerText()).toContain('Japan');
});

test('The Korean list has tables, headers and rows in Korean', async ({ show }) => {
  const page = await show('?view=list&lang=ko&time=2024-07-01');
  expect(await page.getByRole('region', { name: '목록', exact: true }).getAttribute('data-ready')).toBe(
    'true',
  );
  const partnerships = table(page, '파트너십');
  expect(await partnerships.getByRole('columnheader').allInnerTexts()).toEqual([
    '이름',
    '종류',
    '참여국',
    '시작',
    '종료',
    '상태',
    '형식',
    '구속력',
    '광물',
  ]);
  expect(await partnerships.getByRole('row', { name: /^핵심광물안보파트너십\(MSP\)/ }).innerText()).toContain(
    '의장국 한국',
  );
  expect(await partnerships.locator('caption').innerText()).toMatch(
    /^파트너십 전체 \d+건 중 \d+건 · 2024년 7월 1일 현재 유효하거나 불확실 · ‘그 밖의 한국 관련 파트너십’ \d+건 포함$/,
  );
  expect((await column(table(page, '사건'), 0))[0]).toBe('2024년 7월 1일');
});

test.for([
  { width: 390, height: 844 },
  { width: 320, height: 568 },
])(
  'On a screen of $width pixels rows are cards with labelled cells, and details cover them',
  async (viewport, { site }) => {
    const page = await site.open('?view=list', { viewport, hasTouch: true, isMobile: true });
    const partnerships = table(page, 'Partnerships');
    const cell = rows(partnerships).first().getByRole('cell').nth(2);
    const label = await cell.evaluate((element) => getComputedStyle(element, '::before').content);
    expect(label).toBe('"Start"');
    const wide = await partsOf(page).list.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(wide).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    expect(await partsOf(page).panel.isVisible()).toBe(false);

    await head(partnerships, 'Start').getByRole('button').tap();
    expect(await head(partnerships, 'Start').getAttribute('aria-sort')).toBe('ascending');
    await rows(partnerships).first().locator('th button').tap();
    const { panel } = partsOf(page);
    await panel.getByRole('heading', { level: 2 }).waitFor();
    expect(await isUncovered(panel.getByRole('heading', { level: 2 }))).toBe(true);
    await partsOf(page).button('Back to the overview').tap();
    await eventually(() => panel.isVisible()).toBe(false);
    expect(await partsOf(page).list.isVisible()).toBe(true);
  },
);

test('Without WebGL map, globe and list are one press away from each other, and the list needs no explanation', async ({
  site,
  show,
}) => {
  const page = await show('?time=2024-07-01');
  const { map, list } = partsOf(page);
  const view = (name: string) => page.getByRole('radio', { name, exact: true });
  await site.ready(page);
  expect(await view('Map').isChecked()).toBe(true);
  const arcs = map.locator('svg path[data-partnership]');
  const first = await arcs.first().getAttribute('d');
  await view('Globe').click();
  await eventually(() => arcs.first().getAttribute('d')).not.toBe(first);
  await view('List').click();
  await site.ready(page);
  expect(await list.innerText()).toMatch(/^Partnerships \d+/);
  expect(await rows(table(page, 'Partnerships')).count()).toBe((await countsOf(page)).partnerships);
});
