import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Lock {
  packages: Record<
    string,
    {
      deprecated?: string;
      engines?: { node?: string };
      optionalDependencies?: Record<string, string>;
    }
  >;
}

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  engines: { node: string };
  overrides: Record<string, string>;
}

const read = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
const { packages } = JSON.parse(read('package-lock.json')) as Lock;
const manifest = JSON.parse(read('package.json')) as Manifest;

test('The lock file contains the packages of all platforms, so that "npm ci" works everywhere', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${place}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

test('Every dependency has an exact version', () => {
  const { dependencies, devDependencies, overrides } = manifest;
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...overrides }).filter(
    ([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('Every package supports our oldest Node.js version, so that "npm ci" does not warn', () => {
  const oldest = /^>=(\d+\.\d+\.\d+)$/.exec(manifest.engines.node)?.[1] ?? 'none';
  const refusing = Object.entries(packages).filter(
    ([, { engines }]) => engines?.node !== undefined && !accepts(engines.node, oldest),
  );
  expect(refusing.map(([place, { engines }]) => [place, engines?.node])).toEqual([]);
});

test('No package is deprecated, so that "npm ci" does not warn', () => {
  expect(Object.keys(packages).filter((place) => packages[place]?.deprecated !== undefined)).toEqual([]);
});

test.each([
  ['>=20.19.0', true],
  ['>= 22', false],
  ['^20.20.0 || >=22', false],
  ['^18.0.0 || ^20.0.0', true],
  ['18 || 20', true],
  ['*', true],
])('The version range "%s" includes 20.19.0: %s', (range, accepted) => {
  expect(accepts(range, '20.19.0')).toBe(accepted);
});

/**
 * Whether an npm version range includes a version. Ranges may use `*`, `1.2.3`, `^1.2.3`, `>=1.2.3` and `||`;
 * throws on others.
 */
function accepts(range: string, version: string): boolean {
  return range.split('||').some((part) => {
    if (part.trim() === '*') return true;
    const [, sign, lowest = ''] = /^(>=|\^|) ?(\d+(?:\.\d+){0,2})$/.exec(part.trim()) ?? [];
    if (sign === undefined) throw new Error(`The range "${range}" is not one that this test can read.`);
    const [major, minor, patch] = numbers(version);
    const [leastMajor, leastMinor, leastPatch] = numbers(lowest);
    if (major !== leastMajor) return sign === '>=' && major > leastMajor;
    return minor > leastMinor || (minor === leastMinor && patch >= leastPatch);
  });
}

function numbers(version: string): [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [major, minor, patch];
}
