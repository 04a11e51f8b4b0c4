import { expect, test } from 'vitest';
import { preload } from '../../src/preload.ts';
import { HOSTILE } from './state/hostileAddresses.ts';

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
  worker: 'worker.js',
};

interface Link {
  readonly rel: string;
  readonly as: string;
  readonly href: string;
  readonly crossOrigin: string;
}

/** A page with this query whose head has run the script; `page` is the folder that it is in. */
function loaded(
  search: string,
  {
    language = 'en-GB',
    origin = 'https://example.org',
    webGL = true,
    page = '',
    hash = '',
    kept = {} as Readonly<Record<string, string>>,
  } = {},
) {
  const links: Link[] = [];
  const documentElement = {
    lang: page === 'ko' ? 'ko' : 'en',
    className: '',
    dataset: { ...(page && { page }) } as { theme?: string },
    style: { fontSize: '' },
  };
  const document = {
    documentElement,
    createElement: () => ({}),
    head: { append: (link: Link) => links.push(link) },
  };
  const window = {
    document,
    location: { search, hash },
    navigator: { language },
    localStorage: { getItem: (name: string) => kept[name] ?? null },
    origin,
    setTimeout: () => 0,
    ...(webGL && { WebGL2RenderingContext: Object }),
  };
  preload(window as unknown as Window, FILES);
  return { links, root: documentElement };
}

/** The links that are added to the head of a page with this query. */
const linksOf = (...asked: Parameters<typeof loaded>) => loaded(...asked).links;
const filesOf = (...asked: Parameters<typeof linksOf>) => linksOf(...asked).map(({ href }) => href);

const MAP = ['data/2026-11-30/countries.json', 'MapView.js', 'MapView.css', 'texts.js', 'worker.js'];

test.for([
  ['', ['data/2026-11-30/record.json', 'en.js', ...MAP]],
  ['?view=globe', ['data/2026-11-30/record.json', 'en.js', ...MAP]],
  ['?view=list', ['data/2026-11-30/record.json', 'en.js']],
  ['?view=list&lang=ko', ['data/2026-11-30/record.json', 'ko.js']],
  ['?view=list&data=2026-11-21', ['data/2026-11-21/record.json', 'en.js']],
  ['?view=list&data=toString&lang=de', ['data/2026-11-30/record.json', 'en.js']],
  ['?view=list&ui=embed', ['data/2026-11-30/record.json', 'en.js', 'Embedded.js', 'texts.js']],
] as const)('The address "%s" fetches its files ahead, each once', ([search, files]) => {
  expect(filesOf(search)).toEqual(files);
});

test('No address stops the script or makes it fetch files of elsewhere', () => {
  const usual = filesOf('');
  for (const search of HOSTILE) {
    const files = filesOf(search);
    expect([search, files.filter((file) => !usual.includes(file))]).toEqual([search, []]);
    expect(files).toContain('data/2026-11-30/record.json');
  }
});

test("The messages are in the reader's language", () => {
  expect(filesOf('?view=list', { language: 'ko-KR' })).toContain('ko.js');
});

test('A browser without WebGL fetches no engine ahead, but the shapes of the countries', () => {
  expect(filesOf('', { webGL: false })).toEqual([
    'data/2026-11-30/record.json',
    'en.js',
    'data/2026-11-30/countries.json',
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
  ]);
});

test('In a frame without an origin the worker is fetched as text, as MapLibre does', () => {
  const worker = linksOf('', { origin: 'null' }).find(({ href }) => href === 'worker.js');
  expect([worker?.rel, worker?.as]).toEqual(['preload', 'fetch']);
});

test('The pages in a folder of their own fetch the files of the site, that for embeds those of an embed', () => {
  expect(filesOf('?view=list', { page: 'ko' })).toEqual(['../data/2026-11-30/record.json', '../ko.js']);
  expect(filesOf('?view=list', { page: 'embed' })).toEqual([
    '../data/2026-11-30/record.json',
    '../en.js',
    '../Embedded.js',
    '../texts.js',
  ]);
});

test.for([
  ['', {}],
  ['?lang=en', { language: 'ko-KR' }],
  ['?theme=dark', {}],
  ['', { page: 'ko' }],
  ['?lang=ko', { page: 'ko' }],
] as const)(
  'The address "%s" of a page %o means the view that it shows without the app',
  ([search, page]) => {
    expect(loaded(search, page).root.className).toBe('starting');
  },
);

test.for([
  ['?time=2024-07-01', {}],
  ['?partnership=msp', {}],
  ['?ui=embed', {}],
  ['?data=2026-11-21', {}],
  ['?lang=ko', {}],
  ['?lang=fr', {}],
  ['', { language: 'ko-KR' }],
  ['?lang=en', { page: 'ko' }],
  ['', { hash: '#tour=abc' }],
] as const)(
  'The address "%s" of a page %o means another view or language, so it shows nothing before the app',
  ([search, page]) => {
    expect(loaded(search, page).root.className).toBe('bare');
  },
);

test('Before the page is painted it has the theme of the link, otherwise that of the reader, and their text size', () => {
  const kept = { 'lodelines.theme': 'light', 'lodelines.text-size': '130' };
  expect(loaded('?theme=dark', { kept }).root).toMatchObject({
    dataset: { theme: 'dark' },
    style: { fontSize: '130%' },
  });
  expect(loaded('?theme=auto', { kept }).root.dataset.theme).toBe('light');
  expect(loaded('').root).toMatchObject({ dataset: { theme: '' }, style: { fontSize: '' } });
});
