import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { oembedOf, oembedPlugin, siteAddress } from '../../../scripts/oembedPlugin.ts';

/** The output files of a build of an empty page, as text by file name. */
async function built(setting: string | undefined): Promise<Record<string, string>> {
  const root = mkdtempSync(path.join(tmpdir(), 'lodelines-oembed-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(path.join(root, 'index.html'), '<!doctype html><title>Page</title>');
  const result = await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    plugins: [oembedPlugin(setting)],
    build: { write: false },
  });
  const files = 'output' in result ? result.output : [];
  return Object.fromEntries(
    files.map((file) => [file.fileName, file.type === 'asset' ? String(file.source) : file.code]),
  );
}

test('With LODELINES_URL, the build has an oEmbed file, and the page links to it, with absolute addresses', async () => {
  const files = await built('https://example.org/lodelines');
  expect(JSON.parse(files['oembed.json'] ?? '')).toEqual(oembedOf('https://example.org/lodelines/'));
  expect(files['index.html']).toMatch(
    /<link rel="alternate" type="application\/json\+oembed"[^>]* href="https:\/\/example\.org\/lodelines\/oembed\.json">/,
  );
});

test('Without LODELINES_URL, the build has no oEmbed file and no links', async () => {
  const files = await built(undefined);
  expect(Object.keys(files)).toEqual(['index.html']);
  expect(files['index.html']).not.toMatch(/oembed/);
});

test('The oEmbed snippet is a frame with a title that loads lazily', () => {
  expect(oembedOf('https://example.org/a&b/')).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Lodelines: critical-mineral partnerships over time',
    provider_name: 'Lodelines',
    provider_url: 'https://example.org/a&b/',
    width: 960,
    height: 540,
    html: '<iframe src="https://example.org/a&amp;b/embed/" title="Lodelines: critical-mineral partnerships over time" width="960" height="540" style="border:0;max-width:100%" loading="lazy" allow="clipboard-write; fullscreen"></iframe>',
  });
});

test('A site address always ends in exactly one slash', () => {
  expect(siteAddress('https://example.org')).toBe('https://example.org/');
  expect(siteAddress('https://example.org/map//')).toBe('https://example.org/map/');
});

test.each([
  'example.org',
  '/lodelines/',
  'file:///srv/dist/',
  'https://example.org/?a=1',
  'https://a@b.org/',
])('The site address %s is refused with an explanation', (text) => {
  expect(() => siteAddress(text)).toThrow(`LODELINES_URL is "${text}"; it must be the full address`);
});
