/**
 * `npm run data:keep`: keeps the current release permanently, as published. Writes its files to
 * `public/data/`, their hashes to `SHA256SUMS` there, and its name to `kept` in `data/release.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { formatFaults } from '../src/record/fault.ts';
import { checkRecord } from '../src/record/rules.ts';
import type { ReleaseRecord } from '../src/record/schema.ts';
import { faultsOfKept, keep } from './keptReleases.ts';
import { DATA, readRecord } from './readRecord.ts';
import { contentOf, releaseFiles } from './releaseFiles.ts';
import { tidied } from './tidy.ts';

const { record, faults: fileFaults } = readRecord();
const { release } = record.files;
const files = releaseFiles(contentOf(record));
const faults = [...fileFaults, ...checkRecord(record), ...faultsOfKept(release, files)];

if (faults.length > 0) {
  console.error(formatFaults(faults));
  console.error('\nNothing was kept. Correct the faults first: a kept release can never change.');
  process.exitCode = 1;
} else if (release.kept.includes(release.release)) {
  console.log(`Release ${release.release} is already kept.`);
} else {
  keep(release.release, files);
  const path = `${DATA}release.json`;
  const written = JSON.parse(readFileSync(path, 'utf8')) as ReleaseRecord;
  const text = JSON.stringify({ ...written, kept: [...release.kept, release.release] });
  writeFileSync(path, tidied('release.json', text) ?? text);
  console.log(`Release ${release.release} is kept. Commit public/data and data/release.json, then publish.`);
}
