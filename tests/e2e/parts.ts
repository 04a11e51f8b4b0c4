/** Locators of the parts of the page by their English accessible names, and helpers for views and waiting. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { OpenOptions, Site } from './site.ts';

/** Locators of the main parts of the page. */
export interface Parts {
  readonly map: Locator;
  /** Replaces the map when chosen, or when not even a picture can be drawn. */
  readonly list: Locator;
  readonly slider: Locator;
  readonly panel: Locator;
  readonly notice: Locator;
  readonly button: (name: string) => Locator;
}

/** The locators for an English page. They find an element whenever it appears. */
export function partsOf(page: Page): Parts {
  return {
    map: page.getByRole('region', { name: 'Map', exact: true }),
    list: page.getByRole('region', { name: 'List', exact: true }),
    slider: page.getByRole('slider', { name: 'Date', exact: true }),
    panel: page.getByRole('main'),
    notice: page.getByRole('status').filter({ hasText: 'was not recognised' }),
    button: (name) => page.getByRole('button', { name, exact: true }),
  };
}

/** An `expect` that reads the value again until the expectation is met, for at most 15 seconds. */
export function eventually<T>(read: () => T | Promise<T>) {
  return expect.poll(read, { timeout: 15_000, interval: 50 });
}

/** Time of the view as in the address, such as `2024-07-01` or `../2024-07-01`; null without the attribute. */
export function timeOf(page: Page): Promise<string | null> {
  return page.locator('[data-time]').getAttribute('data-time');
}

/** Query of the address, such as `?time=2024-07-01`; `''` without one. */
export function queryOf(page: Page): string {
  return new URL(page.url()).search;
}

/** Decoded value of a key of the query; null without the key. */
export function valueOf(page: Page, key: string): string | null {
  return new URL(page.url()).searchParams.get(key);
}

/** Counts that the map or list has in its `data-` attributes. */
export async function countsOf(page: Page): Promise<Record<'partnerships' | 'arcs' | 'events', number>> {
  const region = page.locator('[data-time]');
  const count = async (name: string) => Number(await region.getAttribute(`data-${name}`));
  return {
    partnerships: await count('partnerships'),
    arcs: await count('arcs'),
    events: await count('events'),
  };
}

/** Whether a text is visible over its whole width: not covered and not clipped. */
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

/** A small viewport, as software rendering is slow, but wide enough to have the panel next to the map. */
export const SMALL = { width: 960, height: 600 };

/**
 * Makes the browser of a page that has not opened yet one without WebGL 2, so that the page shows a picture instead of
 * the engine's map. For tests that do not need the map and would only wait for it.
 */
export async function withoutMap(page: Page): Promise<void> {
  // A string rather than a function: `getContext` has too many overloads to type.
  await page.addInitScript(`
    delete window.WebGL2RenderingContext;
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
      return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
    };
  `);
}

/** Opens a view in a page without WebGL, and waits until it has settled. */
export async function openWithoutMap(site: Site, view = '', options: OpenOptions = {}): Promise<Page> {
  const prepare = async (page: Page) => {
    await withoutMap(page);
    await options.prepare?.(page);
  };
  const page = await site.open(view, { ...options, until: 'load', prepare });
  await settled(page);
  return page;
}

/** Waits until the view has rendered, including the details of its selection, which are fetched later. */
export async function settled(page: Page): Promise<void> {
  await page.locator('[data-time]').waitFor();
  await page.locator('main [aria-busy="true"]').first().waitFor({ state: 'detached' });
}

/**
 * Goes to another view in the open page, as Back and Forward do, without an entry in the history, and waits until it
 * has settled. Not for a change of release or of the embed mode: those need a page load.
 */
export async function goTo(page: Page, view: string): Promise<void> {
  await page.evaluate(
    (address) =>
      new Promise<void>((done) => {
        // In a task of the page: during the evaluation itself the policy's ban on eval is lifted.
        setTimeout(() => {
          // Each lets text and address catch up with the date: before the address changes, and when it has changed.
          const arrive = () => dispatchEvent(new PopStateEvent('popstate'));
          arrive();
          history.replaceState(null, '', address);
          arrive();
          arrive();
          done();
        });
      }),
    `./${view}`,
  );
  await settled(page);
}

/** Waits for two animation frames: by then, everything that starts by itself after rendering has started. */
export function drawn(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  });
}

/** Waits for summaries and sources, which are fetched last. */
export async function detailed(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/details.json')),
  );
  await settled(page);
}

/**
 * Presses a key for each letter without waiting in between, as for typing ahead in a list: what is typed together must
 * arrive together, also if the machine is busy.
 */
export async function typeAtOnce(page: Page, text: string): Promise<void> {
  await Promise.all(Array.from(text, (letter) => page.keyboard.press(letter)));
}
