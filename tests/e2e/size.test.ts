import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { fileSizes, sizeTable } from '../../scripts/sizeReport.ts';
import { test } from './site.ts';

const DIST = new URL('../../dist/', import.meta.url);

/** The path below the site of every request that a first view makes, in order, until its arcs are drawn. */
const firstView = test.extend('requests', async ({ site }) => {
  const paths: string[] = [];
  await site.open('', {
    prepare: (page) => {
      page.on('request', (request) => {
        if (request.url().startsWith(site.url)) paths.push(new URL(request.url()).pathname.slice(1));
      });
    },
  });
  return paths.map((path) => path || 'index.html');
});

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
