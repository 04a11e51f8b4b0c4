/** The start pages of the real record. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { readPagesRecord } from '../../../../scripts/pages/recordPages.tsx';
import { startPages } from '../../../../scripts/start/startPages.tsx';
import type { CountryShapes } from '../../../../src/data/countryShapes.ts';

const read = (file: string) => readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8');
const SITE = 'https://example.org/maps/';
const record = await readPagesRecord(null);
let pages: ReadonlyMap<string, string>;
const page = (name: string) => pages.get(name) ?? '';

beforeAll(() => {
  const shapes = JSON.parse(read('data/geo/countries.geojson')) as CountryShapes;
  pages = startPages({ template: read('index.html'), record, shapes, site: SITE, cards: false });
});

test('There is a start page in each language, and one for embeds without picture, tables and search engines', () => {
  expect([...pages.keys()]).toEqual(['index.html', 'ko/index.html', 'embed/index.html']);
  expect(page('index.html')).toContain('<html lang="en">');
  expect(page('ko/index.html')).toContain('<html lang="ko" data-page="ko">');
  expect(page('embed/index.html')).toContain('<html lang="en" data-page="embed">');
  expect(page('embed/index.html')).toContain('<meta name="robots" content="noindex" />');
  expect(page('embed/index.html')).not.toMatch(/<table|class="world"/);
});

test.for(['index.html', 'ko/index.html'])(
  '%s has at most 90 kB (brotli) with its picture and tables',
  (name) => {
    expect(brotliCompressSync(page(name)).length).toBeLessThanOrEqual(90_000);
  },
);

test('Each partnership and each event has a row that leads to its page in the language of the table', () => {
  const linksOf = (name: string) =>
    [...page(name).matchAll(/<th scope="row"><a href="([^"]*)"/g)].map(([, href]) => href);
  const ids = [
    ...Array.from(record.dataset.partnerships.keys(), (id) => `partnership/${id}/`),
    ...Array.from(record.dataset.events.keys(), (id) => `event/${id}/`),
  ];
  expect(new Set(linksOf('index.html'))).toEqual(new Set(ids));
  expect(new Set(linksOf('ko/index.html'))).toEqual(new Set(ids.map((id) => `../ko/${id}`)));
});

test('A start page names its address, that in the other language, and in structured data the site and its data', () => {
  expect(page('ko/index.html')).toContain(`<link rel="canonical" href="${SITE}ko/"/>`);
  for (const [tag, href] of [
    ['en', SITE],
    ['ko', `${SITE}ko/`],
  ]) {
    expect(page('index.html')).toContain(`<link rel="alternate" hrefLang="${tag}" href="${href}"/>`);
  }
  const things = [
    ...page('index.html').matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g),
  ].map(([, text = '']) => JSON.parse(text) as Record<string, unknown>);
  expect(things.map((thing) => [thing['@type'], thing['url']])).toEqual([
    ['WebSite', SITE],
    ['Dataset', SITE],
  ]);
});

test('A start page has no script and no style of its own, which the content security policy would forbid', () => {
  const scripts = [...page('index.html').matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
  expect(scripts.filter((tag) => !/src=|ld\+json/.test(tag))).toEqual([]);
  expect(page('index.html')).not.toMatch(/ style="|<style/);
});

test('The picture has the colours of the theme as variables, names in the language of the page, and places in percent', () => {
  const picture = (name: string) => /<svg class="world".*?<ul class="legend">/s.exec(page(name))?.[0] ?? '';
  expect(picture('index.html')).not.toMatch(/(?:fill|stroke)="#/);
  expect(picture('index.html')).toMatch(/<text [^>]*x="[\d.]+%" y="[\d.]+%"[^>]*>South Korea<\/text>/);
  expect(picture('ko/index.html')).toContain('>한국</text>');
});
