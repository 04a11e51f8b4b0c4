/** The static pages on the development server. */
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from 'vite';
import { expect, test } from 'vitest';
import { pagesPlugin } from '../../../scripts/pagesPlugin.ts';

test('The development server makes a page, its style sheet and the layers of its picture when they are asked for, and has no page for what is not in the record', async () => {
  const vite = await createServer({
    configFile: false,
    logLevel: 'silent',
    appType: 'mpa',
    plugins: [pagesPlugin(undefined, undefined)],
    server: { middlewareMode: true, watch: null, ws: false },
  });
  const server = createHttpServer(vite.middlewares).listen(0);
  try {
    const { port } = server.address() as AddressInfo;
    const get = (path: string) => fetch(`http://localhost:${port}/${path}`);
    const page = await get('ko/partnership/msp/?theme=dark');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const html = await page.text();
    expect(html).toContain('<link rel="stylesheet" href="../../../pages.css"/>');
    const [, layer = ''] = /<image href="\.\.\/\.\.\/\.\.\/(assets\/map-[^"#]+)"/.exec(html) ?? [];
    const image = await get(layer);
    expect(image.headers.get('content-type')).toBe('image/svg+xml');
    expect(await image.text()).toMatch(/^<svg /);
    const styles = await get('pages.css');
    expect(styles.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(await styles.text()).toMatch(/--kind-bloc: #.*\.life \{/s);
    expect((await get('partnership/nothing/')).status).toBe(404);
  } finally {
    server.close();
    await vite.close();
  }
});
