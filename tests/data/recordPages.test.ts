/** The pages of partnerships, events and countries as the build makes them of the real record. */
import { describe, expect, test } from 'vitest';
import { pageContext } from '../../scripts/pages/pageContext.ts';
import { listHead, recordHead } from '../../scripts/pages/recordHeads.ts';
import { isListed, readPagesRecord, recordHtml, recordPages } from '../../scripts/pages/recordPages.tsx';
import { PAGE_KINDS, type PageKind, pageOf } from '../../src/data/staticPages.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { formatTime } from '../../src/domain/time/time.ts';
import { englishDay, koreanDay } from '../../src/i18n/dates.ts';
import { parseView } from '../../src/state/viewCodec.ts';
import { DATASET } from './dataset.ts';

const RECORD = await readPagesRecord(null);
const SITE = 'https://example.org/maps/';
const DAY = englishDay(DATASET.reachesTo);

const pageIn = (
  language: Language,
  kind: PageKind,
  id: string,
  {
    site = null,
    record = RECORD,
    cards = false,
  }: { site?: string | null; record?: typeof RECORD; cards?: boolean } = {},
) =>
  recordHtml(
    { language, styles: ['assets/pages.css'], site, cards },
    { page: pageOf({ kind, id }), kind, id },
    record,
  );

/** The text of a page with one space between elements. */
const textOf = (html: string) =>
  html
    .replace(/^.*<main>/s, '')
    .replace(/<span class="dot">(.*?)<\/span>/g, '$1')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const namesOfCharts = (html: string) =>
  [...html.matchAll(/class="life"[^>]* role="img" aria-label="([^"]+)"/g)].map(([, name]) => name);

/** The view that the prominent link of a page opens. */
const viewOf = (html: string) => {
  const [, query = ''] = /class="open" href="(?:\.\.\/)+(\?[^"]+)"/.exec(html) ?? [];
  return parseView(query.replaceAll('&amp;', '&'), { dataset: DATASET, language: 'en' });
};

test('The page of a country has its figures, each with its edition and its source', () => {
  const html = pageIn('en', 'country', 'CHL');
  expect(textOf(html)).toMatch(
    /Lithium Reserves [^.]*?, figures for 20\d\d [\d.]+ million t [\d.]+% \D*1 Production/,
  );
  expect(html).toMatch(/<a href="https:[^"]+">[^<]+, figures for 20\d\d<\/a>/);
  expect(textOf(pageIn('ko', 'country', 'CHL'))).toContain('한국의 수입 상대국 중 순위');
  expect(pageIn('en', 'country', 'VAT')).not.toContain('class="figures"');
});

