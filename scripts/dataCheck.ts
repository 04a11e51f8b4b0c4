/** `npm run data:check`: tells every fault of the record at once, and fails if there is one. */
import { formatFaults } from '../src/data/fault.ts';
import { checkRecord } from '../src/data/rules.ts';
import { readRecord } from './readRecord.ts';

const { record, faults: ofFiles } = readRecord();
const faults = [...ofFiles, ...checkRecord(record)];
const { partnerships, events, sources } = record.files;
const counts = `${partnerships.length} partnerships, ${events.length} events, ${sources.length} sources`;

if (faults.length === 0) {
  console.log(`${partnerships.length + events.length} records, no faults (${counts}).`);
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
