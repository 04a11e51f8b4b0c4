import { expect } from 'vitest';
import { SMALL, countsOf, eventually, isUncovered, openWithoutMap, partsOf, timeOf } from './parts.ts';
import { test } from './site.ts';

test('The page opens on the last day that the data covers and shows counts for that day', async ({
  site,
}) => {
  const page = await site.open();
  const { map, panel } = partsOf(page);
  expect(await map.getAttribute('data-ready')).toBe('true');
  expect(await timeOf(page)).toBe('2026-07-03');

  const counts = await countsOf(page);
  const headline = await panel.getByRole('heading', { level: 2 }).innerText();
  const inForce = Number(/^(\d+) critical-mineral partnerships/.exec(headline)?.[1]);
  // Empty sections are left out.
  const sizeOf = async (section: string) => {
    const counts = await panel
      .locator('summary', { hasText: section })
      .locator('span:last-child')
      .allInnerTexts();
    return counts.length === 0 ? 0 : Number(counts[0]);
  };
  const uncertain = await sizeOf('Uncertain on this date');
  const named = await sizeOf('Also involving South Korea');
  expect(inForce).toBeGreaterThan(0);
  expect(counts.arcs).toBeGreaterThan(counts.partnerships);
  expect(counts.partnerships, 'on the map: what is in force and what may be').toBe(
    inForce + uncertain + named,
  );
  expect(await panel.locator('summary', { hasText: 'Events in the past 12 months' }).innerText()).toMatch(
    new RegExp(`${counts.events} of \\d+ events$`),
  );
  // The statement on borders is next to the counts.
  expect(await isUncovered(page.getByText('Borders: Natural Earth'))).toBe(true);
  // The panel has a row for each counted partnership.
  expect(await panel.locator('details[open] > ul > li').count()).toBe(counts.partnerships);
});

test('The date slider describes in a sentence what is in force on the date', async ({ site }) => {
  const page = await openWithoutMap(site, '?time=2024-07-01');
  const { slider, panel, button } = partsOf(page);
  const inForce = await panel.getByRole('heading', { level: 2 }).innerText();
  expect(await slider.getAttribute('aria-valuetext')).toMatch(
    new RegExp(`^1 July 2024, ${/^\d+/.exec(inForce)?.[0]} partnerships in force, event \\d+ of \\d+$`),
  );
  expect(
    await Promise.all(['Play', 'Previous event', 'Next event'].map((name) => button(name).count())),
  ).toEqual([1, 1, 1]);
});

test('The Korean page has Korean names for the map, the date and its buttons', async ({ site }) => {
  const page = await site.open('?lang=ko&time=2024-07-01', { viewport: SMALL });
  expect(await page.getByRole('region', { name: '지도', exact: true }).getAttribute('data-ready')).toBe(
    'true',
  );
  expect(
    await page.getByRole('slider', { name: '날짜', exact: true }).getAttribute('aria-valuetext'),
  ).toMatch(/^2024년 7월 1일, 유효한 파트너십 \d+건, 사건 \d+건 중 \d+번째$/);
  const names = ['재생', '이전 사건', '다음 사건'];
  expect(
    await Promise.all(names.map((name) => page.getByRole('button', { name, exact: true }).count())),
  ).toEqual([1, 1, 1]);
});

test('Summaries and sources are fetched last, after everything that the first view needs', async ({
  site,
}) => {
  const page = await site.open('', { viewport: SMALL });
  const loads = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map((entry) => entry as PerformanceResourceTiming)
        .map(({ name, startTime, responseEnd }) => ({ name, startTime, responseEnd })),
    );
  await eventually(loads).toContainEqual(
    expect.objectContaining({ name: expect.stringMatching(/details\.json$/) as string }),
  );
  const all = await loads();
  const late = all.filter(({ name }) => name.endsWith('/details.json'));
  expect(late).toHaveLength(1);
  // Chunks that are prefetched still later do not belong to the first view either.
  const first = all.filter(({ startTime }) => startTime < (late[0]?.startTime ?? 0));
  expect(first.length).toBeGreaterThan(8);
  expect(late[0]?.startTime).toBeGreaterThan(Math.max(...first.map(({ responseEnd }) => responseEnd)));
});
