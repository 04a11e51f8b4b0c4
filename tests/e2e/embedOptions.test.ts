import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually, openWithoutMap, partsOf, queryOf, timeOf, valueOf, withoutMap } from './parts.ts';
import { type Site, test } from './site.ts';

const SIZE = { width: 480, height: 270 };
const open = (site: Site, query: string, more = {}) =>
  site.open(`?ui=embed&lang=en&${query}`, { viewport: SIZE, ...more });

const source = (page: Page) => page.getByRole('contentinfo', { name: 'Source' });

/** A page of the site's own origin with one map in a frame. */
async function framed(site: Site, query: string): Promise<{ page: Page; frame: Frame }> {
  const page = await site.open('host.html', {
    until: 'load',
    viewport: SIZE,
    prepare: async (opening) => {
      await withoutMap(opening);
      await opening.route('**/host.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><iframe name="map" title="Map" width="440" height="240" src="./?ui=embed&lang=en&${query}"></iframe>`,
        }),
      );
    },
  });
  const frame = page.frame('map');
  if (!frame) throw new Error('The page has no frame named map.');
  await frame.locator('[data-ready="true"]').waitFor();
  return { page, frame };
}

/** Posts a message to the map in the frame. */
async function say({ page }: { page: Page }, message: object): Promise<void> {
  await page.evaluate(
    (said) => window.frames[0]?.postMessage({ ns: 'lodelines', version: 1, ...said }, '*'),
    message,
  );
}

/** Tries everything that moves a map: wheel, drag, double click and keys. */
async function tryToMove(page: Page): Promise<void> {
  const [x, y] = [240, 130];
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 10, { steps: 4 });
  await page.mouse.up();
  await page.mouse.dblclick(x, y);
  await page.locator('.maplibregl-canvas').evaluate((canvas) => canvas.focus());
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('+');
}

test('An embed without controls shows only the map, its source, the date and a button for the statement on borders', async ({
  site,
}) => {
  const page = await open(site, 'controls=none&time=2024-07-01');
  const { map, slider } = partsOf(page);
  expect(await map.getByRole('button').count()).toBe(0);
  expect(await slider.count()).toBe(0);
  expect(await page.getByRole('region', { name: 'Timeline' }).count()).toBe(0);
  expect(await page.getByText('Legend', { exact: true }).count()).toBe(0);
  await expect(source(page).innerText()).resolves.toMatch(/^1 July 2024\s*Lodelines\s*data to 3 July 2026/);
  expect(await source(page).getByRole('link', { name: 'open the full map' }).count()).toBe(1);

  // Without a visible timeline the keys do not change the date.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Home');
  expect(await timeOf(page)).toBe('2024-07-01');

  await source(page).getByRole('button', { name: 'how borders are drawn' }).click();
  await page.getByRole('dialog').waitFor();
});

test('Each control can be shown alone, and the source line has the date of every time mode in both languages', async ({
  site,
}) => {
  const legend = await openWithoutMap(site, '?ui=embed&lang=en&controls=legend&time=../2024-07-01', {
    viewport: SIZE,
  });
  expect(await legend.getByText('Legend', { exact: true }).count()).toBe(1);
  expect(await partsOf(legend).map.getByRole('button').count()).toBe(0);
  await expect(source(legend).innerText()).resolves.toMatch(/^everything up to 1 July 2024/);
  // Not the statement on borders, which is in the legend.
  const buttons = source(legend).getByRole('button');
  expect(await buttons.evaluateAll((all) => all.map((button) => button.getAttribute('title')))).toEqual([
    'Settings',
  ]);

  const timeline = await openWithoutMap(site, '?ui=embed&lang=en&controls=timeline', { viewport: SIZE });
  expect(await partsOf(timeline).slider.count()).toBe(1);
  await expect(source(timeline).innerText()).resolves.toMatch(/^Lodelines/);

  const korean = await openWithoutMap(site, '?ui=embed&lang=ko&controls=buttons&time=2023-01-01/2024-07-01', {
    viewport: SIZE,
  });
  await expect(korean.getByRole('contentinfo').innerText()).resolves.toMatch(
    /^2023년 1월 1일부터 2024년 7월 1일까지/,
  );
});

test('Outside an embed, controls, locks and autoplay have no effect', async ({ site }) => {
  const page = await openWithoutMap(site, '?controls=none&locked=map,time&autoplay=on&time=2024-07-01');
  await partsOf(page).slider.press('Shift+ArrowRight');
  expect(await timeOf(page)).toBe('2024-07-02');
  expect(await partsOf(page).button('Play').count()).toBe(1);
});

test('Wheel, drag, double click and keys do not move a locked map, while hover and selection work', async ({
  site,
}) => {
  const page = await open(site, 'time=2024-07-01&locked=map');
  const { map, panel, button } = partsOf(page);
  await map.getByRole('button', { name: 'List items in view' }).click();
  await page.getByRole('menuitem').first().click();
  await panel.waitFor();
  expect(queryOf(page)).toMatch(/(partnership|event|country)=/);
  expect(valueOf(page, 'map')).toBeNull();
  await button('Close').click();
  await panel.waitFor({ state: 'detached' });

  await tryToMove(page);
  // The same gestures moved an unlocked map and changed its address.
  const free = await open(site, 'time=2024-07-01');
  await tryToMove(free);
  await eventually(() => valueOf(free, 'map')).not.toBeNull();
  expect(valueOf(page, 'map')).toBeNull();
  expect(await page.getByText('Hold Ctrl and turn').count()).toBe(0);
  expect(await page.locator('.maplibregl-canvas').getAttribute('tabindex')).toBe('-1');
  expect(
    await map.getByRole('button').evaluateAll((all) => all.map((button) => button.getAttribute('title'))),
  ).toEqual(['List items in view']);
});

test('With the time locked there are no time controls, a selection keeps the date, and only the host can change it', async ({
  site,
}) => {
  const host = await framed(site, 'locked=time&time=2024-07-01');
  const { frame } = host;
  const line = frame.getByRole('contentinfo', { name: 'Source' });
  await expect(line.innerText()).resolves.toMatch(/^1 July 2024/);
  expect(await frame.getByRole('slider').count()).toBe(0);
  expect(await frame.getByRole('textbox').count()).toBe(0);
  expect(await frame.getByRole('button', { name: /Play|event$/ }).count()).toBe(0);

  const time = () => frame.locator('[data-time]').getAttribute('data-time');
  await frame.locator('body').press(' ');
  await frame.locator('body').press('ArrowRight');
  await frame.locator('body').press('3');
  expect(await time()).toBe('2024-07-01');

  await say(host, { type: 'set', view: '?time=2026-02-04' });
  await eventually(time).toBe('2026-02-04');
  await eventually(() => line.innerText()).toMatch(/^4 February 2026/);
  await say(host, { type: 'previous' });
  await eventually(time).not.toBe('2026-02-04');
});

test('A map with autoplay starts playing from its date once it is drawn, and can be paused', async ({
  site,
}) => {
  const page = await open(site, 'autoplay=on&time=2024-06-01&controls=timeline');
  const pause = partsOf(page).button('Pause');
  await pause.waitFor();
  await eventually(() => timeOf(page)).not.toBe('2024-06-01');
  expect(new Date((await timeOf(page)) ?? '').getTime()).toBeGreaterThan(Date.UTC(2024, 5, 1));
  await pause.click();
  await partsOf(page).button('Play').waitFor();
});
