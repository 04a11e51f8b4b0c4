/** Builds and serves the measured page, and opens it in a browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build, type Plugin, preview } from 'vite';
import { findBrowser, whyNoBrowser } from '../findBrowser.ts';
import { launchOptions } from '../launchOptions.ts';

/** Replaces the entry script of the product's `index.html`. */
const benchPage: Plugin = {
  name: 'lodelines-bench-page',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace('/src/main.tsx', fileURLToPath(new URL('page.tsx', import.meta.url))),
  },
};

export interface BenchSite {
  /** Opens a view such as `?party=all&copies=10` and waits until the map is drawn and the page is idle. */
  readonly open: (view: string) => Promise<Page>;
  /** Closes the browser and the server. */
  readonly close: () => Promise<void>;
}

/**
 * Builds the page into a temporary folder, which is deleted when the process exits, and starts a server and a
 * browser. Throws if no browser is found or the build fails.
 */
export async function openSite(): Promise<BenchSite> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(whyNoBrowser(process.env));
  // Vite's `runnerImport` sets NODE_ENV to "development". React's development build is several times slower.
  process.env['NODE_ENV'] = 'production';
  const outDir = mkdtempSync(path.join(os.tmpdir(), 'lodelines-bench-'));
  process.once('exit', () => rmSync(outDir, { recursive: true }));
  // MapLibre in its own file: `trace.ts` recognises it by that name.
  const codeSplitting = { groups: [{ name: 'maplibre', test: /node_modules\/maplibre-gl/, priority: 1 }] };
  await build({
    logLevel: 'error',
    plugins: [benchPage],
    build: { outDir, emptyOutDir: true, rolldownOptions: { output: { codeSplitting } } },
  });
  const server = await preview({
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const browser = await chromium.launch({ ...launchOptions({ mesa: false }), executablePath });
  return {
    open: async (view) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
      page.setDefaultTimeout(120_000);
      page.on('pageerror', ({ message }) => console.error(`The page threw: ${message}`));
      await page.goto(new URL(view, server.resolvedUrls?.local[0]).href);
      await page.locator('[data-ready="true"]').waitFor();
      await page.evaluate(() => bench.settled());
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
