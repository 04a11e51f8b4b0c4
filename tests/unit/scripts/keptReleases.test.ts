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

/** An empty folder that is deleted after the test. */
function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('A kept release reads back unchanged and without faults', () => {
  const folder = emptyFolder();
  keep('2024-12-31', files, folder);
  expect(readKept('2024-12-31', folder)).toEqual(content);
  expect(faultsOfKept(RELEASE, files, folder)).toEqual([]);
});

test('Each kept release is added to the list of hashes, in the format of sha256sum', () => {
  const folder = emptyFolder();
  keep('2025-01-31', files, folder);
  keep('2024-12-31', files, folder);
  const lines = readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8').split('\n');
  expect(lines).toHaveLength(9);
  expect(lines[0]).toBe(`${sha256(files.get('countries.geojson') ?? '')}  2024-12-31/countries.geojson`);
  expect(lines[7]).toMatch(/^[0-9a-f]{64} {2}2025-01-31\/record\.json$/);
});

test('A single added character in a kept file is reported', () => {
  const folder = emptyFolder();
  keep('2024-12-31', files, folder);
  appendFileSync(path.join(folder, '2024-12-31/record.json'), ' ');
  expect(faultsOfKept(RELEASE, files, folder).map(({ problem }) => problem)).toEqual([
    'public/data/2024-12-31/record.json has changed since it was published.',
  ]);
});
