import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually, SMALL, withoutMap } from './parts.ts';
import { type OpenOptions, type Site, test as base } from './site.ts';

const EXAMPLES = new URL('../../dist/examples/', import.meta.url);
const TYPES = { html: 'text/html', css: 'text/css', js: 'text/javascript' } as const;

/** The example page on a second origin, with the address of the site filled in. */
const test = base.extend('elsewhere', { scope: 'file' }, async ({}, { onCleanup }) => {
  const served = { siteUrl: '', query: '' };
  const server = createServer(({ url = '' }, response) => {
    const [, name, type] = /^\/(host\.(html|css|js))$/.exec(url) ?? [];
    if (!name) return response.writeHead(404).end();
    const text = readFileSync(new URL(name, EXAMPLES), 'utf8')
      .replaceAll('"../embed/?', `"${served.siteUrl}embed/?${served.query}`)
      .replaceAll('"../', `"${served.siteUrl}`);
    response.writeHead(200, { 'content-type': TYPES[type as keyof typeof TYPES] }).end(text);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onCleanup(() => {
    server.close();
  });
  return { served, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
});

interface Elsewhere {
  readonly served: { siteUrl: string; query: string };
  readonly origin: string;
}

interface Host {
  readonly page: Page;
  readonly left: Frame;
  readonly right: Frame;
}

/** Opens the example page. `query` is inserted at the start of each map's query. */
async function host(
  site: Site,
  { served, origin }: Elsewhere,
  query = '',
  more: OpenOptions = {},
): Promise<Host> {
  Object.assign(served, { siteUrl: site.url, query });
  const page = await site.open(`${origin}/host.html`, {
    viewport: SMALL,
    until: 'load',
    tolerate: /^request to another host/,
    prepare: withoutMap,
    ...more,
  });
  const [left, right] = [page.frame('left'), page.frame('right')];
  if (!left || !right) throw new Error('The example page has no frames named left and right.');
  await Promise.all([left, right].map((frame) => frame.locator('[data-time]').waitFor()));
  return { page, left, right };
}

const timeIn = (frame: Frame) => frame.locator('[data-time]').getAttribute('data-time');
/** Parameters of the address, read in the frame: the driver may hear of a replaced entry late. */
const selected = async (frame: Frame) => new URLSearchParams(await frame.evaluate(() => location.search));
const log = (page: Page, side: 'left' | 'right') => page.locator(`[data-log="${side}"] li`).allInnerTexts();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
/** Waits until both maps have sent their first `state`: from then on the page can change them. */
const told = async (page: Page) => {
  for (const side of ['left', 'right'] as const) {
    await eventually(() => log(page, side)).toContainEqual(expect.stringMatching(/^state /));
  }
};

test('Two maps on the page of another site send `ready`, `state` and `resize`', async ({
  site,
  elsewhere,
}) => {
  const { page, left } = await host(site, elsewhere);
  // Both are below the fold.
  await eventually(async () => (await log(page, 'left')).toReversed().slice(0, 3)).toEqual([
    'ready',
    'state ?time=2023-06-23&party=KOR&lang=en',
    expect.stringMatching(/^resize \d+$/),
  ]);
  await eventually(async () => (await log(page, 'right')).toReversed().slice(0, 3)).toEqual([
    'ready',
    'state ?time=2026-02-04&party=KOR&lang=ko',
    expect.stringMatching(/^resize \d+$/),
  ]);
  await page.locator('iframe[name="left"]').scrollIntoViewIfNeeded();
  const height = await left.evaluate(() => document.documentElement.scrollHeight);
  await eventually(async () => (await log(page, 'left'))[0]).toBe(`resize ${height}`);
});

test('The buttons of the host page set date and selection in one or both maps without history entries', async ({
  site,
  elsewhere,
}) => {
  const { page, left, right } = await host(site, elsewhere);
  await told(page);
  const visited = await page.evaluate(() => history.length);
  await press(page, '1 July 2024');
  await eventually(() => Promise.all([left, right].map(timeIn))).toEqual(['2024-07-01', '2024-07-01']);
  await eventually(() => log(page, 'right')).toContain('state ?time=2024-07-01&party=KOR&lang=ko');

  await page.getByRole('radio', { name: /^Right/ }).check();
  await press(page, /^Minerals Security Partnership/);
  await right.getByRole('button', { name: '핵심광물안보파트너십' }).waitFor();
  await eventually(() => log(page, 'right')).toContainEqual(expect.stringContaining('partnership=msp'));
  await press(page, /^Launch of FORGE/);
  // The page changes one key of the view that it was told last.
  await eventually(() => log(page, 'right')).toContainEqual(
    expect.stringContaining('event=forge-launch-2026'),
  );
  await press(page, '14 June 2022 – 4 February 2026');
  await eventually(() => timeIn(right)).toBe('2022-06-14/2026-02-04');
  await eventually(async () => (await selected(right)).get('event')).toBe('forge-launch-2026');
  // The other map got no message, and messages add no history entries.
  expect([await timeIn(left), (await selected(left)).get('event')]).toEqual(['2024-07-01', null]);
  expect(await page.evaluate(() => history.length)).toBe(visited);
});

test('Buttons and the keys of a presenter on the host page step and play maps without focus', async ({
  site,
  elsewhere,
}) => {
  const { page, left, right } = await host(site, elsewhere);
  await told(page);
  await page.getByRole('radio', { name: /^Left/ }).check();
  await press(page, /^Next event/);
  await eventually(() => timeIn(left)).not.toBe('2023-06-23');
  await press(page, /^Previous event/);
  await eventually(() => timeIn(left)).toBe('2023-06-23');
  await page.getByRole('checkbox', { name: /clicker/ }).check();
  await page.keyboard.press('PageDown');
  await eventually(() => timeIn(left)).not.toBe('2023-06-23');
  await page.keyboard.press('PageUp');
  await eventually(() => timeIn(left)).toBe('2023-06-23');

  await press(page, /^Play/);
  await left.getByRole('button', { name: 'Pause', exact: true }).waitFor();
  await press(page, /^Pause/);
  await left.getByRole('button', { name: 'Play', exact: true }).waitFor();
  expect(await timeIn(right)).toBe('2026-02-04');
});

test('An invalid message changes nothing and is answered with an error', async ({ site, elsewhere }) => {
  const { page, left } = await host(site, elsewhere);
  await told(page);
  await page.evaluate(`
    const { contentWindow } = document.querySelector('iframe');
    for (const rest of [{ type: 'set', view: 'javascript:alert(1)' }, { type: 'set', view: '?time=<img onerror=alert(1)>' }])
      contentWindow.postMessage({ ns: 'lodelines', version: 1, ...rest }, '*');
  `);
  await eventually(async () => (await log(page, 'left')).slice(0, 2)).toEqual([
    'error invalid-value Nothing was changed, because parts of the view were not recognised: time=<img onerror=alert(1)>.',
    'error invalid-value Nothing was changed, because parts of the view were not recognised: javascript:alert(1)=.',
  ]);
  expect(await timeIn(left)).toBe('2023-06-23');
});

test('The host page gets an image of the view as a file, or an error that names what was wrong', async ({
  site,
  elsewhere,
}) => {
  const { page } = await host(site, elsewhere);
  await told(page);
  const answers = await page.evaluate(async () => {
    const { contentWindow } = document.querySelector('iframe') as HTMLIFrameElement;
    const ask = (rest: object) =>
      new Promise<Record<string, unknown>>((resolve) => {
        const onMessage = ({ data, source }: MessageEvent<Record<string, unknown>>) => {
          if (source !== contentWindow || !['export', 'error'].includes(String(data['type']))) return;
          removeEventListener('message', onMessage);
          resolve(data);
        };
        addEventListener('message', onMessage);
        contentWindow?.postMessage({ ns: 'lodelines', version: 1, type: 'export', ...rest }, '*');
      });
    const png = await ask({ width: 640, height: 360 });
    const svg = await ask({ format: 'svg', include: ['title'], title: 'Mine' });
    const refused = await ask({ format: 'gif', width: 1 });
    const bytes = new DataView(await (png['file'] as Blob).arrayBuffer());
    return {
      png: [png['name'], bytes.getUint32(16), bytes.getUint32(20)],
      svg: (await (svg['file'] as Blob).text()).includes('>Mine<'),
      refused: refused['code'],
    };
  });
  expect(answers).toEqual({
    png: ['lodelines-overview-2023-06-23-640x360.png', 640, 360],
    svg: true,
    refused: 'invalid-value',
  });
});

test('A map whose address names its host origin answers only that origin', async ({ site, elsewhere }) => {
  const own = await host(site, elsewhere, `origin=${elsewhere.origin}&`);
  await told(own.page);
  await press(own.page, '1 July 2024');
  await eventually(() => timeIn(own.left)).toBe('2024-07-01');
  expect((await selected(own.left)).get('origin')).toBe(elsewhere.origin);

  const refused: string[] = [];
  const other = await host(site, elsewhere, 'origin=https://host.example&', {
    tolerate: /^request to another host|Failed to execute 'postMessage'/,
    prepare: async (opening) => {
      await withoutMap(opening);
      opening.on('console', (message) => refused.push(message.text()));
    },
  });
  // Each map has addressed `ready`, `state` and `resize` to the other origin, and the browser has refused them.
  await eventually(() => refused.length).toBeGreaterThanOrEqual(6);
  await press(other.page, /^Next event/);
  // Messages arrive in order: once this one has arrived, the one from the button has too.
  await other.left.evaluate(async () => {
    const heard = new Promise((resolve) => {
      addEventListener('message', resolve, { once: true });
    });
    postMessage('another', '*');
    await heard;
  });
  expect([await timeIn(other.left), await log(other.page, 'left')]).toEqual(['2023-06-23', []]);
});

test('The example page works unchanged on the site itself', async ({ site }) => {
  const page = await site.open('examples/host.html', { viewport: SMALL, until: 'load', prepare: withoutMap });
  await told(page);
  await press(page, /^14 June 2022$/);
  await eventually(async () => (await log(page, 'left'))[0]).toBe('state ?time=2022-06-14&party=KOR&lang=en');
});

test('A drawn map in a frame shows the day that the host sets', async ({ site, elsewhere }) => {
  const { page, left } = await host(site, elsewhere, '', { prepare: () => undefined });
  await told(page);
  await page.getByRole('radio', { name: /^Left/ }).check();
  await press(page, /^14 June 2022$/);
  // The browser does not draw a frame outside the viewport.
  await page.locator('iframe[name="left"]').scrollIntoViewIfNeeded();
  await left.locator('[data-ready="true"][data-time="2022-06-14"]').waitFor();
});
