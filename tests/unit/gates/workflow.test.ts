import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');

test('Every script that the workflow on GitHub runs is in package.json', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const called = [...read('.github/workflows/test.yml').matchAll(/npm run ([\w:]+)/g)].map(
    ([, name]) => name,
  );
  expect(called).toContain('checks');
  expect(called.filter((name) => name === undefined || !(name in scripts))).toEqual([]);
});
