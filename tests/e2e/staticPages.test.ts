/** The pages of partnerships, events, countries and tours in the built site. */
import { readdirSync, readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, test as plainTest } from 'vitest';
import { violations } from './axe.ts';
import { test } from './site.ts';

const DIST = new URL('../../dist/', import.meta.url);
const ORIGIN = 'http://site.invalid/';
const PHONE = { viewport: { width: 390, height: 844 } };

/** Paths of all files of the build. */
const files = new Set(
  readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')),
);

/** The HTML of each static page, by its path with a slash at the end. */
const pages = new Map(
  [...files]
    .filter((file) => /^(ko\/)?(about|partnership|event|country|tours|tour)\/(.+\/)?index\.html$/.test(file))
    .map((file) => [file.replace(/index\.html$/, ''), readFileSync(new URL(file, DIST), 'utf8')]),
);

/** The shared layers of the pictures, by path. */
const layers = new Map(
  [...files]
    .filter((file) => /^assets\/map-.+\.svg$/.test(file))
    .map((file) => [file, readFileSync(new URL(file, DIST), 'utf8')]),
);

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found);

describe('All static pages', () => {
  plainTest('are there in both languages, each with a title and a description of its own', () => {
    const english = [...pages.keys()].filter((page) => !page.startsWith('ko/'));
    expect(english.length).toBeGreaterThan(1000);
    expect([...pages.keys()].filter((page) => page.startsWith('ko/')).sort()).toEqual(
      english.map((page) => `ko/${page}`).sort(),
    );
    for (const pattern of [/<title>(.*?)<\/title>/g, /name="description" content="(.*?)"/g]) {
      const texts = [...pages.values()].flatMap((html) => all(html, pattern));
      expect(texts).toHaveLength(pages.size);
      expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
    }
  });

  plainTest('have no script but structured data, and no inline style or event handler', () => {
    for (const [page, html] of pages) {
      const scripts = all(html, /<script([^>]*)>/g).filter(
        (attributes) => attributes !== ' type="application/ld+json"',
      );
      const inline = html.match(/<style|<[^>]+ (?:style|on[a-z]+)=/i);
      expect({ page, scripts, inline }).toEqual({ page, scripts: [], inline: null });
      for (const json of all(html, /<script[^>]*>(.*?)<\/script>/g)) JSON.parse(json);
    }
  });

  plainTest('link to nothing that is missing, and every page is linked from another', () => {
    const linked = new Set<string>();
    const broken: string[] = [];
    for (const [page, html] of pages) {
      for (const href of new Set(all(html, /href="([^"]+)"/g))) {
        const { origin, pathname, hash } = new URL(href.replaceAll('&amp;', '&'), ORIGIN + page);
        if (`${origin}/` !== ORIGIN) continue;
        const path = decodeURIComponent(pathname.slice(1));
        const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
        const target = path === page ? html : (pages.get(path) ?? layers.get(path));
        if (!files.has(file) || (hash && !target?.includes(`id="${hash.slice(1)}"`)))
          broken.push(`${page} ${href}`);
        if (path !== page) linked.add(path);
      }
    }
    expect(broken).toEqual([]);
    expect([...pages.keys()].filter((page) => !linked.has(page))).toEqual([]);
  });
});

plainTest('The pictures of all pages share a few hundred files of at most 10 MB', () => {
  const pictures = [...pages.values()].filter((html) => html.includes('<figure class="picture">'));
  expect(pictures.length).toBeGreaterThan(2000);
  expect(layers.size).toBeLessThan(700);
  expect([...layers.values()].filter((svg) => svg.includes('var(--land,')).length).toBeLessThan(200);
  const bytes = [...layers.values()].reduce((sum, svg) => sum + svg.length, 0);
  expect(bytes).toBeLessThan(10_000_000);
});

test('Without scripts the picture of a page is on the screen in both languages, with light or dark land', async ({
  site,
}) => {
  for (const [path, colorScheme, sea, name] of [
    ['partnership/rok-vietnam/', 'light', '248,246,241', 'Map: Korea–Vietnam'],
    ['ko/partnership/rok-vietnam/', 'dark', '10,18,23', '지도: 한·베트남'],
  ] as const) {
    const page = await site.open(path, { until: 'load', javaScriptEnabled: false, colorScheme });
    const picture = page.getByRole('img', { name });
    const png = PNG.sync.read(await picture.screenshot());
    const counts = new Map<string, number>();
    for (let i = 0; i < png.data.length; i += 4) {
      const colour = png.data.subarray(i, i + 3).join();
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const shares = [...counts].map(([colour, n]) => [colour, (4 * n) / png.data.length] as const);
    // Sea and land, the members, and the arc.
    expect(shares.filter(([, share]) => share > 0.2).map(([colour]) => colour)).toContain(sea);
    expect(shares.filter(([, share]) => share > 0.0008).length).toBeGreaterThanOrEqual(4);
    await picture.getByText(path.startsWith('ko') ? '베트남' : 'Vietnam').waitFor();
  }
});

test('Without scripts the page of a partnership fits a phone and leads to its countries, to Korean and to the map with the same view', async ({
  site,
}) => {
  const page = await site.open('partnership/msp/', { ...PHONE, until: 'load', javaScriptEnabled: false });
  await page.getByRole('heading', { level: 1, name: 'Minerals Security Partnership' }).waitFor();
  expect(await page.getByRole('img').last().getAttribute('aria-label')).toContain(
    'Started 14 June 2022 · Ended 4 February 2026',
  );
  const width = await page.getByRole('main').evaluate((main) => main.getBoundingClientRect().width);
  expect(width).toBe(390);
  await page.getByRole('link', { name: 'Estonia', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Estonia' }).waitFor();
  await page.getByRole('link', { name: '한국어' }).click();
  await page.getByRole('heading', { level: 1, name: '에스토니아' }).waitFor();
  await page.getByRole('link', { name: '지도에서 이 화면 열기' }).click();
  await page.waitForURL(/\?time=[\d-]+&party=EST&lang=ko&country=EST$/);
});

test('Pages of records, lessons and terms pass the accessibility checks in both languages and themes and scroll downwards only', async ({
  site,
}) => {
  for (const [path, colorScheme] of [
    ['partnership/msp/', 'dark'],
    ['ko/partnership/rok-bolivia/', 'light'],
    ['event/korea-bolivia-mou-2009/', 'light'],
    ['ko/event/korea-central-asia-summit-2026/', 'dark'],
    ['country/VNM/', 'light'],
    ['ko/country/ESP/', 'dark'],
    ['country/', 'dark'],
    ['lesson/what-is-a-critical-mineral/', 'light'],
    ['ko/lesson/korea-between-suppliers/', 'dark'],
    ['ko/glossary/', 'dark'],
  ] as const) {
    const page = await site.open(path, { ...PHONE, until: 'load', colorScheme });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect({ path, violations: await violations(page, { practices: true }) }).toEqual({
      path,
      violations: [],
    });
  }
});
