/**
 * Serves the built site in dist/ on a free port for the end-to-end tests, as any static host would:
 * a path without a file is answered with 404. Also says whether there is a browser to drive.
 */
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

/** Called by vitest before the first end-to-end test; what it returns is called after the last. */
export async function setup({ config, provide }: TestProject): Promise<() => Promise<void>> {
  if (!config.provide.browser) throw new Error(whyNoBrowser(process.env));
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
