import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually, openWithoutMap, partsOf, queryOf, withoutMap } from './parts.ts';
import { type OpenOptions, test as base, type Site } from './site.ts';

/** A second origin: pages of another site, with an embed between two buttons of that site. */
const test = base.extend('host', { scope: 'file' }, async ({}, { onCleanup }) => {
  const server = createServer(({ url = '' }, response) => {
    const asked = new URL(url, 'http://host').searchParams;
    const sandbox = asked.get('sandbox');
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>Host</title><link rel="icon" href="data:," />
      <body style="margin: 0; height: 4000px">
        <button>Before</button>
        <iframe title="Map of partnerships" width="320" height="420" style="display: block; border: 0"
          ${sandbox === null ? '' : `sandbox="${sandbox}"`} src="${asked.get('embed')}"></iframe>
        <button>After</button>`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onCleanup(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

const SIZES = [
  { width: 320, height: 420 },
  { width: 480, height: 270 },
  { width: 960, height: 540 },
  { width: 1920, height: 1080 },
];
/** Frames that a host may use. The layout depends only on the size, so one size is enough in a sandbox. */
const FRAMES = [
  { sandbox: null, sizes: SIZES },
  { sandbox: 'allow-scripts', sizes: SIZES.slice(0, 1) },
  { sandbox: 'allow-scripts allow-same-origin', sizes: SIZES.slice(1, 2) },
];
/** The host is a second origin, and the browser logs to the console what a sandboxed frame may not do. */
const TOLERATED =
  /^request to another host: http:\/\/127\.0\.0\.1:\d+\/\?embed=|Blocked opening|The Clipboard API has been blocked/;

async function openHost(
  site: Site,
  host: string,
  sandbox: string | null,
  query = '',
  options: OpenOptions = {},
): Promise<Page> {
  const address = new URL(host);
  address.searchParams.set('embed', `${site.url}?ui=embed${query}`);
  if (sandbox !== null) address.searchParams.set('sandbox', sandbox);
  const page = await site.open(address.href, { until: 'load', tolerate: TOLERATED, ...options });
  await page.frameLocator('iframe').locator('[data-ready="true"]').waitFor();
  return page;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Bounding boxes by name, in pixels of the host page. */
async function boxesOf(parts: Readonly<Record<string, Locator>>): Promise<[name: string, box: Box][]> {
  const boxes = Object.entries(parts).map(async ([name, part]) => [name, await part.boundingBox()] as const);
  return (await Promise.all(boxes)).map(([name, box]) => [
    name,
    box ?? { x: -1, y: -1, width: 0, height: 0 },
  ]);
}

function embedParts(frame: FrameLocator) {
  return {
    map: frame.getByRole('region', { name: 'Map', exact: true }),
    date: frame.getByRole('textbox', { name: 'Date shown' }),
    previous: frame.getByRole('button', { name: 'Previous event' }),
    play: frame.getByRole('button', { name: 'Play' }),
    next: frame.getByRole('button', { name: 'Next event' }),
    slider: frame.getByRole('slider', { name: 'Date', exact: true }),
    source: frame.getByText('data to 3 July 2026'),
    link: frame.getByRole('link', { name: 'open the full map' }),
  };
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const inside = (a: Box, b: Box) =>
  a.width > 0 &&
  a.x >= b.x &&
  a.y >= b.y &&
  a.x + a.width <= b.x + b.width &&
  a.y + a.height <= b.y + b.height;

test.for(FRAMES)(
  'In a frame with sandbox $sandbox the whole map fits at every size, without overlaps or inner scrolling',
  async ({ sandbox, sizes }, { site, host }) => {
    const page = await openHost(site, host, sandbox);
    const iframe = page.locator('iframe');
    const frame = page.frameLocator('iframe');
    const parts = embedParts(frame);
    for (const size of sizes) {
      await iframe.evaluate((element, { width, height }) => {
        element.setAttribute('width', `${width}`);
        element.setAttribute('height', `${height}`);
      }, size);
      const root = frame.locator('html');
      await eventually(() => root.evaluate(() => innerWidth)).toBe(size.width);
      await frame.locator('[data-ready="true"]').waitFor();
      const scrolls = await root.evaluate(({ scrollWidth, scrollHeight, clientWidth, clientHeight }) => ({
        x: scrollWidth - clientWidth,
        y: scrollHeight - clientHeight,
      }));
      const [around] = await boxesOf({ iframe });
      const boxes = await boxesOf(parts);
      const [, map] = boxes[0] ?? ['', null];
      const pairs = boxes.flatMap(([a, one], i) =>
        boxes.slice(i + 1).flatMap(([b, other]) => (overlap(one, other) ? [`${a} and ${b}`] : [])),
      );
      const cut = boxes.flatMap(([name, box]) => (around && inside(box, around[1]) ? [] : [name]));
      expect({ size, scrolls, pairs, cut }).toEqual({ size, scrolls: { x: 0, y: 0 }, pairs: [], cut: [] });
      expect(map?.width).toBe(size.width);
      expect(map?.height).toBeGreaterThan(size.height * 0.6);
    }
    await expect(frame.getByRole('banner').count()).resolves.toBe(0);
    await expect(frame.getByRole('main').count()).resolves.toBe(0);
    await expect(frame.getByRole('navigation').count()).resolves.toBe(0);

    // The link opens the same view in a full page, or shows its address if the sandbox forbids popups.
    const link = frame.getByRole('link', { name: 'open the full map' });
    if (sandbox === null) {
      const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
      await eventually(() => opened.url()).toBe(`${site.url}?time=2026-07-03&lang=en`);
    } else {
      await link.click();
      await frame.getByText(`blocks links. Copy the address instead: ${site.url}?time=2026-07-03`).waitFor();
    }
  },
);

test('Wheel over map and timeline scrolls the host, with Ctrl it zooms the map; Tab goes in and out', async ({
  site,
  host,
}) => {
  const page = await openHost(site, host, 'allow-scripts');
  const frame = page.frameLocator('iframe');
  const link = frame.getByRole('link', { name: 'open the full map' });
  const scrolled = () => page.evaluate(() => scrollY);
  const { map, slider } = embedParts(frame);
  /** Turns the wheel over a part of the frame. To be repeated: a busy browser may not have the frame's layout yet. */
  const turn = async (part: Locator, by: number) => {
    await page.evaluate(() => scrollTo(0, 0));
    const box = await part.boundingBox();
    if (!box) throw new Error('turn: expected a part that is on the page, got no box.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.wheel(0, by);
  };

  await eventually(async () => {
    await turn(map, 60);
    return frame.getByText('Hold Ctrl and turn the wheel to zoom the map').isVisible();
  }).toBe(true);
  await eventually(scrolled).toBe(60);
  await turn(slider, 60);
  await eventually(scrolled).toBe(60);
  expect(await link.getAttribute('href')).not.toContain('map=');

  await page.keyboard.down('Control');
  await eventually(async () => {
    await turn(map, -60);
    return link.getAttribute('href');
  }).toContain('map=');
  await page.keyboard.up('Control');
  expect(await scrolled()).toBe(0);

  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const isInside = () => page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  /** The focused elements of the page and of the frame. */
  const place = async () => {
    const find = () => [...document.querySelectorAll('*')].indexOf(document.activeElement as Element);
    return [await page.evaluate(find), await frame.locator('html').evaluate(find)].join();
  };
  for (const [from, key, to] of [
    ['Before', 'Tab', 'After'],
    ['After', 'Shift+Tab', 'Before'],
  ] as const) {
    await page.getByRole('button', { name: from }).focus();
    await page.keyboard.press(key);
    await eventually(isInside).toBe(true);
    for (let presses = 0; presses < 30 && (await isInside()); presses += 1) {
      const before = await place();
      await page.keyboard.press(key);
      // The focus moves between the processes of the two pages asynchronously.
      await eventually(place).not.toBe(before);
    }
    expect(await focused()).toBe(to);
  }
});

test('In a frame without clipboard access a citation is selected instead and a message explains it', async ({
  site,
  host,
}) => {
  const page = await openHost(site, host, 'allow-scripts', '&partnership=msp', { prepare: withoutMap });
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: /^Minerals Security Partnership/ }).click();
  await frame.getByRole('button', { name: 'Cite', exact: true }).click();
  const dialog = frame.getByRole('dialog', { name: 'Cite this view' });
  await dialog.getByRole('button', { name: 'Copy BibTeX' }).click();
  await dialog.getByText('Could not copy. BibTeX is selected').waitFor();
  const selected = await frame.locator('html').evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });
  expect(selected).toContain('@misc');
});

test('A selection in an embed covers the map until it is closed, and adds nothing to the history of the host', async ({
  site,
}) => {
  const page = await openWithoutMap(site, '?ui=embed&lang=en&partnership=msp', {
    viewport: { width: 320, height: 420 },
  });
  const { panel, button } = partsOf(page);
  const entries = await page.evaluate(() => history.length);
  // The partnership ended before the date shown: the label includes that.
  const name = button('Minerals Security Partnership No longer in force on 3 July 2026');
  await name.waitFor();
  // Only the name is shown until a reader expands it.
  expect(await panel.count()).toBe(0);
  await name.press('Enter');
  await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  await panel.getByRole('heading', { name: 'Minerals Security Partnership', exact: true }).waitFor();
  expect(await button('Back to the overview').count()).toBe(0);
  await button('Close').click();
  await panel.waitFor({ state: 'detached' });
  await eventually(() => queryOf(page)).toBe('?ui=embed');
  expect(await page.evaluate(() => history.length)).toBe(entries);
});
