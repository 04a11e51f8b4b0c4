import { expect, test } from 'vitest';
import { columnsOf, rowsOf } from '../../../src/data/columns.ts';

interface Row {
  readonly id: string;
  readonly parties: readonly string[];
  readonly end?: string;
}
const ROWS: readonly Row[] = [
  { id: 'msp', parties: [], end: '2026-02-04' },
  { id: 'forge', parties: ['KOR'] },
];

test('Columns have the values of each key in the order of the records, null where a record has none', () => {
  expect(columnsOf(ROWS)).toEqual({
    id: ['msp', 'forge'],
    parties: [[], ['KOR']],
    end: ['2026-02-04', null],
  });
});

test('The records in columns are the same, without keys for what they do not have', () => {
  expect(rowsOf(columnsOf(ROWS))).toStrictEqual(ROWS);
});

test('Records in a record are columns as well, and so are the records in its lists', () => {
  const events = [
    {
      id: 'summit',
      place: { name: { en: 'Seoul' } },
      parties: [{ party: 'KOR', role: 'host' }, { party: 'VNM' }],
    },
    { id: 'policy', parties: [] },
    { id: 'visit', place: { name: { en: 'Hanoi' }, country: 'VNM' } },
  ];
  const columns = columnsOf<object>(events);
  expect(columns).toEqual({
    id: ['summit', 'policy', 'visit'],
    place: { name: { en: ['Seoul', null, 'Hanoi'] }, country: [null, null, 'VNM'] },
    parties: { lengths: [2, 0, null], records: { party: ['KOR', 'VNM'], role: ['host', null] } },
  });
  expect(rowsOf(columns)).toStrictEqual(events);
});

test('Records without keys, and values of several kinds, are written as they are', () => {
  const mixed = [
    { place: {}, member: [{ party: 'KOR' }] },
    { place: { country: 'VNM' }, member: ['EUU'] },
  ];
  expect(columnsOf<object>(mixed)).toEqual({
    place: [{}, { country: 'VNM' }],
    member: [[{ party: 'KOR' }], ['EUU']],
  });
  expect(rowsOf(columnsOf(mixed))).toStrictEqual(mixed);
});

test('No records have no columns', () => {
  expect(columnsOf<Row>([])).toEqual({});
});
