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

test('No records have no columns', () => {
  expect(columnsOf<Row>([])).toEqual({});
});
