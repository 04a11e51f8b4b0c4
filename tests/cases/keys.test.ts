/** Keys on the built site: after a click on the map, for reading, from a presentation remote, and in a frame. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import {
  detailed,
  goTo,
  eventually,
  openWithoutMap,
  partsOf,
  SMALL,
  timeOf,
  valueOf,
  withoutMap,
} from '../e2e/parts.ts';
import { inOnePage } from '../e2e/onePage.ts';

/** A page on another origin with a map in a frame, which collects the messages and keys that reach it. */
const test = inOnePage().extend('host', { scope: 'file' }, async ({}, { onCleanup }) => {
  const server = createServer(({ url = '' }, response) => {
    const asked = new URL(url, 'http://host').searchParams;
    const sandbox = asked.get('sandbox');
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>Host</title><link rel="icon" href="data:," />
      <button autofocus>Before</button>
      <iframe title="Map" width="640" height="360" ${sandbox === null ? '' : `sandbox="${sandbox}"`}
        src="${asked.get('embed')}"></iframe>
      <script>
        const heard = [];
        addEventListener('message', ({ data }) => {
          if (data.type === 'key') heard.push('message ' + data.key);
        });
        addEventListener('keydown', ({ key }) => heard.push(key));
      </script>`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onCleanup(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

/** Open sea at a corner of a map that shows the southern Pacific. */
const SEA = 'map=3/-35/-130';

async function clickSea(page: Page): Promise<void> {
  const box = await page.locator('canvas').first().boundingBox();
  if (!box) throw new Error('clickSea: expected a canvas, got no box.');
  await page.mouse.click(box.x + box.width * 0.6, box.y + box.height * 0.3);
}

/** The scroll position where an element stays for four frames, in pixels. */
function restOf(scroller: Locator): Promise<number> {
  return scroller.evaluate(async (element) => {
    for (let frames = 0, last = -1; frames < 4; frames += 1) {
      await new Promise(requestAnimationFrame);
      if (element.scrollTop !== last) frames = 0;
      last = element.scrollTop;
    }
    return Math.round(element.scrollTop);
  });
}

test('After a click on the open sea, every key but those of the map acts, and Escape closes what is open', async ({
  site,
}) => {
  const page = await site.open(`?time=2024-07-01&${SEA}`, { viewport: SMALL });
  await clickSea(page);
  await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('CANVAS');
  for (const [key, time] of [
    ['PageDown', '2024-07-24'],
    ['PageUp', '2024-07-01'],
    // MapLibre's own keys would turn the map.
    ['Shift+ArrowRight', '2024-07-02'],
    ['2', '../2024-07-02'],
    ['[', '2024-07-02/2026-07-03'],
  ] as const) {
    await page.keyboard.press(key);
    await eventually(() => timeOf(page)).toBe(time);
  }
  expect(valueOf(page, 'map')).toBe('3/-35/-130');
  await page.keyboard.press('Space');
  await partsOf(page).button('Pause').waitFor();
  await page.keyboard.press('Space');
  for (const [key, name] of [
    ['?', 'Keyboard shortcuts'],
    ['/', 'Search'],
  ] as const) {
    await page.keyboard.press(key);
    await page.getByRole('dialog', { name }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name }).waitFor({ state: 'detached' });
  }
  await goTo(page, `?time=2024-07-01&${SEA}&country=DZA`);
  await page.locator('canvas').focus();
  await page.keyboard.press('Escape');
  await eventually(() => valueOf(page, 'country')).toBeNull();
});

test('After a click on an embedded globe, every key but those of the map acts', async ({ site }) => {
  const page = await site.open(`?time=2024-07-01&${SEA}&view=globe&ui=embed`, { viewport: SMALL });
  await clickSea(page);
  await page.keyboard.press('PageDown');
  await eventually(() => timeOf(page)).toBe('2024-07-24');
  await page.keyboard.press('2');
  await eventually(() => timeOf(page)).toBe('../2024-07-24');
});

test('A switch that was clicked does not keep the arrow keys', async ({ show }) => {
  const page = await show('?time=2024-07-01');
  await page.getByRole('radio', { name: 'Up to a date' }).click();
  await page.keyboard.press('ArrowRight');
  await eventually(() => timeOf(page)).toBe('../2024-07-24');
  await page.getByRole('radio', { name: 'Whole world' }).click();
  await page.keyboard.press('ArrowLeft');
  await eventually(() => timeOf(page)).not.toBe('../2024-07-24');
  expect(valueOf(page, 'party')).toBe('all');
});

test('After a drag of the date, "next" on a presentation remote goes on; the slider reached by Tab keeps its keys', async ({
  show,
}) => {
  const page = await show('?time=2022-06-14');
  const { slider } = partsOf(page);
  const box = await slider.boundingBox();
  if (!box) throw new Error('Expected the slider to be on the page, got no box.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 40, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  const dragged = (await timeOf(page)) ?? '';
  await page.keyboard.press('PageDown');
  await eventually(async () => ((await timeOf(page)) ?? '') > dragged).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await eventually(() => slider.evaluate((element) => element === document.activeElement)).toBe(true);
  const before = (await timeOf(page)) ?? '';
  await page.keyboard.press('PageDown');
  await eventually(async () => ((await timeOf(page)) ?? '') < before).toBe(true);
});

test('Page Down in the panel scrolls less than its height, End to the end of its text, and the date stays', async ({
  site,
}) => {
  const page = await openWithoutMap(site, '?partnership=msp&time=2024-07-01', {
    viewport: { width: 1000, height: 640 },
  });
  await detailed(page);
  const panel = page.locator('main');
  await panel.focus();
  const { height, end } = await panel.evaluate(({ clientHeight, scrollHeight }) => ({
    height: clientHeight,
    end: scrollHeight - clientHeight,
  }));
  await page.keyboard.press('PageDown');
  await eventually(() => restOf(panel)).toBeGreaterThan(0);
  expect(await restOf(panel)).toBeLessThan(height);
  await page.keyboard.press('End');
  await eventually(() => restOf(panel)).toBeGreaterThan(end - 2);
  expect(await timeOf(page)).toBe('2024-07-01');
});

test('Page Down on a row of the list scrolls the list, and the date stays', async ({ show }) => {
  const page = await show('?view=list&time=2024-07-01&party=all');
  await page.getByRole('row').nth(3).getByRole('button').first().focus();
  await page.keyboard.press('PageDown');
  await eventually(() => restOf(partsOf(page).list)).toBeGreaterThan(200);
  expect(await timeOf(page)).toBe('2024-07-01');
});

test('On a low screen the page is scrolled by keys', async ({ site }) => {
  const page = await openWithoutMap(site, '?time=2024-07-01', { viewport: { width: 640, height: 360 } });
  const top = () => restOf(page.locator('html'));
  for (const key of ['PageDown', 'Space', 'ArrowDown', 'End']) {
    await page.keyboard.press(key);
    await eventually(top).toBeGreaterThan(0);
    await page.keyboard.press('Home');
    await eventually(top).toBe(0);
  }
  expect(await timeOf(page)).toBe('2024-07-01');
});

test('Single keys that were switched off stay off after a reload', async ({ site }) => {
  const page = await openWithoutMap(site, '?time=2024-07-01&lang=ko', { apart: true });
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: '단일 키 단축키' }).click();
  await page.reload();
  await page.locator('[data-time]').waitFor();
  await page.keyboard.press('2');
  await page.keyboard.press('ArrowRight');
  await eventually(() => timeOf(page)).toBe('2024-07-24');
  await page.keyboard.press('Control+/');
  await page.getByRole('checkbox', { name: '단일 키 단축키' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('2');
  await eventually(() => timeOf(page)).toBe('../2024-07-24');
});

test.for([null, 'allow-scripts', 'allow-scripts allow-same-origin'])(
  'In a frame of another site with sandbox %s, unused keys reach the page as messages, and Escape gives the focus back',
  async (sandbox, { site, host }) => {
    const address = new URL(host);
    address.searchParams.set('embed', `${site.url}?ui=embed&view=list&time=2024-06-01&country=VNM`);
    if (sandbox !== null) address.searchParams.set('sandbox', sandbox);
    const page = await site.open(address.href, {
      until: 'load',
      prepare: withoutMap,
      tolerate: /^request to another host/,
    });
    const frame = page.frameLocator('iframe');
    await frame.locator('[data-time="2024-06-01"]').waitFor();
    const heard = () => page.evaluate('heard.splice(0)');
    const focused = () => page.evaluate(() => document.hasFocus() && document.activeElement?.tagName);
    // Its edge, where there is nothing to press.
    await frame.getByRole('main').click({ position: { x: 3, y: 3 } });
    await eventually(focused).toBe('IFRAME');
    // The messages begin once the map has loaded.
    await eventually(async () => {
      await page.keyboard.press('F2');
      return heard();
    }).toContain('message F2');
    await page.keyboard.press('Escape');
    await frame.getByRole('main').waitFor({ state: 'detached' });
    await page.keyboard.press('PageDown');
    await frame.locator('[data-time="2024-06-02"]').waitFor();
    await page.keyboard.press('Escape');
    await eventually(focused).not.toBe('IFRAME');
    await page.keyboard.press('c');
    await eventually(heard).toContain('c');
  },
);
