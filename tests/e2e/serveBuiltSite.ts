import { existsSync } from 'node:fs';
import { preview } from 'vite';

/**
 * Serves dist/ on a free port like any static host: a path without a file gives 404. Resolves to its address, with a
 * trailing slash, and the function that ends it. Throws without a build.
 */
export async function serveBuiltSite(): Promise<{ url: string; close: () => Promise<void> }> {
  if (!existsSync('dist/index.html')) throw new Error('There is no dist/ to test: "npm run build" makes it.');
  const server = await preview({
    appType: 'mpa',
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const [url] = server.resolvedUrls?.local ?? [];
  if (!url) throw new Error('The server of the built site has no address.');
  return { url, close: () => server.close() };
}
