import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { faultsOfKept, keep, readKept } from '../../../scripts/keptReleases.ts';
import { contentOf, releaseFiles, sha256 } from '../../../scripts/releaseFiles.ts';
import { smallRecord } from '../record/smallRecord.ts';

const content = contentOf(smallRecord());
const files = releaseFiles(content);
const RELEASE = { release: '2024-12-31', reachesTo: '2024-06-28', kept: ['2024-12-31'] };

/** An empty folder, for the length of a test. */
function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('what is kept is read again as it was, and has no fault', () => {
  const folder = emptyFolder();
  keep('2024-12-31', files, folder);
  expect(readKept('2024-12-31', folder)).toEqual(content);
  expect(faultsOfKept(RELEASE, files, folder)).toEqual([]);
});

test('the list of hashes grows by each release, in a form that sha256sum reads', () => {
  const folder = emptyFolder();
  keep('2025-01-31', files, folder);
  keep('2024-12-31', files, folder);
  const lines = readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8').split('\n');
  expect(lines).toHaveLength(9);
  expect(lines[0]).toBe(`${sha256(files.get('countries.geojson') ?? '')}  2024-12-31/countries.geojson`);
  expect(lines[7]).toMatch(/^[0-9a-f]{64} {2}2025-01-31\/record\.json$/);
});

test('a single character written into a kept file is seen', () => {
  const folder = emptyFolder();
  keep('2024-12-31', files, folder);
  appendFileSync(path.join(folder, '2024-12-31/record.json'), ' ');
  expect(faultsOfKept(RELEASE, files, folder).map(({ problem }) => problem)).toEqual([
    'public/data/2024-12-31/record.json has changed since it was published.',
  ]);
});
