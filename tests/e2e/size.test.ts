import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect } from 'vitest';
import { fileSizes, sizeTable } from '../../scripts/sizeReport.ts';
import { OFFLINE_ADDRESS } from '../../src/data/opening.ts';
import { eventually } from './parts.ts';
import { type Site, test } from './site.ts';

const DIST = new URL('../../dist/', import.meta.url);

/**
 * Paths below the site of the files that a page asks for until its arcs are on the screen, in order. Both times are
 * of the page's own clock: the browser may report the requests later than it made them.
 */
async function filesOfFirstView(site: Site, view: string): Promise<string[]> {
  const page = await site.open(view, {
    prepare: async (opening) => void (await opening.addInitScript(noteReady)),
  });
  const requests = () =>
    page.evaluate(() => {
      const end = performance.getEntriesByName('ready')[0]?.startTime ?? 0;
      const resources = performance.getEntriesByType('resource');
      return resources.map(({ name, startTime }) => ({ name, isFirst: startTime <= end }));
    });
  // The first file of those for later. When it has arrived, so has all that was asked for before.
  await eventually(requests).toContainEqual({
    name: expect.stringMatching(/details\.json$/) as string,
    isFirst: false,
  });
  const names = (await requests()).flatMap(({ name, isFirst }) =>
    isFirst ? name.slice(site.url.length) : [],
  );
  // A machine with a Korean font of its own asks for none of the site's.
  return ['index.html', ...new Set(names)].filter((path) => !path.includes('korean-'));
}

/** Runs in the page: marks the time at which the map is first ready. */
function noteReady(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-ready="true"]')) return;
    performance.mark('ready');
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-ready'] });
}

/** What the page shows without the app: its picture, tables and their style sheet. */
const WITHOUT_APP = /^(index\.html|assets\/first-.*\.css)$/;

test('A first view downloads at most 600 kB (brotli) beside a start page of at most 90 kB, in at most 14 files, and nothing for later before its arcs are on the screen', async ({
  site,
}) => {
  const files = await filesOfFirstView(site, '');
  const sizes = fileSizes(files.map((name) => ({ name, body: readFileSync(new URL(name, DIST)) })));
  console.log(sizeTable(sizes));
  expect(files.length).toBeLessThanOrEqual(14);
  expect(files.filter((path) => /details|Opened|SearchDialog/.test(path))).toEqual([]);
  const sumOf = (counted: typeof sizes) => counted.reduce((sum, { brotli }) => sum + brotli, 0);
  const [start, app] = [true, false].map((isStart) =>
    sumOf(sizes.filter(({ name }) => WITHOUT_APP.test(name) === isStart)),
  );
  console.log(`start page ${start}, app ${app} bytes`);
  expect(start).toBeLessThanOrEqual(90_000);
  expect(app).toBeLessThanOrEqual(600_000);
  const worker = readdirSync(new URL('assets/', DIST)).find((file) => /worker.*\.m?js$/.test(file));
  expect(files).toContain(`assets/${worker}`);
});

test('The offline file has at most 4.5 MB', () => {
  const { size } = statSync(new URL(OFFLINE_ADDRESS, DIST));
  console.log(`offline file ${size} bytes`);
  expect(size).toBeLessThanOrEqual(4_500_000);
});
