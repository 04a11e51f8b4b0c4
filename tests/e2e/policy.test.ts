/** The content security policy of the page. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { SMALL } from './parts.ts';
import { test } from './site.ts';

test('On a host that sends no policy the page has its own: the map works, and what is inline, text or of another site is refused', async ({
  site,
  browser,
}) => {
  // Not opened by the fixture, which would fail on these violations.
  const page = await browser.newPage({ viewport: SMALL });
  await page.route(site.url, async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await page.goto(site.url);
  await site.ready(page);
  const refused = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const found: string[] = [];
        const link = Object.assign(document.createElement('link'), {
          rel: 'modulepreload',
          href: 'https://lodelines.invalid/other.js',
        });
        const attempts: readonly (() => unknown)[] = [
          () => document.head.append(Object.assign(document.createElement('style'), { textContent: 'p {}' })),
          () => document.body.setAttribute('onclick', 'void 0'),
          () => Object.assign(document.createElement('script'), { src: 'other.js' }),
          () => Object.assign(document.createElement('p'), { innerHTML: '<b></b>' }),
          // oxlint-disable-next-line typescript/no-implied-eval -- To be refused.
          () => new Function(''),
          () => new Worker(URL.createObjectURL(new Blob(['']))),
          () => document.head.append(link),
          () => fetch('https://lodelines.invalid/other.json').catch(() => undefined),
          () => Object.assign(new Image(), { src: 'https://lodelines.invalid/other.png' }),
        ];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
          found.push(`${effectiveDirective} ${blockedURI}`);
          if (found.length === attempts.length) resolve(found);
        });
        // In a task of the page: during the evaluation itself the ban on eval is lifted.
        setTimeout(() => {
          for (const attempt of attempts) {
            try {
              attempt();
            } catch {
              // Refused; the listener is told.
            }
          }
        });
      }),
  );
  await page.close();
  const sink = 'require-trusted-types-for trusted-types-sink';
  expect(refused.sort()).toEqual([
    'connect-src https://lodelines.invalid/other.json',
    'img-src https://lodelines.invalid/other.png',
    sink,
    sink,
    sink,
    sink,
    'script-src-elem https://lodelines.invalid/other.js',
    'style-src-elem inline',
    'worker-src blob',
  ]);
});

test('No script of the site makes code from text, and only the worker of MapLibre could, when it is sent a script', () => {
  const folder = new URL('../../dist/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const makers = files.filter(
    (name) =>
      name.endsWith('.js') && /\bFunction\(|\beval\(/.test(readFileSync(new URL(name, folder), 'utf8')),
  );
  expect(makers).toEqual([expect.stringMatching(/^assets\/maplibre-gl-worker-/)]);
});
