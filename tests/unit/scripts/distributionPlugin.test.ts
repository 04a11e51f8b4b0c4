import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { distributionPlugin } from '../../../scripts/distributionPlugin.ts';

test('The build writes the distribution beside the page, which names the feeds and asks for none of it', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'lodelines-distribution-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(path.join(root, 'index.html'), '<!doctype html><title>Page</title>');
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    plugins: [distributionPlugin(undefined)],
  });
  const dist = path.join(root, 'dist');
  const page = readFileSync(path.join(dist, 'index.html'), 'utf8');
  const links = [...page.matchAll(/<link [^>]*>/g)].map(([link]) => link);
  const addresses = links.map((link) => /href="\.\/([^"]*)"/.exec(link)?.[1] ?? '');
  expect(links.filter((link) => !link.includes('rel="alternate"'))).toEqual([]);
  expect(addresses).toEqual([
    'data/v1/feed.en.xml',
    'data/v1/feed.en.json',
    'data/v1/feed.ko.xml',
    'data/v1/feed.ko.json',
  ]);
  const others = ['datapackage.json', 'lodelines-data.zip', 'partnerships/msp.json', 'calendar.ko.ics'];
  for (const address of [...addresses, ...others.map((name) => `data/v1/${name}`)]) {
    expect([address, existsSync(path.join(dist, address))]).toEqual([address, true]);
  }
});
