/**
 * The built site for a test: opens its pages in a real browser, and fails the test if a page throws, logs
 * an error, gets an error response, sends a request to another host or violates its content security policy.
 */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, inject, test as base } from 'vitest';
import { hasMesa, launchOptions } from '../../scripts/launchOptions.ts';

/** How to open a page: the options of a browser context, and these. */
export interface OpenOptions extends BrowserContextOptions {
  /**
   * Wait until the arcs are on the screen (default), until the document has loaded, or only until it arrives: a page
   * with a file that never arrives never loads.
   */
  until?: 'ready' | 'load' | 'commit';
  /** Faults that match are expected and do not fail the test. Violations of a policy always do. */
  tolerate?: RegExp;
  /** Use a separate context, for a test that changes the context, for example with a fake clock. */
  apart?: boolean;
  /** Called with the page before navigation, to add listeners or routes. */
  prepare?: (page: Page) => Promise<void> | void;
}

/** The `site` fixture. */
export interface Site {
  /** Address of the site, with a trailing slash. */
  url: string;
  /**
   * Opens a view such as `?time=2024-07-01` in a new page; `''` is the default view. A `file:` address opens that file,
   * which may ask for nothing else.
   */
  open: (view?: string, options?: OpenOptions) => Promise<Page>;
  /** Waits until the map shows the arcs of its date. Not needed after `open`, but after a reload. */
  ready: (page: Page) => Promise<void>;
  /** Fails on faults of the pages since the last call. At the end of the site it is called by itself. */
  expectNoFaults: () => void;
}

/**
 * How the pages look unless a test says otherwise. At half the density of a usual screen the layout is the same, and
 * there is a quarter of the pixels to draw: software WebGL takes most of the time of these tests.
 */
const SCREEN = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 0.5 };

/** vitest's `test` with `site`. It also fails on faults of the opened pages. */
export const test = base
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const executablePath = inject('browser');
    const browser = await chromium.launch({
      ...launchOptions({ mesa: hasMesa() }),
      ...(executablePath && { executablePath }),
    });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('site', ({ browser }, { onCleanup }) => siteIn(browser, onCleanup));

/** The site in a browser. At its end, which `onCleanup` names, it closes the pages and fails on their faults. */
export function siteIn(browser: Browser, onCleanup: (after: () => Promise<void>) => void): Site {
  const url = inject('siteUrl');
  const faults: string[] = [];
  const pages: Page[] = [];

  const expectNoFaults = () => {
    expect(faults.splice(0), 'what the pages of this test did wrong').toEqual([]);
  };
  onCleanup(async () => {
    await Promise.all(pages.map((page) => page.close()));
    expectNoFaults();
  });

  const open: Site['open'] = async (view = '', asked = {}) => {
    const { until = 'ready', tolerate, prepare, apart = false, ...more } = asked;
    const options = { ...SCREEN, locale: 'en-GB', ...more };
    const page = apart ? await browser.newPage(options) : await newPage(browser, url, options);
    pages.push(page);
    const address = new URL(view, url).href;
    watch(page, address.startsWith('file:') ? address : url, (fault) => {
      if (fault.includes(VIOLATION) || !tolerate?.test(fault)) faults.push(fault);
    });
    await page.addInitScript(reportViolations, VIOLATION);
    await prepare?.(page);
    await page.goto(address, { waitUntil: until === 'commit' ? 'commit' : 'load' });
    if (until === 'ready') await ready(page);
    return page;
  };
  return { url, open, ready, expectNoFaults };
}

/** The first page of each context, keyed by the options of the context as JSON. */
const firstPages = new WeakMap<Browser, Map<string, Promise<Page>>>();

/**
 * A new page with these options. The site stores nothing in the browser, so all pages with the same options
 * share a context. A page opened from another page shares its process, where the scripts are already
 * compiled: that halves the time to open it.
 */
async function newPage(browser: Browser, url: string, options: BrowserContextOptions): Promise<Page> {
  const known = firstPages.get(browser) ?? new Map<string, Promise<Page>>();
  firstPages.set(browser, known);
  const key = JSON.stringify(options);
  const opening = known.get(key) ?? firstPage(browser, url, options);
  known.set(key, opening);
  const first = await opening;
  // A page without scripts cannot open another one.
  if (options.javaScriptEnabled === false) return first.context().newPage();
  const [page] = await Promise.all([
    first.waitForEvent('popup'),
    first.evaluate(() => void window.open('about:blank')),
  ]);
  return page;
}

async function firstPage(browser: Browser, url: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`${url}icon.svg`);
  return page;
}

/** How a console message about a violated content security policy starts. */
const VIOLATION = 'Violated policy:';

/** Logs the violations of each document of a page. Those in a worker are logged by the browser only. */
function reportViolations(start: string): void {
  addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
      console.error(start, effectiveDirective, blockedURI, `${sourceFile}:${lineNumber}`);
    },
  );
}

async function ready(page: Page): Promise<void> {
  await page.locator('[data-ready="true"]').waitFor();
}

function watch(page: Page, siteUrl: string, report: (fault: string) => void): void {
  page.on('pageerror', (error) => report(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') report(`console error: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) report(`response ${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol } = new URL(request.url());
    const own = request.url().startsWith(siteUrl) || protocol === 'data:' || protocol === 'blob:';
    if (!own) report(`request to another host: ${request.url()}`);
  });
}
