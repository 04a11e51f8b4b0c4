/**
 * Serves the built site for the end-to-end tests. Fails without a browser or a build, and warns if the build is out
 * of date.
 */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { whyNoBrowser } from '../../scripts/findBrowser.ts';
import { serveBuiltSite } from './serveBuiltSite.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the browser; undefined if the machine has none. */
    browser: string | undefined;
    /** Address of the built site, with a trailing slash. */
    siteUrl: string;
  }
}

/** The files and folders that the site is built from. */
const SOURCES = ['src', 'data', 'public', 'index.html', 'vite.config.ts'];

/** Time of the last change of a file, or of any file in a folder, in milliseconds since 1970. */
function lastChange(place: string): number {
  const files = statSync(place).isDirectory()
    ? readdirSync(place, { recursive: true, encoding: 'utf8' }).map((file) => path.join(place, file))
    : [place];
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

/** Called by vitest before the first end-to-end test. Returns the teardown. Throws without a browser or a build. */
export async function setup({ config, provide }: TestProject): Promise<() => Promise<void>> {
  if (!config.provide.browser) throw new Error(whyNoBrowser(process.env));
  const { url, close } = await serveBuiltSite();
  if (lastChange('dist/index.html') < Math.max(...SOURCES.map(lastChange))) {
    console.warn('dist/ is older than the files it is built from: "npm run build" brings it up to date.');
  }
  provide('siteUrl', url);
  return close;
}
