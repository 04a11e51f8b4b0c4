/** The tables of an extract. */
import type { Localised } from '../../domain/language.ts';
import { EXPORT_DATA } from '../../i18n/exportData.ts';
import { column, requiredColumn } from '../../tables/columns.ts';
import { meaningsTable } from '../../tables/meaningsTable.ts';
import type { Recorded } from '../../tables/recorded.ts';
import { recordTables } from '../../tables/recordTables.ts';
import { type Table, tableOf, type Value } from '../../tables/table.ts';
import type { Extract } from './extract.ts';

/**
 * The tables of records and figures, then those that explain them. Empty tables are left out. Where a row names a
 * country, partnership or event by its id, the names follow.
 */
export function dataTables({
  recorded,
  figures,
  head,
}: Pick<Extract, 'recorded' | 'figures' | 'head'>): Table[] {
  const names = namesOf(recorded);
  const records = recordTables(recorded)
    .filter(({ rows }) => rows.length > 0)
    .map((table) => withNames(table, names));
  // Figures have their flags in words, too.
  const explained = new Set<Value>(records.map(({ name }) => name));
  const meanings = meaningsTable(recorded);
  const tables = [
    ...records,
    ...figures,
    { ...meanings, rows: meanings.rows.filter(([table = null]) => explained.has(table)) },
  ];
  return [...tables, columnsTable(tables, head.language)];
}

type Names = ReadonlyMap<string, ReadonlyMap<Value, Localised>>;

/** The names of the records to which other tables refer, by table and id. */
function namesOf({ partnerships, events, countries }: Recorded): Names {
  return new Map([
    ['partnerships', new Map(partnerships.map(({ record }) => [record.id, record.shortName]))],
    ['events', new Map(events.map(({ id, title }) => [id, title]))],
    ['countries', new Map(countries.map(({ id, name }) => [id, name]))],
  ]);
}

function withNames(table: Table, names: Names): Table {
  const named = new Map(
    table.foreignKeys.flatMap(({ fields: [field = ''], reference }) => {
      const known = names.get(reference.resource);
      return known ? [[field, known] as const] : [];
    }),
  );
  const place = table.fields.map(({ name }) => named.get(name));
  const inLanguage = (language: keyof Localised, name: string) => ({
    name: `${name}_name_${language}`,
    type: 'string' as const,
    description: `${EXPORT_DATA.en.nameOf(name)} (${language})`,
    'description@ko': `${EXPORT_DATA.ko.nameOf(name)}(${language})`,
  });
  return {
    ...table,
    fields: table.fields.flatMap((field, i) =>
      place[i] ? [field, inLanguage('en', field.name), inLanguage('ko', field.name)] : [field],
    ),
    rows: table.rows.map((row) =>
      row.flatMap((value, i): Value[] => {
        const known = place[i];
        if (!known) return [value];
        const name = known.get(value);
        return [value, name?.en ?? null, name?.ko ?? null];
      }),
    ),
  };
}

/** One row for each column of each table. */
function columnsTable(tables: readonly Table[], language: keyof Localised): Table {
  const rows = tables.flatMap(({ name, fields }) => fields.map((field) => ({ table: name, field })));
  return tableOf<(typeof rows)[number]>({
    name: 'columns',
    title: { en: 'Columns', ko: '열' },
    description: { en: 'What each column of the other tables says', ko: '다른 표의 각 열에 대한 설명' },
    records: rows,
    columns: [
      requiredColumn('table', { en: 'Name of the table', ko: '표 이름' }, ({ table }) => table),
      requiredColumn('column', { en: 'Name of the column', ko: '열 이름' }, ({ field }) => field.name),
      requiredColumn('type', { en: 'Type of its values', ko: '값의 형식' }, ({ field }) => field.type),
      column('description', { en: 'What it says', ko: '설명' }, ({ field }) =>
        language === 'ko' ? field['description@ko'] : field.description,
      ),
    ],
  });
}