describe('The page of a partnership', () => {
  test('states an uncertain start in words, in the chart and its name', () => {
    const html = pageIn('en', 'partnership', 'rok-bolivia');
    expect(textOf(html)).toContain(`In force on ${DAY} (end of data)`);
    expect(textOf(html)).toContain('Started between 1 April and 16 August 2009 · No end known');
    expect(textOf(html)).toContain('Striped: uncertain, from 1 April 2009 to 15 August 2009.');
    expect(html).toContain('<pattern id="stripes-bilateral"');
    expect(namesOfCharts(html)).toEqual([
      'Started between 1 April and 16 August 2009 · No end known; 5 events, from 1 April 2009 to 5 July 2012',
    ]);
  });

  test('calls an announced partnership announced and draws no certain day', () => {
    const html = pageIn('en', 'partnership', 'uk-tajikistan-minerals');
    expect(textOf(html)).toContain('· Announced, not confirmed');
    expect(textOf(html)).toContain('Striped: announced, not confirmed.');
    expect(textOf(html)).not.toContain('Solid: in force.');
    expect(html).not.toMatch(/<rect [^>]*class="bilateral"/);
  });

  test('shows an ended one on its last day, with chairs, joining dates, observers and what replaced it', () => {
    const html = pageIn('en', 'partnership', 'msp');
    const text = textOf(html);
    expect(text).toContain(`No longer in force on ${DAY} (end of data)`);
    expect(text).toContain('Started 14 June 2022 · Ended 4 February 2026');
    expect(text).toContain('Members on the last day, 3 February 2026: 16');
    expect(text).toContain('South Korea founder · chair from 1 July 2024 to 3 February 2026');
    expect(text).toContain('Italy from 6 February 2023');
    expect(text).toMatch(/Taking part, not members New Zealand observer · from 4 March 2025 Poland observer/);
    expect(html).toMatch(/<dt>Replaced by<\/dt><dd><a href="\.\.\/\.\.\/partnership\/forge\/">/);
    expect(formatTime(viewOf(html).view.time)).toBe('2026-02-03');
    expect(html).not.toContain('<pattern');
  });

  test('says the same in Korean and leads to Korean pages', () => {
    const html = pageIn('ko', 'partnership', 'msp');
    expect(html).toMatch(/^<!doctype html>\n<html lang="ko">/);
    expect(textOf(html)).toContain(`${koreanDay(DATASET.reachesTo)} 현재 종료(데이터 기준일)`);
    expect(textOf(html)).toContain('한국 창립 참여국 · 의장국 2024년 7월 1일부터 2026년 2월 3일까지');
    expect(html).toContain('href="../../../ko/country/KOR/"');
    expect(viewOf(html).view.lang).toBe('ko');
  });

  test('leads to its events, its countries, its sources and its data', () => {
    const html = pageIn('en', 'partnership', 'forge');
    expect(html).toContain('href="../../event/forge-launch-2026/"');
    expect(html).toContain('href="../../country/USA/"');
    expect(html).toContain('href="../../data/v1/partnerships/forge.json"');
    expect(html).toContain(
      '<a href="https://m4.asiatoday.co.kr/kn/view.php?key=20260205010001927" lang="ko">',
    );
  });
});

describe('The page of an event', () => {
  test('says what is not known of a vague date', () => {
    const oneOf = textOf(pageIn('en', 'event', 'korea-bolivia-mou-2009'));
    expect(oneOf).toContain(
      'between 1 April and 16 August 2009 · It was on one of these days. Which one is not known.',
    );
    const month = pageIn('en', 'event', 'japan-eu-arrangement-2023');
    expect(month).toContain('<time dateTime="2023-07">July 2023</time>');
    expect(textOf(month)).toContain('July 2023 · The day is not known.');
  });

  test('calls an announced and unconfirmed event so, and shows it in the lives of its partnerships', () => {
    const html = pageIn('en', 'event', 'korea-central-asia-summit-2026');
    expect(textOf(html)).toContain('· Announced, not confirmed');
    expect(textOf(html)).toContain('Confidence Low: unconfirmed');
    const event = DATASET.events.get('korea-central-asia-summit-2026');
    expect(namesOfCharts(html)).toHaveLength(event?.partnerships.length ?? -1);
    expect(html.match(/class="this"/g)).toHaveLength(event?.partnerships.length ?? -1);
  });

  test('opens the app on the day of the event', () => {
    const { view, rejected } = viewOf(pageIn('en', 'event', 'forge-launch-2026'));
    expect(rejected).toEqual([]);
    expect(view.selection).toEqual({ kind: 'event', id: 'forge-launch-2026' });
    expect(formatTime(view.time)).toBe('2026-02-04');
  });
});

describe('The page of a country', () => {
  test('counts its partnerships on the last day of the data and says where the record is thin', () => {
    const text = textOf(pageIn('en', 'country', 'CHN'));
    expect(text).toContain(`${DAY} (end of data): `);
    expect(text).toMatch(/\): \d+ partnerships in force /);
    expect(text).toContain('found entries for 9 of 14 known agreements and measures');
    expect(textOf(pageIn('en', 'country', 'KOR'))).not.toContain('Data is less complete here');
  });

  test('lists what a member country of the EU has through it, and opens the whole world', () => {
    const html = pageIn('en', 'country', 'ESP');
    expect(textOf(html)).toMatch(/Through the European Union: \d+/);
    expect(textOf(html)).not.toContain('No partnerships recorded');
    expect(viewOf(html).view.lens).toEqual([]);
    expect(viewOf(pageIn('en', 'country', 'VNM')).view.lens).toEqual(['VNM']);
  });

  test('says if there is nothing in the record, and is left out by search engines', () => {
    const html = pageIn('en', 'country', 'ISL');
    expect(textOf(html)).toContain('No partnerships recorded for this country.');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(isListed(RECORD, { page: 'country/ISL/', kind: 'country', id: 'ISL' })).toBe(false);
    expect(isListed(RECORD, { page: 'country/ESP/', kind: 'country', id: 'ESP' })).toBe(true);
  });
});

