/** `npm run data:check`: reports all faults of the record together, and fails if there are any. */
import { formatFaults } from '../src/record/fault.ts';
import { checkRecord } from '../src/record/rules.ts';
import { faultsOfKept } from './keptReleases.ts';
import { readRecord } from './readRecord.ts';
import { contentOf, releaseFiles } from './releaseFiles.ts';
import { tourFaults } from './tourFaults.ts';

const { record, faults: fileFaults } = readRecord();
const { partnerships, events, sources, tours, lessons, glossary, release } = record.files;
const keptFaults = fileFaults.length > 0 ? [] : faultsOfKept(release, releaseFiles(contentOf(record)));
const recordFaults = [...fileFaults, ...checkRecord(record)];
const sceneFaults = recordFaults.length > 0 ? [] : tourFaults(record);
const faults = [...recordFaults, ...sceneFaults, ...keptFaults];
const counts = `${partnerships.length} partnerships, ${events.length} events, ${sources.length} sources, ${tours.length} tours, ${lessons.length} lessons, ${glossary.length} terms`;

if (faults.length === 0) {
  console.log(`${partnerships.length + events.length} records, no faults (${counts}).`);
  if (!release.kept.includes(release.release)) {
    console.log(`Release ${release.release} is not kept yet. Run npm run data:keep when you publish it.`);
  }
} else {
  const files = new Set(faults.map(({ file }) => file)).size;
  console.error(formatFaults(faults));
  console.error(
    `\n${count(faults.length, 'fault')} in ${count(files, 'file')}. data/README.md explains every field.`,
  );
  if (record.unreadable.size > 0) {
    console.error('Unused and missing references are checked once every file can be read.');
  }
  if (recordFaults.length > 0) console.error('The maps of tours are checked once there is no other fault.');
  process.exitCode = 1;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
