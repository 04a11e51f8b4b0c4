/**
 * The ids in figures exist, their sources can be opened, and all described editions, forms and definitions
 * are used.
 */
import { OTHER_COUNTRIES, WORLD } from '../../domain/figures/figures.ts';
import type { RecordFault } from '../fault.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import { rowsOf } from './figureRows.ts';

export const figureReferenceRules: readonly Rule[] = [
  figureReferencesExist,
  figuresHaveSourcesToOpen,
  mineralsWithFiguresHaveGroups,
  descriptionsAreUsed,
  editionsAreNotFromTheFuture,
];

/** An id, the place where it is used, and its file. */
interface Reference {
  readonly file: string;
  readonly field: string;
  readonly id: string;
}

function missingReferences(
  { unreadable }: RecordToCheck,
  list: string,
  known: ReadonlySet<string>,
  places: readonly Reference[],
): RecordFault[] {
  if (unreadable.has(list)) return [];
  return places
    .filter(({ id }) => !known.has(id))
    .map(({ file, field, id }) => ({
      file,
      field,
      problem: `There is no "${id}" in data/${list}.`,
      fix: `Correct it, or add it to data/${list}.`,
    }));
}

const idsOf = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id));

function sourceReferences({ files }: RecordToCheck): Reference[] {
  const { editions, definitions, lists } = files.figures;
  return [
    ...rowsOf(files.figures).map((row) => ({ ...row, field: `${row.field}, source`, id: row.row.source })),
    ...editions.map(({ id, source }) => ({
      file: 'figures/editions.json',
      field: `${id}, source`,
      id: source,
    })),
    ...definitions.map(({ id, source }) => ({
      file: 'figures/definitions.json',
      field: `${id}, source`,
      id: source,
    })),
    ...lists.flatMap(({ id, sources }) =>
      sources.map((source) => ({ file: 'figures/lists.json', field: `${id}, sources`, id: source })),
    ),
  ];
}

function figureReferencesExist(record: RecordToCheck): RecordFault[] {
  const { files } = record;
  const { editions, forms, definitions, dependence, lists } = files.figures;
  const rows = rowsOf(files.figures);
  const shares = dependence.map((row) => ({ row, file: 'figures/dependence.csv', at: `line ${row.line}` }));
  const minerals = [
    ...rows.map(({ file, field, row }) => ({ file, field: `${field}, mineral`, id: row.mineral })),
    ...shares.map(({ file, at, row }) => ({ file, field: `${at}, mineral`, id: row.mineral })),
    ...lists.flatMap((list) =>
      list.minerals.flatMap((entry) =>
        entry.minerals.map((id) => ({ file: 'figures/lists.json', field: `${list.id}, ${entry.name}`, id })),
      ),
    ),
  ];
  const countries = [
    ...rows
      .filter(({ row }) => row.country !== WORLD && row.country !== OTHER_COUNTRIES)
      .map(({ file, field, row }) => ({ file, field: `${field}, country`, id: row.country })),
    ...shares.map(({ file, at, row }) => ({ file, field: `${at}, partner`, id: row.partner })),
    ...lists.map(({ id, country }) => ({ file: 'figures/lists.json', field: `${id}, country`, id: country })),
  ];
  const pick = (key: 'edition' | 'form') =>
    rows.map(({ file, field, row }) => ({ file, field: `${field}, ${key}`, id: row[key] }));
  return [
    ...missingReferences(record, 'minerals.json', idsOf(files.minerals), minerals),
    ...missingReferences(record, 'countries.json', idsOf(files.countries), countries),
    ...missingReferences(record, 'figures/editions.json', idsOf(editions), pick('edition')),
    ...missingReferences(record, 'figures/forms.json', idsOf(forms), pick('form')),
    ...missingReferences(
      record,
      'figures/definitions.json',
      idsOf(definitions),
      shares.map(({ file, at, row }) => ({ file, field: `${at}, set`, id: row.set })),
    ),
    ...missingReferences(record, 'sources.json', idsOf(files.sources), sourceReferences(record)),
  ];
}

function figuresHaveSourcesToOpen(record: RecordToCheck): RecordFault[] {
  const closed = new Set(record.files.sources.filter(({ url }) => url === null).map(({ id }) => id));
  return sourceReferences(record)
    .filter(({ id }) => closed.has(id))
    .map(({ file, field, id }) => ({
      file,
      field,
      problem: `"${id}" has no address.`,
      fix: 'Give it a url in data/sources.json, or name a source that can be opened.',
    }));
}

function mineralsWithFiguresHaveGroups({ files }: RecordToCheck): RecordFault[] {
  const used = mineralsOfFigures(files);
  return files.minerals
    .filter(({ id, group }) => group === undefined && used.has(id))
    .map(({ id }) => ({
      file: 'minerals.json',
      field: `${id}, group`,
      problem: 'It has figures, but no group.',
      fix: 'Give it the group under which it is offered.',
    }));
}

function descriptionsAreUsed({ files, unreadable }: RecordToCheck): RecordFault[] {
  if (unreadable.size > 0) return [];
  const { editions, forms, definitions, dependence } = files.figures;
  const rows = rowsOf(files.figures).map(({ row }) => row);
  const unused = (file: string, entries: readonly { readonly id: string }[], used: readonly string[]) =>
    entries
      .filter(({ id }) => !used.includes(id))
      .map(({ id }) => ({
        file,
        field: id,
        problem: 'No table names it.',
        fix: 'Name it where it belongs, or take it out.',
      }));
  return [
    ...unused('figures/editions.json', editions, [...new Set(rows.map(({ edition }) => edition))]),
    ...unused('figures/forms.json', forms, [...new Set(rows.map(({ form }) => form))]),
    ...unused('figures/definitions.json', definitions, [...new Set(dependence.map(({ set }) => set))]),
  ];
}

function editionsAreNotFromTheFuture({ files, unreadable }: RecordToCheck): RecordFault[] {
  if (unreadable.has('release.json')) return [];
  return files.figures.editions
    .filter(({ known }) => known > files.release.release)
    .map(({ id, known }) => ({
      file: 'figures/editions.json',
      field: `${id}, known`,
      problem: `${known} is after the release of ${files.release.release}.`,
      fix: 'Correct the date; with a newer edition, also the release in data/release.json.',
    }));
}

/** Ids of the minerals in tables, import shares and lists. */
export function mineralsOfFigures({ figures }: RecordToCheck['files']): Set<string> {
  return new Set([
    ...rowsOf(figures).map(({ row }) => row.mineral),
    ...figures.dependence.map(({ mineral }) => mineral),
    ...figures.lists.flatMap(({ minerals }) => minerals.flatMap((entry) => entry.minerals)),
  ]);
}

/** Ids of the sources of figures. */
export function sourcesOfFigures(record: RecordToCheck): Set<string> {
  return new Set(sourceReferences(record).map(({ id }) => id));
}
