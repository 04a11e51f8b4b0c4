/** The pages of tours as the build makes them of the real record. */
import { describe, expect, test } from 'vitest';
import { readPagesRecord } from '../../scripts/pages/recordPages.tsx';
import { tourHtml, tourPages } from '../../scripts/pages/tourPages.tsx';
import { tourPage, TOURS_PAGE } from '../../src/data/staticPages.ts';
import { type Language, LANGUAGES } from '../../src/domain/language.ts';

const RECORD = await readPagesRecord(null);
const SITE = 'https://example.org/maps/';

const pageIn = (language: Language, page: ReturnType<typeof tourPage>, site: string | null = null) =>
  tourHtml({ page, language, styles: ['assets/pages.css'], site }, RECORD);

const textOf = (html: string) =>
  html
    .replace(/^.*<main>/s, '')
    .replace(/<span class="dot">(.*?)<\/span>/g, '$1')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const jsonOf = (html: string) =>
  [...html.matchAll(/<script[^>]*>(.*?)<\/script>/g)].map(
    ([, json = '']) => JSON.parse(json) as Record<string, unknown>,
  );

test('There is a list of tours and a page for each', () => {
  expect(tourPages(RECORD)).toEqual([
    'tours/',
    'tour/between-blocs/',
    'tour/korea-vietnam/',
    'tour/msp-to-forge/',
    'tour/three-capitals/',
  ]);
});

test('With preview cards the list and each tour have a card of their own, which is described', () => {
  const cardIn = (page: ReturnType<typeof tourPage>, site: string | null) => {
    const html = tourHtml({ page, language: 'ko', styles: [], site, cards: true }, RECORD);
    return ['og:image', 'og:image:alt'].map(
      (name) => new RegExp(`property="${name}" content="([^"]+)"`).exec(html)?.[1],
    );
  };
  expect(cardIn(TOURS_PAGE, SITE)).toEqual([
    'https://example.org/maps/cards/ko/tours.png',
    expect.stringMatching(/^투어\. 핵심광물 파트너십을/),
  ]);
  expect(cardIn(tourPage('msp-to-forge'), null)).toEqual([
    '../../../cards/ko/tour/msp-to-forge.png',
    expect.stringMatching(/^MSP에서 포지\(FORGE\)까지\. 미국이 시작한/),
  ]);
});

describe('The page of a tour', () => {
  const FORGE = tourPage('msp-to-forge');

  test.each(LANGUAGES)('has the titles, texts and notes of all scenes, in order (%s)', (language) => {
    for (const { id, scenes } of RECORD.tours) {
      const text = textOf(pageIn(language, tourPage(id)));
      const places = scenes.flatMap(({ title, text: words, notes }) =>
        [title, words, notes].map((part) => text.indexOf(part?.[language] ?? 'no notes')),
      );
      expect(places.filter((place) => place < 0)).toEqual([]);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  test('opens the tour on the map, and each of its scenes, in the language of the page', () => {
    const html = pageIn('ko', FORGE);
    expect(html).toContain('class="open" href="../../../?tour=msp-to-forge&amp;lang=ko"');
    expect(html).toContain('<section id="scene-12">');
    expect(html).toContain('href="../../../?tour=msp-to-forge&amp;step=12&amp;lang=ko"');
    expect(textOf(html)).toContain('장면 12개, 약 10분');
  });

  test('says the dates of its scenes, and leads to what they show', () => {
    const html = pageIn('en', FORGE);
    expect(textOf(html)).toMatch(
      /6\. July 2024: Seoul takes the chair 1 July 2024 .* On 1 July 2024 Korea followed/,
    );
    expect(textOf(html)).toContain(
      '5. Four countries join in less than two years 14 June 2022 to 3 March 2024',
    );
    expect(html).toContain('href="../../partnership/msp-forum/"');
    expect(html).toContain('href="../../event/korea-msp-chair-2024/"');
  });

  test('has a picture of each scene in two colour schemes, with a name and a legend', () => {
    const html = pageIn('en', tourPage('three-capitals'));
    const pictures = [...html.matchAll(/<picture>.*?<\/picture>/g)].map(([picture]) => picture);
    expect(pictures).toHaveLength(12);
    const [, file = ''] =
      /<img src="\.\.\/\.\.\/(assets\/map-[\w-]+\.svg)"/.exec(pictures[3] as string) ?? [];
    expect(pictures[3]).toContain(
      `<source media="screen and (prefers-color-scheme: dark)" srcSet="../../${file}#dark"/>`,
    );
    expect(pictures[3]).toMatch(
      /alt="[^"]*US, Japan and Korea agree on a supply-chain early-warning pilot at Camp David[^"]*18 August 2023"/,
    );
    expect(RECORD.scenes.files.get(file)).toMatch(/^<svg .*:root:target\{.*United States/s);
    expect(textOf(html)).toMatch(/4\. August 2023: Camp David 18 August 2023 Trilateral/);
  });

  test('has every source of all that it shows and cites, once', () => {
    const html = pageIn('en', tourPage('korea-vietnam'));
    const sources = html.slice(html.indexOf('class="sources"'));
    // Of an event that is shown, and of one that is only cited.
    for (const publisher of ['Nikkei Asia', 'CanIndia']) expect(sources).toContain(publisher);
    const addresses = [...sources.matchAll(/<a href="(https:[^"]+)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(30);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('has structured data with its scenes, its sources and the way to it', () => {
    const [tour, trail] = jsonOf(pageIn('en', FORGE, SITE));
    expect(tour).toMatchObject({
      '@type': 'LearningResource',
      name: 'From the MSP to FORGE',
      url: `${SITE}tour/msp-to-forge/`,
      timeRequired: 'PT10M',
      inLanguage: 'en',
    });
    expect((tour?.['hasPart'] as unknown[] | undefined)?.[5]).toMatchObject({
      position: 6,
      name: 'July 2024: Seoul takes the chair',
      url: `${SITE}tour/msp-to-forge/#scene-6`,
    });
    expect(tour?.['citation']).toContainEqual(expect.objectContaining({ '@type': 'CreativeWork' }));
    expect(trail).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [{ name: 'Map' }, { name: 'Tours', item: `${SITE}tours/` }, { position: 3 }],
    });
  });

  test('names its address in each language for search engines', () => {
    const html = pageIn('ko', FORGE, SITE);
    expect(html).toContain(`<link rel="canonical" href="${SITE}ko/tour/msp-to-forge/"/>`);
    expect(html).toContain(`<link rel="alternate" hrefLang="en" href="${SITE}tour/msp-to-forge/"/>`);
    expect(html).toMatch(/<meta name="description" content="미국이 시작한 광물 소비국 협력체가/);
  });
});

test('The list of tours leads to each, with its summary', () => {
  const html = pageIn('en', TOURS_PAGE, SITE);
  expect(textOf(html)).toContain(
    'Three capitals: the US, Japan and Korea How the United States, Japan and Korea cooperate',
  );
  expect(html).toContain('href="../tour/three-capitals/"');
  expect(jsonOf(html)[0]).toMatchObject({ '@type': 'CollectionPage', mainEntity: { numberOfItems: 4 } });
});

test('Every page of the site leads to the tours, and the page of no tour is an error', () => {
  expect(pageIn('en', tourPage('three-capitals'))).toContain('<a href="../../tours/">Tours</a>');
  expect(() => pageIn('en', tourPage('nothing'))).toThrow('expected a tour, got tour/nothing/');
});
