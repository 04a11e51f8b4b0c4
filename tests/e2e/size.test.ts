import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { fileSizes, sizeTable } from '../../scripts/sizeReport.ts';
import { eventually } from './parts.ts';
import { type Site, test } from './site.ts';

const DIST = new URL('../../dist/', import.meta.url);

/**
 * Paths below the site that a page requests until its arcs are on the screen, in order. Excludes what is
 * loaded later, such as details.
 */
async function requestsOfFirstView(site: Site): Promise<string[]> {
  const requests: string[] = [];
  let isReady = false;
  await site.open('', {
    prepare: async (opening) => {
      await opening.addInitScript(sayReady);
      // The browser reports requests and console messages in order, so no clock is needed.
      opening.on('console', (message) => {
        isReady ||= message.text() === 'ready';
      });
      opening.on('request', (request) => {
        if (!isReady && request.url().startsWith(site.url))
          requests.push(request.url().slice(site.url.length));
      });
    },
  });
  await eventually(() => isReady).toBe(true);
  // A machine with a Korean font of its own requests none of the site's.
  return requests.filter((path) => !path.includes('korean-')).map((path) => path || 'index.html');
}

/** Runs in the page: logs to the console when the map is ready. */
function sayReady(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-ready="true"]')) return;
    console.info('ready');
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-ready'] });
}

test('A first view downloads at most 665 kB (brotli) in at most 14 requests, and the worker of the map engine with them', async ({
  site,
}) => {
  const requests = await requestsOfFirstView(site);
  const sizes = fileSizes(requests.map((name) => ({ name, body: readFileSync(new URL(name, DIST)) })));
  console.log(sizeTable(sizes));
  expect(requests.length).toBeLessThanOrEqual(15);
  // The texts of details are fetched later.
  expect(requests.filter((path) => /details|Opened|SearchDialog/.test(path))).toEqual([]);
  expect(sizes.reduce((sum, { brotli }) => sum + brotli, 0)).toBeLessThanOrEqual(665_000);
  const worker = readdirSync(new URL('assets/', DIST)).find((file) => /worker.*\.m?js$/.test(file));
  expect(requests).toContain(`assets/${worker}`);
});
