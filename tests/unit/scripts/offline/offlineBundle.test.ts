/** What the one file changes of the code and the style sheet that the bundler makes. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withDataWorker, withFonts } from '../../../../scripts/offline/offlineBundle.ts';

test('Fonts are in the style sheet itself', () => {
  const fonts = [{ fileName: 'assets/latin-abc.woff2', source: new Uint8Array([1, 2, 3]) }];
  expect(withFonts('a{src:local("x"),url(./latin-abc.woff2) format("woff2")}', fonts)).toBe(
    'a{src:local("x"),url(data:font/woff2;base64,AQID) format("woff2")}',
  );
  expect(withFonts('a{src:url("data:font/woff2;base64,AQID")}', [])).toContain('"data:font');
  expect(() => withFonts('a{src:url(./korean-abc.woff2)}', fonts)).toThrow('expected the font');
});

test('MapLibre starts a worker whose code is in its address, and any other as before', () => {
  const engine = readFileSync(fileURLToPath(import.meta.resolve('maplibre-gl')), 'utf8');
  const changed = withDataWorker(engine);
  const [start = ''] = /async function \w+\(\)\{let \w+=\w+\.WORKER_URL\|\|.{150}/.exec(changed) ?? [];
  expect(start).toMatch(
    /if\((\w+)\.startsWith\("data:"\)\)return new Worker\(\1,\{type:"module"\}\);let _,\w+=/,
  );
  expect(() => withDataWorker('function start(){}')).toThrow('expected the start of the worker');
});
