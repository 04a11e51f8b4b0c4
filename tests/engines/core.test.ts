/** What everybody does, in Firefox and in WebKit. The other tests run in Chromium. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { OFFLINE_ADDRESS } from '../../src/data/opening.ts';
import { FIREFOX } from './firefox.ts';
import { centreOf, errorsOf, insert, isReady, isRowInSight, shownTime, watchErrors } from './inPage.ts';
import { WEBKIT } from './webkit.ts';
import { type Engine, type Point, until } from './window.ts';

/** A page of another site: with a frame of the map, or with nothing. It counts messages and the keys it gets. */
let elsewhere = '';
const server = createServer(({ url = '' }, response) => {
  const asked = new URL(url, 'http://host').searchParams;
  const sandbox = asked.get('sandbox');
  const frame = asked.get('embed');
  response.setHeader('content-type', 'text/html');
  response.end(`<!doctype html><title>Elsewhere</title><link rel="icon" href="data:," /><body>
    <script>
      messages = [];
      addEventListener('message', ({ data }) => messages.push(data));
    </script>
    ${frame ? `<iframe width="${FRAME.width}" height="${FRAME.height}" ${sandbox === null ? '' : `sandbox="${sandbox}"`} src="${frame}"></iframe>` : ''}`);
});
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.close();
});

/** The number of different colours in the middle of a picture of the window. */
function coloursOf(picture: Buffer): number {
  const { width, height, data } = PNG.sync.read(picture);
  const colours = new Set<number>();
  for (let y = Math.round(height * 0.3); y < height * 0.6; y += 1) {
    for (let x = Math.round(width * 0.4); x < width * 0.9; x += 1)
      colours.add(data.readUInt32BE((y * width + x) * 4));
  }
  return colours.size;
}

/** A frame without a sandbox, and with two that hosts use. */
const SANDBOXES = [null, 'allow-scripts', 'allow-scripts allow-popups'];

/** Size of the frame, in pixels. */
const FRAME = { width: 800, height: 500 };

/** Reads again until the expectation is met, for at most a minute. */
const eventually = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 60_000, interval: 50 });

/** The view in the last message `state` that the host got; undefined before the first. */
function lastViewTold(): string | undefined {
  const { messages } = globalThis as unknown as { messages: { type?: string; view?: string }[] };
  return messages.findLast(({ type }) => type === 'state')?.view;
}