test('Texts beside each other are apart without the style sheet, too', () => {
  const pages = [
    pageIn('en', 'partnership', 'msp'),
    pageIn('en', 'event', 'forge-launch-2026'),
    pageIn('en', 'country', 'KOR'),
  ].join('');
  expect(pages.match(/<\/(a|span|small|strong)><(a|small|strong|span class="dot")\b/g)).toBeNull();
});

describe('The picture of a page', () => {
  /** The picture with its caption, and the files below it, in the order in which they are drawn. */
  const pictureIn = (html: string) => {
    const [figure = ''] = /<figure class="picture">.*?<\/figure>/s.exec(html) ?? [];
    const files = [...figure.matchAll(/<image href="(?:\.\.\/)+([^"#]+)["#]/g)].map(([, file = '']) => file);
    return { figure, text: textOf(`<main>${figure}`), files };
  };
  /** The number of arcs of a kind in a picture. */
  const arcsOf = (figure: string, kind: string) =>
    [...figure.matchAll(new RegExp(`stroke="var\\(--kind-${kind},[^>]* d="([^"]+q[^"]+)"`, 'g'))].flatMap(
      ([, data = '']) => data.match(/q/g) ?? [],
    ).length;

  test('shows the arcs of the view, names what is marked, and says date, source, licence and borders', () => {
    const { figure, text } = pictureIn(pageIn('en', 'partnership', 'rok-vietnam'));
    expect(arcsOf(figure, 'bilateral')).toBe(1);
    expect(figure).toContain(`aria-label="Map: Korea–Vietnam, ${DAY}. Marked: South Korea and Vietnam."`);
    expect(figure).toMatch(/<text [^>]*>South Korea<\/text>/);
    expect(text).toContain(
      `Bilateral capital event in the past year, fading member Map: Korea–Vietnam, ${DAY}. Source:`,
    );
    expect(text).toContain('licence CC BY 4.0. Country shapes: Natural Earth');
    expect(text).toContain('Borders and names are not an endorsement.');
  });

  test('of a bloc has a spoke to each member but the chair, on the last day of one that has ended', () => {
    const { figure, text } = pictureIn(pageIn('ko', 'partnership', 'msp'));
    expect(arcsOf(figure, 'bloc')).toBe(15);
    expect(text).toContain('지도: MSP, 2026년 2월 3일. 출처: Lodelines');
    expect(text).toContain('참여국(EU는 회원국까지)');
    expect(figure).toContain('aria-label="지도: MSP, 2026년 2월 3일. 표시된 국가: 노르웨이·독일·');
  });

  test('of an event names its place, and that of a country counts the partnerships of others with it', () => {
    const event = pictureIn(pageIn('en', 'event', 'forge-launch-2026'));
    expect(event.figure).toMatch(/aria-label="[^"]+ Event in Washington, D\.C\."/);
    expect(event.figure).toMatch(/<circle cx="[^"]+" cy="[^"]+" r="[^"]+" fill="var\(--accent,/);
    expect(event.text).toContain('Blocs capital event member (for the EU: its member countries) Map:');
    const country = pictureIn(pageIn('en', 'country', 'VNM'));
    expect(country.text).toContain('Partnerships per country none 1–2 3–7');
    expect(arcsOf(country.figure, 'bilateral')).toBeGreaterThan(3);
  });

  test('of a country without partnerships is the country alone', () => {
    const { figure, text } = pictureIn(pageIn('en', 'country', 'ISL'));
    expect(figure).not.toContain('--kind-');
    expect(figure).toMatch(/<path fill="none" stroke="var\(--ink,/);
    expect(text).toMatch(/^ Iceland selected country Map: Iceland/);
  });

  test('is drawn over files of land, members and lines, of which others share land and lines', () => {
    const { files } = pictureIn(pageIn('en', 'partnership', 'rok-vietnam'));
    expect(files).toHaveLength(6);
    const [land = '', members = '', lines = ''] = files;
    expect(files).toEqual([land, members, lines, land, members, lines]);
    const file = (name: string) => RECORD.pictures.files.get(name) ?? '';
    expect(file(land)).toContain('fill="var(--land,');
    expect(file(members)).toContain('fill="var(--tie-3,');
    expect(file(lines)).toContain('stroke="var(--outline,');
    for (const name of files)
      expect(file(name)).toMatch(/^<svg [^>]*id="dark"><style>:root\{--[^}]+\}:root:target\{/);
    const korean = pictureIn(pageIn('ko', 'partnership', 'rok-vietnam')).files;
    expect(korean).toEqual(files);
    const other = pictureIn(pageIn('en', 'partnership', 'japan-vietnam-rare-earths')).files;
    expect([other[0], other[2]]).toEqual([land, lines]);
    expect(other[1]).not.toBe(members);
  });

  test('has the same land below it, whichever page is made first', async () => {
    const [land] = pictureIn(pageIn('en', 'partnership', 'rok-vietnam')).files;
    const record = await readPagesRecord(null);
    expect(pictureIn(pageIn('en', 'partnership', 'japan-vietnam-rare-earths', { record })).files[0]).toBe(
      land,
    );
  });

  test('is the same, byte for byte, each time it is made', async () => {
    const again = await readPagesRecord(null);
    expect(pageIn('ko', 'partnership', 'forge', { record: again })).toBe(
      pageIn('ko', 'partnership', 'forge'),
    );
    const [land = ''] = pictureIn(pageIn('ko', 'partnership', 'forge')).files;
    expect(again.pictures.files.get(land)).toBe(RECORD.pictures.files.get(land));
  });
});

describe('With preview cards', () => {
  const image = (html: string) => /property="og:image" content="([^"]+)"/.exec(html)?.[1];

  test('a page names its card with size and text, in its language', () => {
    const html = pageIn('ko', 'partnership', 'msp', { site: SITE, cards: true });
    expect(image(html)).toBe('https://example.org/maps/cards/ko/partnership/msp.png');
    expect(html).toContain('<meta property="og:image:width" content="1200"/>');
    expect(html).toContain('<meta property="og:image:height" content="630"/>');
    expect(html).toMatch(/property="og:image:alt" content="핵심광물안보파트너십[^"]*\. 다자 협력체 · /);
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image"/>');
  });

  test('an event has that of its first partnership; a country without entries that of the site', () => {
    const cards = { cards: true };
    expect(image(pageIn('en', 'event', 'forge-launch-2026', cards))).toMatch(
      /^\.\.\/\.\.\/cards\/en\/partnership\/(msp|forge)\.png$/,
    );
    expect(image(pageIn('en', 'country', 'VNM', cards))).toBe('../../cards/en/country/VNM.png');
    expect(image(pageIn('en', 'country', 'ISL', cards))).toBe('../../cards/en/site.png');
  });

  test('are optional: without them the preview is a small one', () => {
    const html = pageIn('en', 'partnership', 'msp', { site: SITE });
    expect(html).not.toContain('og:image');
    expect(html).toContain('<meta name="twitter:card" content="summary"/>');
  });
});

