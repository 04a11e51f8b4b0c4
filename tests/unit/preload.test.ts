import { expect, test } from 'vitest';
import { preload } from '../../src/preload.ts';

const FILES = {
  releases: [
    {
      release: '2026-11-21',
      record: 'data/2026-11-21/record.json',
      shapes: 'data/2026-11-21/countries.json',
    },
    {
      release: '2026-11-30',
      record: 'data/2026-11-30/record.json',
      shapes: 'data/2026-11-30/countries.json',
    },
  ],
  parts: {
    map: ['MapView.js', 'MapView.css', 'texts.js'],
    embed: ['Embedded.js', 'texts.js'],
    en: ['en.js'],
    ko: ['ko.js'],
  },
  font: 'latin.woff2',
  worker: 'worker.js',
};

interface Link {
  readonly rel: string;
  readonly as: string;
  readonly href: string;
  readonly crossOrigin: string;
}

/** The links that are added to the head of a page with this query. */
function linksOf(
  search: string,
  {
    language = 'en-GB',
    origin = 'https://example.org',
    webGL = true,
    kept = {} as Record<string, string>,
  } = {},
) {
  const links: Link[] = [];
  const document = {
    createElement: () => ({}),
    head: { append: (link: Link) => links.push(link) },
  };
  const window = {
    document,
    location: { search },
    navigator: { language },
    origin,
    localStorage: { getItem: (name: string) => kept[name] ?? null },
    ...(webGL && { WebGL2RenderingContext: Object }),
  };
  preload(window as unknown as Window, FILES);
  return links;
}
const filesOf = (...asked: Parameters<typeof linksOf>) => linksOf(...asked).map(({ href }) => href);

const MAP = ['data/2026-11-30/countries.json', 'MapView.js', 'MapView.css', 'texts.js', 'worker.js'];

test.for([
  ['', ['data/2026-11-30/record.json', 'en.js', ...MAP, 'latin.woff2']],
  ['?view=globe', ['data/2026-11-30/record.json', 'en.js', ...MAP, 'latin.woff2']],
  ['?view=list', ['data/2026-11-30/record.json', 'en.js', 'latin.woff2']],
  ['?view=list&lang=ko', ['data/2026-11-30/record.json', 'ko.js', 'latin.woff2']],
  ['?view=list&data=2026-11-21', ['data/2026-11-21/record.json', 'en.js', 'latin.woff2']],
  ['?view=list&data=toString&lang=de', ['data/2026-11-30/record.json', 'en.js', 'latin.woff2']],
  ['?view=list&ui=embed', ['data/2026-11-30/record.json', 'en.js', 'Embedded.js', 'texts.js', 'latin.woff2']],
] as const)('The address "%s" fetches its files ahead, each once', ([search, files]) => {
  expect(filesOf(search)).toEqual(files);
});

test("The messages are in the reader's language", () => {
  expect(filesOf('?view=list', { language: 'ko-KR' })).toContain('ko.js');
});

test('A browser without WebGL fetches no engine ahead, but the shapes of the countries', () => {
  expect(filesOf('', { webGL: false })).toEqual([
    'data/2026-11-30/record.json',
    'en.js',
    'data/2026-11-30/countries.json',
    'latin.woff2',
  ]);
});

test('A reader who has chosen the simplified map fetches no engine ahead', () => {
  const kept = { 'lodelines.simplified-map': 'on' };
  expect(filesOf('', { kept })).toEqual(filesOf('', { webGL: false }));
});

test('Each kind of file is fetched as it will be used, so that it is not fetched again', () => {
  const kinds = linksOf('').map(
    ({ rel, as, href, crossOrigin }) => `${href.split('.').at(-1)} ${rel} ${as} ${crossOrigin}`,
  );
  expect([...new Set(kinds)].sort()).toEqual([
    'css preload style anonymous',
    'js modulepreload script anonymous',
    'json preload fetch anonymous',
    'woff2 preload font anonymous',
  ]);
});

test('In a frame without an origin the worker is fetched as text, as MapLibre does', () => {
  const worker = linksOf('', { origin: 'null' }).find(({ href }) => href === 'worker.js');
  expect([worker?.rel, worker?.as]).toEqual(['preload', 'fetch']);
});
