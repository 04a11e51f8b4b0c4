/**
 * `npm run pictures`: the pictures of the README, taken of the built site with this machine's browser and written to
 * `docs/pictures/`. Look at them before you commit them. Exits with 1 if there is no browser or no build.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { findBrowser, whyNoBrowser } from './findBrowser.ts';
import { hasMesa, launchOptions } from './launchOptions.ts';
import { withFewerColours } from './fewerColours.ts';

const FOLDER = fileURLToPath(new URL('../docs/pictures/', import.meta.url));

/** One picture: a view, the size of the window in CSS pixels, and the part of the page that is shown (all by default). */
interface Picture {
  readonly name: string;
  readonly view: string;
  readonly width: number;
  readonly height: number;
  readonly part?: (page: Page) => ReturnType<Page['locator']>;
}

const panel = (page: Page) => page.getByRole('main');

const PICTURES: readonly Picture[] = [
  { name: 'map', view: '?time=2024-07-01', width: 1280, height: 760 },
  { name: 'partnership', view: '?partnership=msp&time=2024-07-01', width: 1280, height: 1000, part: panel },
  { name: 'changes', view: '?time=2022-06-14/2026-02-04', width: 1280, height: 1000, part: panel },
];

const executablePath = findBrowser();
if (!executablePath) throw new Error(whyNoBrowser(process.env));
const server = await preview({
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port: 0, open: false },
});
const browser = await chromium.launch({ ...launchOptions({ mesa: hasMesa() }), executablePath });
mkdirSync(FOLDER, { recursive: true });
for (const { name, view, width, height, part } of PICTURES) {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: 1.5,
    locale: 'en-GB',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(new URL(`${view}&lang=en&theme=light`, server.resolvedUrls?.local[0]).href);
  await page.locator('[data-ready="true"]').waitFor();
  await page.waitForLoadState('networkidle');
  const png = withFewerColours(await (part?.(page) ?? page).screenshot());
  writeFileSync(`${FOLDER}${name}.png`, png);
  console.log(`docs/pictures/${name}.png: ${Math.round(png.length / 1000)} kB`);
  await page.close();
}
await browser.close();
await server.close();
