/** The table `national_lists`. */
import { edtfColumn, keyTo, listColumn, requiredColumn, textColumns } from '../tables/columns.ts';
import type { Published } from './published.ts';
import { type Table, tableOf } from '../tables/table.ts';

/** One row for each entry of each national list of critical minerals. */
export function nationalListsTable({ files: { figures } }: Published): Table {
  const rows = figures.lists.flatMap(({ minerals, ...list }) =>
    minerals.map((entry, place) => ({ ...list, entry, number: place + 1 })),
  );
  type Row = (typeof rows)[number];
  return tableOf<Row>({
    name: 'national_lists',
    title: { en: 'National lists', ko: '국가별 목록' },
    description: {
      en: 'Minerals that countries call critical or strategic, with the date of each list',
      ko: '각국이 핵심·전략광물로 지정한 광물과 목록의 날짜',
    },
    primaryKey: ['list', 'number'],
    foreignKeys: [keyTo('countries', 'country')],
    records: rows,
    columns: [
      requiredColumn('list', { en: 'Id of the list', ko: '목록 식별자' }, ({ id }) => id),
      requiredColumn(
        'number',
        { en: 'Counts the entries of a list', ko: '목록 안에서의 순번' },
        ({ number }) => number,
        {
          type: 'integer',
        },
      ),
      requiredColumn(
        'country',
        { en: 'Code of the country or EUU', ko: '국가 코드 또는 EUU' },
        ({ country }) => country,
      ),
      ...textColumns<Row>('name', { en: 'Name of the list', ko: '목록 이름' }, ({ name }) => name, {
        constraints: { required: true },
      }),
      edtfColumn('date', { en: 'Date from which the list applies', ko: '목록 적용일' }, ({ date }) => date, {
        constraints: { required: true },
      }),
      requiredColumn(
        'entry',
        { en: 'Name on the list, in English', ko: '목록상 이름(영어)' },
        ({ entry }) => entry.name,
      ),
      listColumn(
        'minerals',
        { en: 'Ids of minerals that it means', ko: '해당 광물의 식별자' },
        ({ entry }) => entry.minerals,
      ),
      listColumn('sources', { en: 'Ids of sources', ko: '출처 식별자' }, ({ sources }) => sources),
      ...textColumns<Row>('note', { en: 'Note', ko: '비고' }, ({ note }) => note),
    ],
  });
}
