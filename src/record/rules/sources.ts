/** Every claim has a source that can be opened, and every source and mineral is used. */
import type { RecordFault } from '../fault.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import { mineralsOfFigures, sourcesOfFigures } from './figureReferences.ts';
import { eventFile, partnershipFile, recordsOf } from './files.ts';

export const sourceRules: readonly Rule[] = [
  everyRecordHasAnAddress,
  addressesAreUnique,
  textsWithAnAddressArePublic,
  doubtsAreExplained,
  nothingIsUnused,
];

function everyRecordHasAnAddress({ files, unreadable }: RecordToCheck): RecordFault[] {
  if (unreadable.has('sources.json')) return [];
  const withoutAddress = new Set(files.sources.filter(({ url }) => url === null).map(({ id }) => id));
  return recordsOf(files)
    .filter(({ record }) => record.sources.every((id) => withoutAddress.has(id)))
    .map(({ file }) => ({
      file,
      field: 'sources',
      problem: 'None of its sources has an address.',
      fix: 'Add a source with a url to data/sources.json and name it here.',
    }));
}

function addressesAreUnique({ files }: RecordToCheck): RecordFault[] {
  const first = new Map<string, string>();
  return files.sources.flatMap(({ id, url }) => {
    if (url === null) return [];
    const other = first.get(url);
    first.set(url, other ?? id);
    if (other === undefined || other === id) return [];
    return [
      {
        file: 'sources.json',
        field: `${id}, url`,
        problem: `"${other}" has the same address.`,
        fix: `Use "${other}" everywhere and take "${id}" out, or correct the address.`,
      },
    ];
  });
}

function textsWithAnAddressArePublic({ files }: RecordToCheck): RecordFault[] {
  return files.partnerships
    .filter(({ textUrl, textPublic }) => textUrl !== null && textPublic !== 'yes')
    .map(({ id, textPublic }) => ({
      file: partnershipFile(id),
      field: 'textPublic',
      problem: `It is "${textPublic}", but textUrl says where the text can be read.`,
      fix: 'Set textPublic to "yes", or textUrl to null.',
    }));
}

function doubtsAreExplained({ files }: RecordToCheck): RecordFault[] {
  return files.events
    .filter(({ confidence, note }) => confidence !== 'high' && note === undefined)
    .map(({ id, confidence }) => ({
      file: eventFile(id),
      field: 'note',
      problem: `The confidence is ${confidence}, but no note says why.`,
      fix: 'Add a note that says what is uncertain.',
    }));
}

function nothingIsUnused(record: RecordToCheck): RecordFault[] {
  const { files, unreadable } = record;
  if (unreadable.size > 0) return [];
  const records = recordsOf(files).map((one) => one.record);
  const sources = new Set([
    ...records.flatMap((one) => one.sources),
    ...files.events.flatMap(({ figures }) => figures.map(({ source }) => source)),
    ...files.countries.flatMap((country) => country.sources ?? []),
    ...sourcesOfFigures(record),
  ]);
  const minerals = new Set([...records.flatMap((one) => one.minerals), ...mineralsOfFigures(files)]);
  return [
    ...files.sources
      .filter(({ id }) => !sources.has(id))
      .map(({ id }) => ({
        file: 'sources.json',
        field: id,
        problem: 'No partnership, event, country or figure names this source.',
        fix: 'Name it where it belongs, or take it out.',
      })),
    ...files.minerals
      .filter(({ id }) => !minerals.has(id))
      .map(({ id }) => ({
        file: 'minerals.json',
        field: id,
        problem: 'No partnership, event or figure names this mineral.',
        fix: 'Name it where it belongs, or take it out.',
      })),
  ];
}
