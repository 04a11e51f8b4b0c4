/** The parts of the page, by the names that assistive technology has for them in English. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { OpenOptions, Site } from './site.ts';

export interface Parts {
  readonly map: Locator;
  /** In the place of the map, where it was asked for or no map can stand. */
  readonly list: Locator;
  readonly slider: Locator;
  readonly panel: Locator;
  readonly notice: Locator;
  readonly button: (name: string) => Locator;
}

export function partsOf(page: Page): Parts {
  return {
    map: page.getByRole('region', { name: 'Map', exact: true }),
    list: page.getByRole('region', { name: 'List', exact: true }),
    slider: page.getByRole('slider', { name: 'Date', exact: true }),
    panel: page.getByRole('main'),
    notice: page.getByRole('status').filter({ hasText: 'could not be read' }),
    button: (name) => page.getByRole('button', { name, exact: true }),
  };
}

/** Expects something of a value that the page comes to in a moment: reads it until the expectation holds. */
export function eventually<T>(read: () => T | Promise<T>) {
  return expect.poll(read, { timeout: 15_000, interval: 50 });
}

/** The date that the map shows, such as `2024-07-01`. */
export function timeOf(page: Page): Promise<string | null> {
  return page.locator('[data-time]').getAttribute('data-time');
}

/** The query of the address, such as `?time=2024-07-01`. */
export function queryOf(page: Page): string {
  return new URL(page.url()).search;
}

/** A value of the query; null if the key is not there. */
export function valueOf(page: Page, key: string): string | null {
  return new URL(page.url()).searchParams.get(key);
}

/** What the region of the map says that it shows. */
export async function countsOf(page: Page): Promise<Record<'partnerships' | 'arcs' | 'events', number>> {
  const region = page.locator('[data-time]');
  const count = async (name: string) => Number(await region.getAttribute(`data-${name}`));
  return {
    partnerships: await count('partnerships'),
    arcs: await count('arcs'),
    events: await count('events'),
  };
}

/** Whether a reader can see a text from its beginning to its end: nothing lies over it, nothing cuts it off. */
export function isUncovered(text: Locator): Promise<boolean> {
  return text.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const y = top + height / 2;
    return [0.02, 0.25, 0.5, 0.75, 0.98].every((share) => {
      const found = document.elementFromPoint(left + share * width, y);
      return found !== null && (element.contains(found) || found.contains(element));
    });
  });
}

/** Small, for a map that is drawn by software, and still with the panel beside the map. */
export const SMALL = { width: 960, height: 600 };

/**
 * Takes WebGL from a page before it opens, so that it stands without its map: for a test that asks
 * nothing of the map, and would only wait for it.
 */
export async function withoutMap(page: Page): Promise<void> {
  // As text: the many signatures of `getContext` are of no use here.
  await page.addInitScript(`
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
      return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
    };
  `);
}

/** Opens a view in a page that stands without its map, and waits until the rest of it is there. */
export async function openWithoutMap(site: Site, view = '', options: OpenOptions = {}): Promise<Page> {
  const prepare = async (page: Page) => {
    await withoutMap(page);
    await options.prepare?.(page);
  };
  const page = await site.open(view, { ...options, until: 'load', prepare });
  await settled(page);
  return page;
}

/** Waits until the view is there, and the page of what it opens, which is fetched after the page around it. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[data-time]').waitFor();
  await page.locator('main [aria-busy="true"]').first().waitFor({ state: 'detached' });
}

/**
 * Goes to another view in the open page, as Back and Forward do, and waits until it is there. For views
 * that differ in what they show: a release and an embed are opened.
 */
export async function goTo(page: Page, view: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `./${view}`);
  await settled(page);
}

/** Waits until the page has drawn itself twice: what it does of itself once it stands has begun. */
export function drawn(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  });
}

/** Waits until summaries and sources are there, which are asked for last. */
export async function detailed(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/details.json')),
  );
  await settled(page);
}
