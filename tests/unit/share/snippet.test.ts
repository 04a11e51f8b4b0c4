import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { SIZES, sizeText } from '../../../src/share/embedOptions.ts';
import { shareText, type SharedView } from '../../../src/share/sharedView.ts';
import {
  componentSnippet,
  frameSnippet,
  linkSnippet,
  type PictureFile,
  pictureSnippet,
} from '../../../src/share/snippet.ts';

const SHARED: SharedView = {
  title: 'Minerals Security Partnership',
  time: '30 June 2024',
  source: 'Lodelines, data to 26 May 2026',
  link: 'https://maps.example/?time=2024-06-30&party=KOR&lang=en&partnership=msp',
  language: 'en',
};
const SRC = 'https://maps.example/?time=2024-06-30&lang=en&ui=embed';
const PICTURE: PictureFile = { name: 'lodelines-msp-2024-06-30.png', width: 880, height: 640, alt: 'A map.' };

const sizeOf = (text: string) => {
  const size = SIZES.find((one) => sizeText(one) === text);
  if (!size) throw new Error(`sizeOf: expected one of ${SIZES.map(sizeText).join(', ')}, got ${text}.`);
  return size;
};

test('A frame with a ratio also has width and height attributes, for pages that remove styles', () => {
  expect(frameSnippet(SHARED, SRC, sizeOf('16:9'))).toBe(
    '<iframe src="https://maps.example/?time=2024-06-30&amp;lang=en&amp;ui=embed" ' +
      'title="Minerals Security Partnership, 30 June 2024 · Lodelines" width="960" height="540" ' +
      'style="width:100%;height:auto;aspect-ratio:16/9;min-height:340px;border:0" ' +
      'loading="lazy" allow="clipboard-write; fullscreen"></iframe>',
  );
});

test('A frame of fixed size shrinks only on a narrower page', () => {
  expect(frameSnippet(SHARED, SRC, sizeOf('320×420'))).toContain(
    ' width="320" height="420" style="max-width:100%;border:0" ',
  );
});

test('The component contains a link for pages that do not run its script', () => {
  const snippet = componentSnippet(SHARED, '?time=2024-06-30', 'https://maps.example/map.js', sizeOf('4:3'));
  expect(snippet).toBe(
    '<script type="module" src="https://maps.example/map.js"></script>\n' +
      '<lodelines-map view="?time=2024-06-30" title="Minerals Security Partnership, 30 June 2024 · Lodelines" ' +
      'ratio="4/3"><a href="https://maps.example/?time=2024-06-30&amp;party=KOR&amp;lang=en&amp;partnership=msp">' +
      'Minerals Security Partnership, 30 June 2024 · Lodelines</a></lodelines-map>',
  );
  expect(componentSnippet(SHARED, '?', 'x', sizeOf('960×540'))).toContain(
    ' style="width:960px;max-width:100%;height:540px">',
  );
});

test('A link snippet has the title of the view and its source', () => {
  expect(linkSnippet(SHARED)).toBe(
    '<a href="https://maps.example/?time=2024-06-30&amp;party=KOR&amp;lang=en&amp;partnership=msp">' +
      'Minerals Security Partnership, 30 June 2024</a> (Lodelines, data to 26 May 2026)',
  );
  expect(linkSnippet({ ...SHARED, language: 'ko' })).toContain('</a>(Lodelines, ');
});

test("An image snippet has size, alternative text and a link to the map, in the view's language", () => {
  const lines = pictureSnippet({ ...SHARED, language: 'ko' }, PICTURE).split('\n');
  expect(lines).toEqual([
    '<figure>',
    expect.stringMatching(
      /^<a href="https:.+"><img src="lodelines-msp-2024-06-30\.png" alt="A map\." width="880" height="640" style="max-width:100%;height:auto"><\/a>$/,
    ),
    expect.stringMatching(
      /^<figcaption>Minerals Security Partnership, 30 June 2024\. Lodelines, data to 26 May 2026\. <a href=".+">대화형 지도 열기<\/a><\/figcaption>$/,
    ),
    '</figure>',
  ]);
});

test('A share text has title, date, source and link, each on its own line', () => {
  expect(shareText(SHARED)).toBe(
    'Minerals Security Partnership\n30 June 2024\nLodelines, data to 26 May 2026\n' +
      'https://maps.example/?time=2024-06-30&party=KOR&lang=en&partnership=msp',
  );
});

const HOSTILE = `"><script>alert('1')</script><img src=x onerror=alert(2)> & '`;
const ESCAPED =
  '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt; &amp; &#39;';

/** All snippets with the same text in every field. */
const allSnippets = (text: string) => {
  const shared: SharedView = { ...SHARED, title: text, time: text, source: text, link: text };
  const size = sizeOf('16:9');
  return [
    frameSnippet(shared, text, size),
    componentSnippet(shared, text, text, size),
    linkSnippet(shared),
    pictureSnippet(shared, { ...PICTURE, name: text, alt: text }),
  ];
};

test('HTML in a title is escaped', () => {
  for (const snippet of allSnippets(HOSTILE)) {
    expect(snippet).toContain(ESCAPED);
    expect(snippet).not.toContain('<script>');
    expect(snippet).not.toContain('<img src=x');
  }
});

test('For any text, a snippet has the same tags and attributes', () => {
  const tagsOf = (snippet: string) =>
    [...snippet.matchAll(/<\/?([a-z-]+)((?: [a-z]+="[^"<>]*")*)>/g)].map(([, name, attributes = '']) => [
      name,
      [...attributes.matchAll(/ ([a-z]+)="/g)].map(([, key]) => key),
    ]);
  const markupOf = (snippet: string) => snippet.replaceAll(/[^<>"]/g, '');
  const plain = allSnippets('plain');
  expect(plain.map(tagsOf).every((tags) => tags.length > 1)).toBe(true);
  assert(
    property(string({ unit: 'binary' }), (text) => {
      const snippets = allSnippets(`${text}<`);
      expect(snippets.map(tagsOf)).toEqual(plain.map(tagsOf));
      expect(snippets.map(markupOf)).toEqual(plain.map(markupOf));
    }),
  );
});
