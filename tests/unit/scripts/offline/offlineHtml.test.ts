/** The HTML of the one file. */
import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inScript, offlineHtml } from '../../../../scripts/offline/offlineHtml.ts';

const CODE = 'document.title = "</script><!-- <script>"; console.log(`${1 < 2}`);';
const html = offlineHtml({
  code: CODE,
  styles: 'a::after{content:"</style>"}',
  files: new Map([['data/2026-11-30/record.json', '{"ko":"한국"}']]),
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  title: 'Lodelines',
  licences: 'MIT License',
  opening: { site: 'https://example.org/' },
});
const textOf = (element: string) => new RegExp(`<${element}>([^]*?)</`).exec(html)?.[1] ?? '';
const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('The policy allows the script and the style sheet of the file by their hashes, and no network', () => {
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src '${hash(textOf('script type="module"'))}'`);
  expect(policy).toContain(`style-src '${hash(textOf('style'))}'`);
  expect(policy).not.toMatch(/unsafe|self|https?:|connect-src|frame-src/);
});

test('Code that has HTML in its texts neither ends its element nor begins a comment', () => {
  expect(inScript(CODE)).not.toMatch(/<\/script|<!--|<script/i);
  expect(inScript(CODE)).toContain('1 < 2');
  const said: string[] = [];
  const document = { title: '' };
  runInNewContext(inScript(CODE), { document, console: { log: (text: string) => said.push(text) } });
  expect([document.title, ...said]).toEqual(['</script><!-- <script>', 'true']);
  expect(html.match(/<\/style>/g)).toHaveLength(1);
});

test('The licences are said in the file', () => {
  expect(html).toContain('<!-- MIT License -->');
});

test('Each file of the record is in the page under its address', () => {
  const [, packed = ''] = /data-file="data\/2026-11-30\/record\.json">([^<]*)</.exec(html) ?? [];
  expect(gunzipSync(Buffer.from(packed, 'base64')).toString()).toBe('{"ko":"한국"}');
});

test('What the file opens comes before its code, which names the block, too', () => {
  expect(html.indexOf('id="opening">{"site":"https://example.org/"}</script>')).toBeGreaterThan(0);
  expect(html.indexOf('id="opening"')).toBeLessThan(html.indexOf('<script type="module"'));
});