test('With the address of the site a page has a canonical address, alternates, and addresses for previews', () => {
  const html = pageIn('ko', 'partnership', 'msp', { site: SITE });
  expect(html).toContain('rel="canonical" href="https://example.org/maps/ko/partnership/msp/"');
  expect(html).toContain('rel="alternate" hrefLang="en" href="https://example.org/maps/partnership/msp/"');
  expect(html).toContain('property="og:url" content="https://example.org/maps/ko/partnership/msp/"');
  expect(html).toContain('property="og:locale" content="ko_KR"');
  expect(pageIn('ko', 'partnership', 'msp')).not.toMatch(/canonical|og:url|https:\/\/example/);
});

/**
 * The types that the pages use, each with those of its properties in schema.org that they use. A property that is not in
 * this list has to be looked up there.
 */
const VOCABULARY: Readonly<Record<string, string>> = {
  AdministrativeArea: 'name identifier',
  BreadcrumbList: 'itemListElement',
  CollectionPage: 'name description inLanguage url about mainEntity',
  CreativeWork: 'name description publisher datePublished url inLanguage',
  DataDownload: 'encodingFormat contentUrl',
  Dataset:
    'name alternateName description inLanguage version license creator isAccessibleForFree url distribution temporalCoverage about citation',
  Event: 'name alternateName description url startDate endDate location about subjectOf',
  GeoCoordinates: 'longitude latitude',
  ItemList: 'numberOfItems itemListElement',
  ListItem: 'position name item url',
  Organization: 'name',
  Place: 'name geo',
  Thing: 'name',
};

