/** `npm run data:check`: tells every fault of the record at once, and fails if there is one. */
import { formatFaults } from '../src/record/fault.ts';
import { checkRecord } from '../src/record/rules.ts';
import { faultsOfKept } from './keptReleases.ts';
import { readRecord } from './readRecord.ts';
import { contentOf, releaseFiles } from './releaseFiles.ts';

const { record, faults: ofFiles } = readRecord();
const { partnerships, events, sources, release } = record.files;
const ofKept = ofFiles.length > 0 ? [] : faultsOfKept(release, releaseFiles(contentOf(record)));
const faults = [...ofFiles, ...checkRecord(record), ...ofKept];
const counts = `${partnerships.length} partnerships, ${events.length} events, ${sources.length} sources`;

if (faults.length === 0) {
  console.log(`${partnerships.length + events.length} records, no faults (${counts}).`);
  if (!release.kept.includes(release.release)) {
    console.log(
      `Release ${release.release} is not kept yet: npm run data:keep keeps it when it is published.`,
    );
  }
} else {
  const files = new Set(faults.map(({ file }) => file)).size;
  console.error(formatFaults(faults));
  console.error(
    `\n${count(faults.length, 'fault')} in ${count(files, 'file')}. data/README.md explains every field.`,
  );
  if (record.unreadable.size > 0) {
    console.error('What is unused or missing elsewhere is checked once every file can be read.');
  }
  process.exitCode = 1;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
