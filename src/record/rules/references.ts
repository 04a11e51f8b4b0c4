/** References exist, and no list contains an entry twice. */
import type { RecordFault } from '../fault.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import { eventFile, partnershipFile, recordsOf } from './files.ts';

export const referenceRules: readonly Rule[] = [
  namedPartnershipsExist,
  namedSourcesExist,
  namedMineralsExist,
  partiesAreCountries,
  nothingIsListedTwice,
  settingsReferencesExist,
];

function namedPartnershipsExist({ files, unreadable }: RecordToCheck): RecordFault[] {
  const known = new Set(files.partnerships.map(({ id }) => id));
  const missing = (file: string, field: string, ids: readonly string[]): RecordFault[] =>
    ids
      .filter((id) => !known.has(id) && !unreadable.has(partnershipFile(id)))
      .map((id) => ({
        file,
        field,
        problem: `There is no partnership "${id}".`,
        fix: `Correct the id, or add data/${partnershipFile(id)}.`,
      }));
  return [
    ...files.events.flatMap(({ id, partnerships }) => missing(eventFile(id), 'partnerships', partnerships)),
    ...files.partnerships.flatMap(({ id, supersedes, relatedTo }) => {
      const file = partnershipFile(id);
      const itself = [
        ...(supersedes.includes(id) ? ['supersedes'] : []),
        ...(relatedTo.includes(id) ? ['relatedTo'] : []),
      ];
      return [
        ...missing(file, 'supersedes', supersedes),
        ...missing(file, 'relatedTo', relatedTo),
        ...itself.map((field) => ({
          file,
          field,
          problem: 'The partnership names itself.',
          fix: 'Take its own id out of the list.',
        })),
      ];
    }),
  ];
}

function settingsReferencesExist({ files, unreadable }: RecordToCheck): RecordFault[] {
  if (unreadable.has('settings.json')) return [];
  const { home, presets, importer } = files.settings;
  const countries = new Set(files.countries.map(({ id }) => id));
  const partnerships = new Set(files.partnerships.map(({ id }) => id));
  const unknown = (field: string, codes: readonly string[]): RecordFault[] =>
    unreadable.has('countries.json')
      ? []
      : codes
          .filter((code) => !countries.has(code))
          .map((code) => ({
            file: 'settings.json',
            field,
            problem: `There is no country "${code}".`,
            fix: 'Correct the code, or add the country to data/countries.json.',
          }));
  return [
    ...unknown('home', home),
    ...unknown('importer', [importer]),
    ...presets
      .filter((id) => !partnerships.has(id) && !unreadable.has(partnershipFile(id)))
      .map((id) => ({
        file: 'settings.json',
        field: 'presets',
        problem: `There is no partnership "${id}".`,
        fix: `Correct the id, or add data/${partnershipFile(id)}.`,
      })),
  ];
}

function namedSourcesExist({ files, unreadable }: RecordToCheck): RecordFault[] {
  if (unreadable.has('sources.json')) return [];
  const known = new Set(files.sources.map(({ id }) => id));
  const check = (file: string, field: string, id: string): RecordFault[] =>
    known.has(id)
      ? []
      : [
          {
            file,
            field,
            problem: `There is no source "${id}".`,
            fix: 'Correct the id, or add the source to data/sources.json.',
          },
        ];
  return [
    ...recordsOf(files).flatMap(({ file, record }) =>
      record.sources.flatMap((id) => check(file, 'sources', id)),
    ),
    ...files.events.flatMap(({ id, figures }) =>
      figures.flatMap(({ source }, i) => check(eventFile(id), `figures, entry ${i + 1}, source`, source)),
    ),
    ...files.countries.flatMap(({ id, sources = [] }) =>
      sources.flatMap((source) => check('countries.json', `${id}, sources`, source)),
    ),
  ];
}

function namedMineralsExist({ files, unreadable }: RecordToCheck): RecordFault[] {
  if (unreadable.has('minerals.json')) return [];
  const known = new Set(files.minerals.map(({ id }) => id));
  return recordsOf(files).flatMap(({ file, record }) =>
    record.minerals
      .filter((id) => !known.has(id))
      .map((id) => ({
        file,
        field: 'minerals',
        problem: `There is no mineral "${id}".`,
        fix: 'Correct the id, or add the mineral to data/minerals.json.',
      })),
  );
}

/** Arcs end at capitals, so every party needs one. */
function partiesAreCountries({ files, unreadable }: RecordToCheck): RecordFault[] {
  if (unreadable.has('countries.json')) return [];
  const countries = new Map(files.countries.map((country) => [country.id, country]));
  const party = (file: string, field: string, id: string): RecordFault[] => {
    const country = countries.get(id);
    if (country?.capital) return [];
    return [
      {
        file,
        field,
        problem: country
          ? `${id} has no capital, so that no arc can end there.`
          : `${id} is not in data/countries.json.`,
        fix: country
          ? `Give ${id} a capital in data/countries.json.`
          : 'Correct the code (ISO 3166-1 alpha-3), or add the country to data/countries.json.',
      },
    ];
  };
  return [
    ...files.partnerships.flatMap(({ id, members }) =>
      members.flatMap((member) => party(partnershipFile(id), `members, ${member.party}`, member.party)),
    ),
    ...files.events.flatMap(({ id, parties, place }) => [
      ...parties.flatMap((one) => party(eventFile(id), `parties, ${one.party}`, one.party)),
      ...(place ? party(eventFile(id), 'place, country', place.country) : []),
    ]),
    ...files.countries.flatMap(({ id, members = [] }) =>
      members.flatMap((member) => party('countries.json', `${id}, members, ${member.party}`, member.party)),
    ),
  ];
}

function nothingIsListedTwice({ files }: RecordToCheck): RecordFault[] {
  const twice = (file: string, field: string, values: readonly string[]): RecordFault[] =>
    [...new Set(values.filter((value, i) => values.indexOf(value) !== i))].map((value) => ({
      file,
      field,
      problem: `"${value}" is listed twice.`,
      fix: 'Take one of the two out.',
    }));
  return [
    ...files.partnerships.flatMap(({ id, members, minerals, supersedes, relatedTo, sources }) => {
      const file = partnershipFile(id);
      return [
        ...twice(
          file,
          'members',
          members.map(({ party }) => party),
        ),
        ...twice(file, 'minerals', minerals),
        ...twice(file, 'supersedes', supersedes),
        ...twice(file, 'relatedTo', relatedTo),
        ...twice(file, 'sources', sources),
      ];
    }),
    ...files.events.flatMap(({ id, parties, minerals, partnerships, sources }) => {
      const file = eventFile(id);
      return [
        ...twice(
          file,
          'parties',
          parties.map(({ party }) => party),
        ),
        ...twice(file, 'minerals', minerals),
        ...twice(file, 'partnerships', partnerships),
        ...twice(file, 'sources', sources),
      ];
    }),
    ...twice(
      'sources.json',
      'id',
      files.sources.map(({ id }) => id),
    ),
    ...twice(
      'minerals.json',
      'id',
      files.minerals.map(({ id }) => id),
    ),
    ...twice(
      'countries.json',
      'id',
      files.countries.map(({ id }) => id),
    ),
  ];
}
