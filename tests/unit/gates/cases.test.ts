import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = new URL('../../cases/', import.meta.url);

test('Every case in the list has its test in the file that the list names', () => {
  const list = readFileSync(new URL('README.md', FOLDER), 'utf8');
  const rows = [...list.matchAll(/^\| .+? \| .+? \| \[.+?\]\((?<file>.+?)\) +\| (?<title>.+?) +\|$/gmu)];
  expect(rows.length).toBeGreaterThan(60);
  const missing = rows.filter(({ groups }) => {
    const source = readFileSync(new URL(groups?.['file'] ?? '', FOLDER), 'utf8');
    return !source.includes(groups?.['title'] ?? '');
  });
  expect(missing.map(([row]) => row)).toEqual([]);
});
