/** Links out of frames that a host restricts, each on a page of a second origin. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import { drawn, withoutMap } from '../e2e/parts.ts';
import { type Site, test as base } from '../e2e/site.ts';

/** A second origin: a page with one frame, whose attributes and the headers of the page are set by the test. */
const test = base.extend('host', { scope: 'file' }, async ({}, { onCleanup }) => {
  const served: Host['served'] = { frame: '', headers: {} };
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', ...served.headers });
    response.end(`<!doctype html><title>Host</title><link rel="icon" href="data:," />
      <body style="margin: 0; height: 3000px"><input aria-label="Field" />
      <iframe width="640" height="420" ${served.frame}></iframe>
      <script>addEventListener('message', ({ data }) => document.body.classList.add(data.type))</script>`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onCleanup(() => void server.close());
  return { served, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
});

interface Host {
  readonly served: { frame: string; headers: Record<string, string> };
  readonly url: string;
}

/** Opens the host page with a view in its frame, without a map, and returns the page and its frame. */
async function openFrame(site: Site, { served, url }: Host, view: string, frame = '', headers = {}) {
  Object.assign(served, { headers, frame: `${frame} src="${site.url}${view}"` });
  const page = await site.open(url, {
    until: 'load',
    tolerate: /^request to another host|Blocked opening/,
    prepare: withoutMap,
  });
  const framed = page.frameLocator('iframe');
  await framed.locator('[data-time]').waitFor();
  return { page, framed };
}

test.for([
  { host: 'a page without restrictions' },
  { host: 'a sandbox that allows popups', frame: 'sandbox="allow-scripts allow-popups"' },
  {
    host: 'a sandbox that lets popups escape',
    frame: 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
  },
  { host: 'a frame without credentials', frame: 'credentialless' },
  {
    host: 'a page that is isolated from its popups',
    headers: { 'cross-origin-opener-policy': 'same-origin' },
  },
])(
  'In $host the link to the full map opens it, and it does not learn from where',
  async ({ frame, headers }, { site, host }) => {
    const view = '?ui=embed&view=list&lang=en&time=2024-07-01';
    const { page, framed } = await openFrame(site, host, view, frame, headers);
    const opening = page.context().waitForEvent('page');
    await framed.getByRole('link', { name: 'open the full map' }).click();
    const opened = await opening;
    await opened.locator('[data-time="2024-07-01"]').waitFor();
    expect(new URL(opened.url()).searchParams.has('ui')).toBe(false);
    expect(await opened.evaluate(() => document.referrer)).toBe('');
    await opened.close();
  },
);

test('The full page in a sandbox that lets nothing open gives the address of a source', async ({
  site,
  host,
}) => {
  const { framed } = await openFrame(
    site,
    host,
    '?view=list&lang=en&partnership=msp',
    'sandbox="allow-scripts"',
  );
  const source = framed.getByRole('main').locator('a[target]').first();
  await source.click();
  const address = await source.getAttribute('href');
  await framed.getByText(`blocks links. Copy the address instead: ${address}`).waitFor();
});

test('A page that sets views of a list further down is not scrolled, and keeps the focus', async ({
  site,
  host,
}) => {
  const { page, framed } = await openFrame(
    site,
    host,
    '?ui=embed&view=list&lang=en&party=all',
    'style="display: block; margin-top: 1500px"',
  );
  const field = page.getByRole('textbox', { name: 'Field' });
  await field.focus();
  await page.locator('body.ready').waitFor();
  for (const id of ['msp', 'forge', 'rok-vietnam']) {
    await page.locator('iframe').evaluate((element, view) => {
      const message = { ns: 'lodelines', version: 1, type: 'set', view };
      (element as HTMLIFrameElement).contentWindow?.postMessage(message, '*');
    }, `?partnership=${id}&party=all&view=list&time=../2026-05-26`);
    await framed
      .locator(`tr[data-row="partnership ${id}"][aria-current="true"]`)
      .waitFor({ state: 'attached' });
    await framed.getByRole('main').getByRole('heading', { level: 2 }).waitFor({ state: 'attached' });
    await drawn(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  }
});

test('In a sandbox on a host that sends no CORS headers, where no script may load, the frame says so', async ({
  site,
  host,
}) => {
  Object.assign(host.served, { headers: {}, frame: `sandbox="allow-scripts" src="${site.url}?ui=embed"` });
  const page = await site.open(host.url, {
    until: 'load',
    tolerate: /^request to another host|CORS policy|Failed to load resource/,
    prepare: async (opening) => {
      // The tests cannot take a header from an answer that a page asks for with CORS: it is refused as a whole.
      await opening.route(`${site.url}assets/**`, (route) => route.abort());
    },
  });
  await page.frameLocator('iframe').getByText('The map has not started yet').waitFor();
});
