/** The page "About the data" as the build makes it of the real record. */
import { describe, expect, test } from 'vitest';
import { aboutHtml, readAboutRecord } from '../../scripts/pages/aboutPages.tsx';
import { readRecord } from '../../scripts/readRecord.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { parseView } from '../../src/state/viewCodec.ts';
import { DATASET } from './dataset.ts';

const RECORD = readAboutRecord();
const { files } = readRecord().record;

/** The page in a language, without the address of a site or a repository. */
const pageIn = (language: Language, site: string | null = null, repository: string | null = null) =>
  aboutHtml({ page: 'about/', language, styles: ['assets/pages.css'], site }, RECORD, repository);

/** The text of the page with one space between elements. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const hrefsIn = (html: string) =>
  [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => (href ?? '').replaceAll('&amp;', '&'));

describe.each(LANGUAGES)('The page about the data in "%s"', (language) => {
  const html = pageIn(language);

  test('allows and has no script, inline style or event handler', () => {
    expect(html).toContain(`content="script-src &#x27;none&#x27;;`);
    expect(html).not.toMatch(/<script|<style|<[^>]+ (style|on[a-z]+)=/i);
  });

  test('names its language and leads to the page in each language and to the map', () => {
    expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}">`));
    const back = language === 'en' ? '../' : '../../';
    expect(html).toContain(`rel="alternate" hrefLang="en" href="${back}about/"`);
    expect(html).toContain(`rel="alternate" hrefLang="ko" href="${back}ko/about/"`);
    expect(hrefsIn(html)).toContain(language === 'en' ? '../?lang=en' : '../../ko/');
    expect(hrefsIn(html)).toContain(`${back}assets/pages.css`);
    expect(html).not.toContain('canonical');
  });

  test('has a title and a description of at most 160 characters', () => {
    expect(html).toContain(
      `<title>${language === 'en' ? 'About the data' : '데이터 안내'} · Lodelines</title>`,
    );
    const [, description = ''] = /name="description" content="([^"]+)"/.exec(html) ?? [];
    expect(description.length).toBeGreaterThan(50);
    expect(description.length).toBeLessThanOrEqual(160);
  });

  test('names the guide to corrections only where it can be opened', () => {
    expect(textOf(html)).not.toContain('data/README.md');
    const open = pageIn(language, null, 'https://github.com/example/lodelines');
    expect(textOf(open)).toContain('data/README.md');
  });

  test('states the totals of the record', () => {
    // Korean writes thousands without a comma.
    const number = (value: number) => (language === 'ko' ? String(value) : value.toLocaleString('en'));
    const totals = html.slice(html.indexOf('class="totals"'), html.indexOf('class="contents"'));
    for (const list of [files.partnerships, files.events, files.sources]) {
      expect(totals).toContain(`<dd>${number(list.length)}</dd>`);
    }
  });

  test('shows how many items of each group were found, with the totals in the last row', () => {
    const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) => textOf(row).trim());
    expect(rows).toHaveLength(1 + 16 + 1);
    expect(rows).toContain(`${language === 'en' ? 'China' : '중국'} 14 9 1 4 64% 71%`);
    expect(rows.at(-1)).toBe(`${language === 'en' ? 'All' : '전체'} 161 128 6 27 79.5% 83.2%`);
    expect(textOf(html)).toMatch(/80\.0%.*6.*95%/);
  });

  test('has a section for each link of its contents', () => {
    const anchors = hrefsIn(html).filter((href) => href.startsWith('#'));
    expect(anchors).toHaveLength(14);
    for (const anchor of anchors) expect(html).toContain(`<section id="${anchor.slice(1)}">`);
  });

  test('leads to views that open what they name', () => {
    const queries = hrefsIn(html).flatMap((href) => /^(?:\.\.\/)+(\?.*)$/.exec(href)?.[1] ?? []);
    expect(queries.length).toBeGreaterThan(10);
    for (const query of queries.filter((one) => !one.includes('data='))) {
      const { view, rejected } = parseView(query, { dataset: DATASET, language: 'en' });
      expect({ query, rejected, lang: view.lang }).toEqual({ query, rejected: [], lang: language });
    }
  });

  test('lists every data release, the current one first, with what changed', () => {
    const days = [...html.matchAll(/<time dateTime="([^"]+)">/g)].map(([, day]) => day);
    expect(days).toEqual([
      files.release.release,
      ...files.release.kept.filter((name) => name !== files.release.release).reverse(),
    ]);
    expect(textOf(html)).toContain(
      language === 'en' ? 'Changes since 21 November 2026:' : '2026년 11월 21일 버전과 달라진 점:',
    );
  });
});

test('With the address of the site the page has a canonical address and full alternates, and its citation has the address', () => {
  const html = pageIn('ko', 'https://example.org/maps/');
  expect(html).toContain('rel="canonical" href="https://example.org/maps/ko/about/"');
  expect(html).toContain('hrefLang="en" href="https://example.org/maps/about/"');
  expect(textOf(html)).toContain('. CC BY 4.0. https://example.org/maps/ ');
});

test('The page leads to the guide to corrections if the repository is known', () => {
  expect(hrefsIn(pageIn('en', null, 'https://example.org/lodelines'))).toContain(
    'https://example.org/lodelines/blob/HEAD/data/README.md',
  );
  expect(textOf(pageIn('en'))).toContain('This site has no repository link.');
});