/** All types with their properties in a node and below it, as `Place.name`. */
function usesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(usesIn);
  if (typeof node !== 'object' || node === null) return [];
  const { '@type': type, ...properties } = node as Record<string, unknown>;
  return Object.entries(properties).flatMap(([name, value]) => [`${String(type)}.${name}`, ...usesIn(value)]);
}

describe.each(LANGUAGES)('In "%s"', (language) => {
  const heads = recordPages(RECORD).map(({ kind, id, page }) => {
    const context = pageContext(RECORD, language, '../');
    return { page, ...(id === null ? listHead(kind, context, SITE) : recordHead(kind, id, context, SITE)) };
  });

  test('every partnership, event and country has a page, and each kind a list', () => {
    const { partnerships, events, countries } = DATASET;
    expect(heads).toHaveLength(partnerships.size + events.size + countries.size + PAGE_KINDS.length);
  });

  test('no two pages have the same title or description', () => {
    for (const key of ['title', 'description'] as const) {
      const texts = heads.map((head) => head[key]);
      expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
    }
    expect(heads.filter(({ description }) => description.length < 20 || description.length > 330)).toEqual(
      [],
    );
  });

  test('structured data has only types and properties of schema.org', () => {
    const known = new Set(
      Object.entries(VOCABULARY).flatMap(([type, names]) =>
        names.split(' ').map((name) => `${type}.${name}`),
      ),
    );
    const used = new Set(heads.flatMap(({ things = [] }) => usesIn(things)));
    expect([...used].filter((use) => !known.has(use))).toEqual([]);
    expect(used.size).toBeGreaterThan(40);
  });
});

test('Structured data says of an event only the days that are known, and is JSON that ends no script element', () => {
  const context = pageContext(RECORD, 'en', '../');
  const thing = (id: string) => recordHead('event', id, context, null).things?.[0];
  expect(thing('korea-bolivia-mou-2009')).not.toHaveProperty('startDate');
  expect(thing('japan-eu-arrangement-2023')).toMatchObject({ startDate: '2023-07' });
  expect(thing('g7-evian-2026')).toMatchObject({ startDate: '2026-06-15', endDate: '2026-06-17' });
  const msp = recordHead('partnership', 'msp', context, null).things?.[0];
  expect(msp).toMatchObject({ '@type': 'Dataset', temporalCoverage: '2022-06-14/2026-02-03' });
  const dataset = {
    ...DATASET,
    partnerships: new Map([
      ['msp', { ...DATASET.partnerships.get('msp')!, name: { en: '</script><b>', ko: '</script><b>' } }],
    ]),
  };
  const html = pageIn('en', 'partnership', 'msp', { record: { ...RECORD, dataset } });
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
  expect(JSON.parse(json)).toMatchObject({ '@context': 'https://schema.org', name: '</script><b>' });
});
