import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { fileSizes, sizeTable } from '../../scripts/sizeReport.ts';
import { test } from './site.ts';

const DIST = new URL('../../dist/', import.meta.url);

/**
 * The paths below the site that a first view asks for until its arcs are on screen, in order. What is
 * loaded later, such as the texts behind a click, is not part of it.
 */
const firstView = test.extend('requests', async ({ site }) => {
  const requests: { path: string; at: number }[] = [];
  const page = await site.open('', {
    prepare: async (opening) => {
      await opening.addInitScript(markReady);
      opening.on('request', (request) => {
        if (!request.url().startsWith(site.url)) return;
        requests.push({ path: new URL(request.url()).pathname.slice(1), at: Date.now() });
      });
    },
  });
  const ready = await page.evaluate(
    () => performance.timeOrigin + (performance.getEntriesByName('ready')[0]?.startTime ?? Infinity),
  );
  return requests.filter(({ at }) => at <= ready).map(({ path }) => path || 'index.html');
});

/** Runs in the page: marks the moment at which the map says that it is ready. */
function markReady(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-ready="true"]')) return;
    performance.mark('ready');
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-ready'] });
}

firstView('a first view downloads at most 650 kB (brotli) in at most 14 requests', ({ requests }) => {
  const sizes = fileSizes(requests.map((name) => ({ name, body: readFileSync(new URL(name, DIST)) })));
  console.log(sizeTable(sizes));
  expect(requests.length).toBeLessThanOrEqual(14);
  expect(sizes.reduce((sum, { brotli }) => sum + brotli, 0)).toBeLessThanOrEqual(650_000);
});

firstView("the map engine's worker is built, and the map starts it", ({ requests }) => {
  const worker = readdirSync(new URL('assets/', DIST)).find((file) => /worker.*\.m?js$/.test(file));
  expect(worker).toBeDefined();
  expect(requests).toContain(`assets/${worker}`);
});
