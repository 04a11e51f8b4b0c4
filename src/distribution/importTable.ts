/** The table `import_partners`. */
import { SHARE_FLAGS } from '../domain/figures/figures.ts';
import { keyTo, requiredColumn, textColumns } from '../tables/columns.ts';
import { cellNoteColumns, flagsColumn, mineralColumn, sourceColumn } from './figureColumns.ts';
import type { Published } from './published.ts';
import { type Table, tableOf } from '../tables/table.ts';

/** One row for each share of imports by partner. */
export function importSharesTable({ files: { figures, settings } }: Published): Table {
  const definitions = new Map(figures.definitions.map((one) => [one.id, one]));
  const rows = figures.dependence.flatMap((row) => {
    const definition = definitions.get(row.set);
    return definition ? [{ ...definition, ...row, importer: settings.importer }] : [];
  });
  type Row = (typeof rows)[number];
  return tableOf<Row>({
    name: 'import_partners',
    title: { en: 'Import shares', ko: '수입 비중' },
    description: {
      en: 'Shares of imports by partner. Only shares of one set are comparable: sources count different things',
      ko: '상대국별 수입 비중. 출처마다 집계 기준이 달라 같은 집계의 비중만 비교할 수 있다',
    },
    primaryKey: ['set', 'mineral', 'partner'],
    foreignKeys: [
      keyTo('countries', 'importer'),
      keyTo('minerals', 'mineral'),
      keyTo('countries', 'partner'),
      keyTo('sources', 'source'),
    ],
    records: rows,
    columns: [
      requiredColumn(
        'importer',
        { en: 'Code of the importing country', ko: '수입국 코드' },
        (row) => row.importer,
      ),
      requiredColumn('set', { en: 'Id of the set', ko: '집계 식별자' }, ({ set }) => set),
      mineralColumn(),
      requiredColumn('partner', { en: 'Code of the partner', ko: '상대국 코드' }, ({ partner }) => partner),
      requiredColumn('share_percent', { en: 'Share in percent', ko: '비중(%)' }, ({ share }) => share, {
        type: 'number',
      }),
      requiredColumn('year', { en: 'Year of the imports', ko: '수입 연도' }, ({ year }) => year, {
        type: 'year',
      }),
      ...textColumns<Row>('definition', { en: 'What is counted', ko: '집계 기준' }, (row) => row.definition, {
        constraints: { required: true },
      }),
      flagsColumn(SHARE_FLAGS),
      sourceColumn(),
      ...cellNoteColumns<Row>(),
    ],
  });
}
