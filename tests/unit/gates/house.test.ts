import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** The paths whose name says nothing: barrels, and drawers for whatever has no place. */
function nameless(paths: readonly string[]): string[] {
  return paths.filter((file) => /(^|\/)(index\.(ts|tsx|mjs)$|(utils|helpers|common)(\/|\.|$))/.test(file));
}

test('a barrel, and a folder or file named utils, helpers or common, are told from others', () => {
  const bad = ['src/map/index.ts', 'src/utils/date.ts', 'src/ui/helpers.ts', 'tests/common'];
  expect(nameless([...bad, 'src/domain/commonalities.ts', 'src/state/indexed.ts'])).toEqual(bad);
});

test('src, scripts and tests have neither', () => {
  const paths = ['src', 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file.replaceAll(path.sep, '/')}`,
    ),
  );
  expect(paths).toContain('tests/unit/gates/house.test.ts');
  expect(nameless(paths)).toEqual([]);
});
