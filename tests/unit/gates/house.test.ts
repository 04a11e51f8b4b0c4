import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** Paths with meaningless names: barrel files, and files or folders called utils, helpers or common. */
function meaningless(paths: readonly string[]): string[] {
  return paths.filter((file) => /(^|\/)(index\.(ts|tsx|mjs)$|(utils|helpers|common)(\/|\.|$))/.test(file));
}

test('Barrel files and names such as utils, helpers and common are recognised', () => {
  const bad = ['src/map/index.ts', 'src/utils/date.ts', 'src/ui/helpers.ts', 'tests/common'];
  expect(meaningless([...bad, 'src/domain/commonalities.ts', 'src/state/indexed.ts'])).toEqual(bad);
});

test('src, scripts and tests have no barrel files and nothing called utils, helpers or common', () => {
  const paths = ['src', 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file.replaceAll(path.sep, '/')}`,
    ),
  );
  expect(paths).toContain('tests/unit/gates/house.test.ts');
  expect(meaningless(paths)).toEqual([]);
});
