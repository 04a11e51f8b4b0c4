/** The source calls no function that a supported browser may lack. For the libraries see tests/cases/browsers.test.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { NEWER_GLOBALS, NEWER_METHODS, NEWER_STATIC } from '../../newerFunctions.ts';

/** Methods that arrays (or WebGL contexts) have in every browser, or with everyday names: only the types can tell (ES2023 in tsconfig.json). */
const isCommon = (name: string) =>
  name in Array.prototype || /^(bytes|drop|isContextLost|reset|resize|take)$/.test(name);

const METHODS = Object.values(NEWER_METHODS)
  .flat()
  .filter((name) => !isCommon(name));
const STATIC = Object.entries(NEWER_STATIC).flatMap(([owner, names]) =>
  names.map((name) => `${owner}\\.${name}`),
);
const CALL = new RegExp(
  `(?:\\.(?<method>${METHODS.join('|')})|\\b(?<global>${[...STATIC, ...NEWER_GLOBALS].join('|')}))\\(`,
  'g',
);

/** The newer functions that a source calls, but for globals that it looks for first. */
function callsIn(source: string): string[] {
  return [...source.matchAll(CALL)]
    .map(({ groups }) => groups?.['method'] ?? groups?.['global'] ?? '')
    .filter((name) => !source.includes(`'${name}' in window`));
}

test('The check finds the calls of newer functions', () => {
  expect(callsIn('URL.canParse(text); a.union(b); requestIdleCallback(act)')).toEqual([
    'URL.canParse',
    'union',
    'requestIdleCallback',
  ]);
});

test('The check passes older functions, and globals that are looked for first', () => {
  expect(callsIn('URL.createObjectURL(blob); list.map(double); new URL(text)')).toEqual([]);
  expect(callsIn("if ('requestIdleCallback' in window) requestIdleCallback(act)")).toEqual([]);
});

test('No file of the page calls a function that a supported browser lacks', () => {
  const files = ['src', 'public'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|js)$/.test(file))
      .map((file) => path.join(folder, file)),
  );
  const calls = files.flatMap((file) =>
    callsIn(readFileSync(file, 'utf8')).map((name) => `${file}: ${name}`),
  );
  expect(calls).toEqual([]);
});
