/** The files in which search engines find the pages of the site (sitemaps.org, robotstxt.org). */
import { type StaticPage, staticPage } from '../../src/data/staticPages.ts';
import { LANGUAGES } from '../../src/domain/language.ts';

/**
 * The text of `sitemap.xml`: each page in each language, with its address in the others. `site` ends in a
 * slash; `changed` is the day of the data release.
 */
export function sitemapXml(pages: readonly StaticPage[], site: string, changed: string): string {
  const entries = pages.flatMap((page) => {
    const alternates = LANGUAGES.map(
      (tag) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${site}${staticPage(page, tag)}"/>`,
    ).join('');
    return LANGUAGES.map((language) => entry(site + staticPage(page, language), alternates));
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');

  function entry(address: string, alternates: string): string {
    return `<url><loc>${address}</loc><lastmod>${changed}</lastmod>${alternates}</url>`;
  }
}

/** The text of `robots.txt`. Search engines read it only if the site is at the root of its host. */
export function robotsTxt(site: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`;
}
