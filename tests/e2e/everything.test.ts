import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { release } from '../../data/release.json';
import type { Details, Payload } from '../../src/data/payload.ts';
import { openWithoutMap } from './parts.ts';
import { test } from './site.ts';

const built = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../dist/data/${release}/${file}`, import.meta.url), 'utf8'));

/** Opens each query in the open page, as Back and Forward do, and returns what the panel shows for it. */
async function openEach(keys: readonly string[]) {
  const opened: { key: string; title: string; text: string; sources: number; links: string[] }[] = [];
  for (const key of keys) {
    history.replaceState(null, '', `?${key}`);
    dispatchEvent(new PopStateEvent('popstate'));
    // React renders after `popstate` in a microtask.
    await Promise.resolve();
    const panel = document.querySelector('main') ?? document.body;
    opened.push({
      key,
      title: panel.querySelector('h2')?.textContent ?? '',
      text: panel.textContent,
      sources: panel.querySelectorAll('ol > li').length,
      links: [...panel.querySelectorAll('a')].map(
        ({ href, rel, target }) => `${new URL(href).protocol} ${rel} ${target}`,
      ),
    });
  }
  return opened;
}

test.for(['en', 'ko'] as const)(
  'Every partnership, event and country opens in "%s" with its sources as safe links',
  async (lang, { site }) => {
    const { partnerships, events, countries } = built('record.json') as Payload;
    const details = built('details.json') as Details;
    const expected = [
      ...partnerships.map(({ id, name }) => ({
        key: `partnership=${id}`,
        title: name[lang],
        sources: details.partnerships[id]?.sources.length ?? 0,
      })),
      ...events.map(({ id, title }) => ({
        key: `event=${id}`,
        title: title[lang],
        sources: details.events[id]?.sources.length ?? 0,
      })),
      ...countries.map(({ id, name }) => ({ key: `country=${id}`, title: name[lang], sources: 0 })),
    ];
    const page = await openWithoutMap(site, `?lang=${lang}&partnership=msp`);
    await page.locator('main ol > li').first().waitFor();
    const opened = await page.evaluate(
      openEach,
      expected.map(({ key }) => `lang=${lang}&${key}`),
    );
    expect(opened.map(({ key, title, sources }) => ({ key, title, sources }))).toEqual(
      expected.map((thing) => ({ ...thing, key: `lang=${lang}&${thing.key}` })),
    );
    const sourceless = opened.filter(({ key, sources }) => !key.includes('country=') && sources === 0);
    expect(sourceless.map(({ key }) => key)).toEqual([]);
    expect(new Set(opened.flatMap(({ links }) => links))).toEqual(
      new Set(['https: noopener noreferrer _blank']),
    );
    // Missing values and raw objects must never be visible.
    const broken = opened.filter(({ text }) => /undefined|\bnull\b|NaN|\[object |Invalid Date/.test(text));
    expect(broken.map(({ key }) => key)).toEqual([]);
  },
);
