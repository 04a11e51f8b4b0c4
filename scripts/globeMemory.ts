/**
 * `npm run bench:memory`: how fast the memory of the browser grows while a globe plays and turns for five minutes, in
 * Chromium and Firefox, beside a bare page of the engine that is turned alike. It needs Linux, and a screen for Firefox
 * (`xvfb-run`). `npm run bench:memory -- 2` measures for two minutes, `-- 15 Firefox` for fifteen and in one of them. It
 * prints each value that it measures with its minute, so that one sees whether the growth levels off.
 *
 * The product plays on from 2001, but is always measured on the same date: a later date shows more arcs and longer
 * lists, which need memory. Before each measurement both pages collect their garbage: how much of it a browser lets lie
 * says nothing about leaks.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { firefox } from 'playwright-firefox';
import { build, preview } from 'vite';
import { findBrowser } from './findBrowser.ts';
import { launchOptions } from './launchOptions.ts';
import { collectInChromium, collectInFirefox } from './memory/collectGarbage.ts';
import { memoryOf, treeOf } from './memory/processes.ts';
import { slope } from './memory/slope.ts';

const MINUTES = Number(process.argv[2] ?? 5);
/** The browsers that are measured: all without a name. */
const ONLY = process.argv[3];
/** The first minute is left out: the pages are still warming up. */
const WARM_UP = 1;
/** Milliseconds between two turns of the globe. */
const EVERY = 500;
/** Milliseconds in which a browser gives freed memory back. */
const SETTLES = 1_500;
/** Seconds from one measurement to the next. */
const ROUND = 20;
/** The date on which the product is measured. */
const DATE = '2024-07-01';
/** Megabytes a minute by which the product may grow faster than the bare page. */
const LIMIT = 2;

const servers: { close: () => Promise<void> }[] = [];

async function serve(options: { root?: string }): Promise<string> {
  process.env['NODE_ENV'] = 'production';
  const outDir = mkdtempSync(path.join(os.tmpdir(), 'lodelines-memory-'));
  process.once('exit', () => rmSync(outDir, { recursive: true }));
  const shared = {
    ...options,
    ...(options.root && { configFile: false as const }),
    logLevel: 'error' as const,
  };
  await build({ ...shared, build: { outDir, emptyOutDir: true } });
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, open: false, cors: true },
  });
  servers.push(server);
  const [url] = server.resolvedUrls?.local ?? [];
  if (!url) throw new Error('The server has no address.');
  return url;
}

/** Where Firefox writes its reports. */
const temporary = mkdtempSync(path.join(os.tmpdir(), 'lodelines-firefox-'));
process.once('exit', () => rmSync(temporary, { recursive: true }));

interface Engine {
  readonly name: string;
  readonly launch: () => Promise<Browser>;
  /** Collects the garbage of a browser with one page; `root` is the id of its main process. */
  readonly collect: (page: Page, root: number) => Promise<void>;
}

const ENGINES: readonly Engine[] = [
  {
    name: 'Chromium',
    launch: () => {
      const executablePath = findBrowser();
      return chromium.launch({
        ...launchOptions({ mesa: false }),
        ...(executablePath && { executablePath }),
      });
    },
    collect: collectInChromium,
  },
  {
    name: 'Firefox',
    launch: () =>
      firefox.launch({
        channel: 'moz-firefox',
        executablePath: '/usr/bin/firefox-esr',
        headless: false,
        firefoxUserPrefs: { 'webgl.force-enabled': true },
        env: { ...process.env, TMPDIR: temporary },
      }) as unknown as Promise<Browser>,
    collect: (_, root) => collectInFirefox(root, temporary),
  },
];

/** Opens a page in a browser of its own and finds the process of that browser. */
async function openAlone(launch: () => Promise<Browser>, address: string) {
  const before = new Set(treeOf(process.pid));
  const browser = await launch();
  const [root] = treeOf(process.pid).filter((id) => !before.has(id));
  if (root === undefined) throw new Error('The browser has no process of its own.');
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('[data-ready="true"]').waitFor({ timeout: 120_000 });
  return { page, browser, root };
}

/** Turns the globe a little eastwards, and plays on if there is something to play that stands still. */
async function turn(page: Page): Promise<void> {
  const play = page.getByRole('button', { name: 'Play', exact: true });
  if ((await play.count()) > 0) await play.click();
  await page.locator('canvas').first().press('ArrowRight');
}

/** Shows a date, if the page has dates, and waits until the map has drawn it. Returns the date before. */
async function show(page: Page, date: string | null): Promise<string | null> {
  const region = page.locator('[data-time]').first();
  if (date === null || (await region.count()) === 0) return null;
  const before = await region.getAttribute('data-time');
  const field = page.getByLabel('Date shown', { exact: true });
  await field.fill(date);
  await field.press('Enter');
  await page.locator(`[data-time="${date}"][data-ready="true"]`).waitFor();
  return before;
}

const site = await serve({});
const bare = await serve({ root: fileURLToPath(new URL('memory', import.meta.url)) });
// A release that was published with its shapes as GeoJSON.
const shapes = `${site}data/2026-11-22/countries.json`;
for (const { name, launch, collect } of ENGINES.filter((engine) => !ONLY || engine.name === ONLY)) {
  const pages = [
    {
      what: 'Lodelines',
      ...(await openAlone(launch, `${site}?view=globe&party=all&time=2001-01-01&lang=en`)),
    },
    { what: 'bare globe', ...(await openAlone(launch, `${bare}?shapes=${encodeURIComponent(shapes)}`)) },
  ];
  const samples = pages.map((): { at: number; value: number }[] => []);
  const start = performance.now();
  const minutes = () => (performance.now() - start) / 60_000;
  for (let round = 1; minutes() < MINUTES; round++) {
    while (minutes() * 60 < round * ROUND) {
      await Promise.all(pages.map(({ page }) => turn(page)));
      await pause(EVERY);
    }
    const played = await Promise.all(pages.map(({ page }) => show(page, DATE)));
    await Promise.all(pages.map(({ page, root }) => collect(page, root)));
    await pause(SETTLES);
    const at = minutes();
    if (at >= WARM_UP)
      for (const [i, { root }] of pages.entries()) samples[i]?.push({ at, value: memoryOf(treeOf(root)) });
    await Promise.all(pages.map(({ page }, i) => show(page, played[i] ?? null)));
  }
  const [product = NaN, reference = NaN] = samples.map(slope);
  for (const [i, { what }] of pages.entries()) {
    const values = (samples[i] ?? []).map(({ value }) => value);
    console.log(
      `${name}, ${what}: ${values.at(0)?.toFixed(0)} MB after ${WARM_UP} minute, ${values.at(-1)?.toFixed(0)} MB after ` +
        `${MINUTES}; ${(samples[i] ? slope(samples[i]) : NaN).toFixed(1)} MB a minute.`,
    );
    console.log(
      (samples[i] ?? []).map(({ at, value }) => `${at.toFixed(1)}: ${value.toFixed(0)}`).join(', '),
    );
  }
  console.log(
    `${name}: ${(product - reference).toFixed(1)} MB a minute more than the bare globe (limit ${LIMIT}).`,
  );
  for (const { browser } of pages) await browser.close();
}
for (const server of servers) await server.close();
