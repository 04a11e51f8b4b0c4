/**
 * Serves the built site in dist/ on a free port for the end-to-end tests, as any static host would:
 * a path without a file is answered with 404. Also says whether there is a browser to drive, and
 * whether what is built is what is there to build.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { whyNoBrowser } from '../../scripts/findBrowser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the browser; undefined when the machine has none. */
    browser: string | undefined;
    /** The address of the built site, with a slash at its end. */
    siteUrl: string;
  }
}

/** What the site is built from. */
const SOURCES = ['src', 'data', 'public', 'index.html', 'vite.config.ts'];

/** When a file was last changed, or the last one of a folder, in milliseconds since 1970. */
function lastChange(place: string): number {
  const files = statSync(place).isDirectory()
    ? readdirSync(place, { recursive: true, encoding: 'utf8' }).map((file) => path.join(place, file))
    : [place];
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

/** Called by vitest before the first end-to-end test; what it returns is called after the last. */
export async function setup({ config, provide }: TestProject): Promise<() => Promise<void>> {
  if (!config.provide.browser) throw new Error(whyNoBrowser(process.env));
  if (!existsSync('dist/index.html')) throw new Error('There is no dist/ to test: "npm run build" makes it.');
  if (lastChange('dist/index.html') < Math.max(...SOURCES.map(lastChange))) {
    console.warn('dist/ is older than the files it is built from: "npm run build" brings it up to date.');
  }
  const server = await preview({
    appType: 'mpa',
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const [siteUrl] = server.resolvedUrls?.local ?? [];
  if (!siteUrl) throw new Error('The server of the built site has no address.');
  provide('siteUrl', siteUrl);
  return () => server.close();
}