describe.each([FIREFOX, WEBKIT])('In $name', (engine) => {
  let page: Awaited<ReturnType<Engine['open']>>;
  beforeAll(async () => {
    page = await engine.open();
  });
  afterAll(() => page.close());

  const open = async (view: string) => {
    await page.goTo(`${inject('siteUrl')}${view}`);
    await page.evaluate(watchErrors);
    await until(() => page.evaluate(isReady), Boolean);
  };
  const find = async (selector: string, name: string | null = null): Promise<Point> => {
    const found = await until(
      () => page.evaluate(centreOf, selector, name),
      (at) => at !== null,
    );
    return found as Point;
  };
  const clickOn = async (selector: string, name: string | null = null) =>
    page.click(await find(selector, name));
  const time = () => page.evaluate(shownTime);
  const query = () => page.evaluate(() => location.search);
  const heading = () => page.evaluate(() => document.querySelector('main h2')?.textContent ?? '');
  const errors = () => page.evaluate(errorsOf);
  const picture = async () => coloursOf(await page.screenshot());

  test('the page opens with a map that is drawn', async () => {
    await open('?time=2024-07-01');
    expect(await page.evaluate(() => document.querySelectorAll('canvas.maplibregl-canvas').length)).toBe(1);
    await eventually(picture).toBeGreaterThan(20);
    expect(await errors()).toEqual([]);
  });

  test('keys step through time, play, pause and open the list of keys', async () => {
    await open('?time=2024-06-30');
    await page.press('ArrowRight');
    await eventually(time).toBe('2024-07-01');
    await page.press('Shift+ArrowLeft');
    await eventually(time).toBe('2024-06-30');
    await page.press('Space');
    await find('button', 'Pause');
    await page.press('Space');
    await find('button', 'Play');
    await page.press('?');
    await find('[role="dialog"]');
    await page.press('Escape');
    await until(
      () => page.evaluate(centreOf, '[role="dialog"]', null),
      (at) => at === null,
    );
    expect(await errors()).toEqual([]);
  });

  test('a click on the large date selects it, and what is typed takes its place', async () => {
    await open('?time=2024-07-01');
    await clickOn('input[aria-label="Date shown"]');
    await page.press(...Array.from('2023-03-05'), 'Enter');
    await eventually(time).toBe('2023-03-05');
    expect(await errors()).toEqual([]);
  });

  test('a drag of the handle sets the date and selects no text', async () => {
    await open('?time=2024-07-01');
    const { x, y } = await find('[data-handle="day"]');
    await page.drag({ x, y }, { x: x - 200, y }, { x: x - 220, y: y - 60 });
    await eventually(time).toMatch(/^20(0|1|20|21|22)/);
    expect(await page.evaluate(() => String(getSelection()))).toBe('');
    expect(await errors()).toEqual([]);
  });

  test('a click on a country opens it', async () => {
    await open('?time=2024-07-01&map=4/-25/134');
    await clickOn('canvas.maplibregl-canvas');
    await eventually(query).toContain('country=AUS');
    await eventually(heading).toBe('Australia');
    expect(await errors()).toEqual([]);
  });

  test('the globe is drawn', async () => {
    await open('?time=2024-07-01');
    await clickOn('label', 'Globe');
    await eventually(query).toContain('view=globe');
    await until(() => page.evaluate(isReady), Boolean);
    await eventually(picture).toBeGreaterThan(20);
    expect(await errors()).toEqual([]);
  });

  test('the Korean search finds what is written in Korean', async () => {
    await open('?lang=ko&view=list');
    await page.press('/');
    await until(
      () => page.evaluate(() => document.activeElement?.getAttribute('role')),
      (role) => role === 'combobox',
    );
    await page.evaluate(insert, '희토류');
    await find('[role="option"]');
    expect(await page.evaluate(() => document.querySelector('[role="option"]')?.textContent)).toContain(
      '희토류',
    );
    await page.press('Enter');
    await eventually(query).toContain('mineral=rare-earths');
    expect(await errors()).toEqual([]);
  });

  test('the list is sorted by a click on a column header', async () => {
    await open('?view=list&time=2024-07-01');
    await clickOn('[role="columnheader"] button, th button', 'Start');
    await eventually(() =>
      page.evaluate(() => document.querySelector('[aria-sort]')?.textContent?.trim()),
    ).toBe('Start');
    expect(await errors()).toEqual([]);
  });

  test('a link to a partnership in the list scrolls its row into view', async () => {
    await open('?view=list&time=../2026-05-26&party=all&partnership=us-japan-rok');
    await eventually(() => page.evaluate(isRowInSight)).toBe(true);
    expect(await errors()).toEqual([]);
  });

  test('Share gives the code of an embed', async () => {
    await open('?view=list&time=2024-07-01');
    await clickOn('button', 'Share');
    await clickOn('[role="tab"]', 'Embed');
    const code = () =>
      page.evaluate(() => [...document.querySelectorAll('textarea')].map(({ value }) => value).join('\n'));
    expect(await until(code, (text) => text.includes('<iframe'))).toContain('time=2024-07-01');
    expect(await errors()).toEqual([]);
  });

  test('the picture of the view is in the document when the browser prints, black on white', async () => {
    await open('?time=2024-07-01&theme=dark');
    const printed = () =>
      page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        const name = document.querySelector('[data-part="printout"] svg')?.getAttribute('aria-label');
        const surface = document.documentElement.style.getPropertyValue('--surface');
        dispatchEvent(new Event('afterprint'));
        return [name, surface];
      });
    const [, white] = await until(printed, ([name]) => name?.includes('1 July 2024') === true);
    expect(white).toBe('#ffffff');
    expect(await errors()).toEqual([]);
  });

  test('the offline file opens from the disk, with its map, its search and Korean, and asks for nothing', async () => {
    const file = pathToFileURL(path.resolve('dist', OFFLINE_ADDRESS)).href;
    await page.goTo(`${file}?time=2024-07-01&partnership=msp`);
    await page.evaluate(watchErrors);
    await until(() => page.evaluate(isReady), Boolean);
    expect(await page.evaluate(() => document.querySelectorAll('canvas.maplibregl-canvas').length)).toBe(1);
    await eventually(picture).toBeGreaterThan(20);
    await eventually(heading).toBe('Minerals Security Partnership');
    await clickOn('button', '한국어');
    await eventually(heading).toBe('핵심광물안보파트너십(MSP)');
    await eventually(query).toContain('lang=ko');
    await page.press('/');
    await page.evaluate(insert, '희토류');
    await find('[role="option"]');
    const asked = () =>
      performance.getEntriesByType('resource').map(({ name }) => name.slice(0, name.indexOf(':') + 1));
    expect((await page.evaluate(asked)).filter((scheme) => !/^(data|blob):$/.test(scheme))).toEqual([]);
    expect(await errors()).toEqual([]);
  });

  test('after a visit to another site, Back shows the map again', async () => {
    await open('?country=AUS&time=2024-07-01');
    await page.goTo(elsewhere);
    await page.goBack();
    await until(() => page.evaluate(isReady), Boolean);
    await eventually(heading).toBe('Australia');
    await eventually(picture).toBeGreaterThan(20);
    expect(await query()).toContain('country=AUS');
  });

  const openFrame = async (sandbox: string | null) => {
    const embed = `${inject('siteUrl')}?ui=embed&lang=en&time=2024-07-01`;
    const address = new URLSearchParams({ embed, ...(sandbox !== null && { sandbox }) });
    await page.goTo(`${elsewhere}?${address}`);
    await until(() => page.inFrame(isReady), Boolean);
  };
  const clickLinkInFrame = async () => {
    const frame = await find('iframe');
    const link = await until(() => page.inFrame(centreOf, '[role="contentinfo"] a, footer a', null), Boolean);
    const { x, y } = link as Point;
    await page.click({ x: frame.x - FRAME.width / 2 + x, y: frame.y - FRAME.height / 2 + y });
  };

  test.each(SANDBOXES)(
    'the host of a frame with sandbox "%s" sets the date and is told the view',
    async (sandbox) => {
      await openFrame(sandbox);
      await page.evaluate(() => {
        const message = { ns: 'lodelines', version: 1, type: 'set', view: '?time=2026-02-04' };
        window.frames[0]?.postMessage(message, '*');
      });
      await eventually(() => page.inFrame(shownTime)).toBe('2026-02-04');
      const told = await until(
        () => page.evaluate(lastViewTold),
        (view = '') => view.includes('time=2026-02-04'),
      );
      expect(told).toContain('party=KOR');
    },
  );

  test.each(SANDBOXES.filter((sandbox) => sandbox !== 'allow-scripts'))(
    'the link to the full map opens it in a tab from a frame with sandbox "%s"',
    async (sandbox) => {
      await openFrame(sandbox);
      const before = (await page.tabs()).length;
      await clickLinkInFrame();
      const opened = async () => {
        const tabs = await page.tabs();
        return tabs.length > before && tabs.some((address) => address.startsWith(`${inject('siteUrl')}?`));
      };
      await until(opened, Boolean);
      expect(await page.tabs()).toHaveLength(before + 1);
    },
  );

  test('the link to the full map says so where the frame may open nothing', async () => {
    await openFrame('allow-scripts');
    const before = await page.tabs();
    await clickLinkInFrame();
    await eventually(() => page.inFrame(() => document.body.innerText)).toContain(
      'blocks links. Copy the address instead',
    );
    expect(await page.tabs()).toEqual(before);
  });
});
