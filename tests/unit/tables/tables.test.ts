import { expect, test } from 'vitest';
import { tablesOf } from '../../../src/distribution/dataPackage.ts';
import { publishedOf } from '../../../src/distribution/published.ts';
import { tableText } from '../../../src/tables/table.ts';
import type { RecordFiles } from '../../../src/record/schema.ts';
import { PACT, smallRecord, SUMMIT } from '../record/smallRecord.ts';

/** The rows of a table by column, each cell as its text. */
function rowsOf(name: string, files: RecordFiles = smallRecord().files): Record<string, unknown>[] {
  const table = tablesOf(publishedOf(files)).find((one) => one.name === name);
  return (table?.rows ?? []).map((row) =>
    Object.fromEntries((table?.fields ?? []).map((field, place) => [field.name, row[place]])),
  );
}

test('A partnership is a row with its dates as written and the days from and until which it applies', () => {
  const { files } = smallRecord([
    { ...PACT, start: '[2024-06-01..2024-06-28]', end: '[2024-12-01..2024-12-20]' },
  ]);
  expect(rowsOf('partnerships', files)).toMatchObject([
    {
      id: 'pact',
      kind: 'bilateral',
      name_en: 'Pact',
      name_ko: '협정',
      status: 'in force',
      scheduled: false,
      start_edtf: '[2024-06-01..2024-06-28]',
      end_edtf: '[2024-12-01..2024-12-20]',
      possible_from: '2024-06-01',
      certain_from: '2024-06-28',
      certain_until: '2024-12-01',
      possible_until: '2024-12-20',
      parties: ['KOR', 'VNM'],
      minerals: ['nickel'],
      sources: ['paper'],
      note_en: null,
    },
  ]);
});

test('An announced partnership has no certain day and is upcoming before its start', () => {
  const { files } = smallRecord([{ ...PACT, start: '2029-01-01', status: 'scheduled' }]);
  expect(rowsOf('partnerships', files)).toMatchObject([
    {
      status: 'upcoming',
      scheduled: true,
      possible_from: '2029-01-01',
      certain_from: null,
      certain_until: null,
    },
  ]);
});

test('A member is a row without certain days if its start is not known, and its term as chair a row of its own', () => {
  expect(rowsOf('members')).toMatchObject([
    {
      partnership: 'pact',
      party: 'KOR',
      full_member: true,
      roles: ['chair'],
      start_edtf: null,
      certain_from: null,
    },
    { partnership: 'pact', party: 'VNM', full_member: true, roles: [], possible_from: '2024-06-28' },
  ]);
  expect(rowsOf('roles')).toEqual([
    {
      partnership: 'pact',
      party: 'KOR',
      role: 'chair',
      start_edtf: '2024-07',
      end_edtf: '2024-12',
      possible_from: '2024-07-01',
      certain_from: '2024-07-01',
      certain_until: '2025-01-01',
      possible_until: '2025-01-01',
    },
  ]);
});

test('A guest is listed, but is no full member', () => {
  const members = [...PACT.members, { party: 'KOR', roles: [{ role: 'guest' as const }] }];
  expect(
    rowsOf('members', smallRecord([{ ...PACT, members }]).files).map((row) => row['full_member']),
  ).toEqual([true, true, false]);
});

test.for([
  ['2024-06-28', 'day', '2024-06-28', '2024-06-28'],
  ['2024-06', 'month', '2024-06-01', '2024-06-30'],
  ['2024', 'year', '2024-01-01', '2024-12-31'],
  ['[2024-06-01..2024-06-28]', 'one-of', '2024-06-01', '2024-06-28'],
  ['2024-06-04/2024-06-05', 'interval', '2024-06-04', '2024-06-05'],
] as const)(
  'An event of %s has the precision "%s", the first day %s and the last day %s',
  ([date, precision, first, last]) => {
    expect(rowsOf('events', smallRecord([PACT], [{ ...SUMMIT, date }]).files)).toMatchObject([
      { date_edtf: date, date_precision: precision, date_first: first, date_last: last },
    ]);
  },
);

test('An event has its place as two numbers, and a row for each party and each figure', () => {
  expect(rowsOf('events')).toMatchObject([
    { place_en: 'Seoul', place_ko: '서울', place_country: 'KOR', longitude: 126.98, latitude: 37.57 },
  ]);
  expect(rowsOf('parties')).toEqual([
    { event: 'summit-2024', party: 'KOR', role: 'host' },
    { event: 'summit-2024', party: 'VNM', role: null },
  ]);
  expect(rowsOf('event_figures')).toMatchObject([
    {
      event: 'summit-2024',
      number: 1,
      label_en: 'Share',
      value: 5,
      unit_en: '%',
      as_of_edtf: '2024',
      source: 'paper',
    },
  ]);
});

test('A figure that is withheld is empty, with the reason in words', () => {
  expect(rowsOf('production')).toMatchObject([
    { country: 'KOR', value: 5, tonnes: 5, stage: 'mine', flags: ['estimated'], form_ko: '니켈 함유량' },
    { country: 'VNM', value: null, tonnes: null, flags: ['withheld'], edition_published_edtf: '2024-01' },
    { country: 'WLD', value: 20, flags: ['rounded'] },
  ]);
  expect(rowsOf('reserves')).toMatchObject([{ value: 30 }, { value: 100, flags: ['at-least', 'rounded'] }]);
});

test('A share of imports says of whose imports, and of what', () => {
  expect(rowsOf('import_partners')).toMatchObject([
    {
      importer: 'KOR',
      partner: 'VNM',
      share_percent: 60,
      year: 2023,
      definition_en: 'nickel ore, by value',
      source: 'paper',
    },
  ]);
});

test('Every entry of a national list is a row, also one that means no mineral of ours', () => {
  expect(rowsOf('national_lists')).toMatchObject([
    { list: 'kor-2023', number: 1, entry: 'Nickel', minerals: ['nickel'] },
    { list: 'kor-2023', number: 2, entry: 'Barite', minerals: [] },
  ]);
});

test('In CSV lists are joined by semicolons, booleans are words and what is missing is empty', () => {
  const parties = tablesOf(publishedOf(smallRecord().files)).find(({ name }) => name === 'members');
  expect(parties && tableText(parties)).toBe(
    'partnership,party,full_member,roles,start_edtf,end_edtf,possible_from,certain_from,certain_until,possible_until,note_en,note_ko\r\n' +
      'pact,KOR,true,chair,,,2024-06-28,,,,,\r\n' +
      'pact,VNM,true,,,,2024-06-28,,,,,\r\n',
  );
});
