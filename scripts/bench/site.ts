/** Builds and serves the page that is measured, and opens it in a browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build, type Plugin, preview } from 'vite';
import { BROWSER_FLAGS, findBrowser, whyNoBrowser } from '../findBrowser.ts';

/** The product's page with another entry. */
const benchPage: Plugin = {
  name: 'lodelines-bench-page',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace('/src/main.tsx', fileURLToPath(new URL('page.tsx', import.meta.url))),
  },
};

export interface BenchSite {
  /** Opens a view such as `?party=all&copies=10` and waits until all is drawn and quiet. */
  readonly open: (view: string) => Promise<Page>;
  /** Ends the browser and the server. */
  readonly close: () => Promise<void>;
}

/** Throws a sentence if the machine has no browser, and whatever the build says. What it builds goes with the process. */
export async function openSite(): Promise<BenchSite> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(whyNoBrowser(process.env));
  // A script is run in development mode; React would be built for it, at several times the cost.
  process.env['NODE_ENV'] = 'production';
  const outDir = mkdtempSync(path.join(os.tmpdir(), 'lodelines-bench-'));
  process.once('exit', () => rmSync(outDir, { recursive: true }));
  // The engine in a file of its own: `trace.ts` tells it from the product by that name.
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
  const browser = await chromium.launch({ args: BROWSER_FLAGS, executablePath });
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
