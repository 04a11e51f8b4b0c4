/** The files by which search engines find the pages. */
import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { robotsTxt, sitemapXml } from '../../../../scripts/pages/sitemap.ts';

const SITE = 'https://example.org/maps/';

test('The sitemap is XML with the map and each page in each language, and names the other language of each', () => {
  const xml = sitemapXml(['', 'about/', 'partnership/msp/'], SITE, '2026-11-30');
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  const texts = (name: string) =>
    Array.from(root?.getElementsByTagName(name) ?? [], (node) => node.textContent);
  expect(root?.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  expect(texts('loc')).toEqual([
    'https://example.org/maps/',
    'https://example.org/maps/ko/',
    'https://example.org/maps/about/',
    'https://example.org/maps/ko/about/',
    'https://example.org/maps/partnership/msp/',
    'https://example.org/maps/ko/partnership/msp/',
  ]);
  expect(new Set(texts('lastmod'))).toEqual(new Set(['2026-11-30']));
  const alternates = Array.from(root?.getElementsByTagName('xhtml:link') ?? [], (link) => [
    link.getAttribute('hreflang'),
    link.getAttribute('href'),
  ]);
  expect(alternates.slice(-2)).toEqual([
    ['en', 'https://example.org/maps/partnership/msp/'],
    ['ko', 'https://example.org/maps/ko/partnership/msp/'],
  ]);
});

test('The robots file allows everything and names the sitemap', () => {
  expect(robotsTxt(SITE)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://example.org/maps/sitemap.xml\n');
});
