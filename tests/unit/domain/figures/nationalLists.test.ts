import { expect, test } from 'vitest';
import { listRows, listsOfCountry, listsOn } from '../../../../src/domain/figures/nationalLists.ts';
import { DATASET, day, FIGURES } from './realFigures.ts';

const on = (mineral: string, date: string) => listsOn(FIGURES, mineral, day(date)).map(({ id }) => id);
const standing = (mineral: string, date: string, country: string) =>
  listRows(FIGURES, mineral, day(date), DATASET.membersOfUnion).find((row) => row.country === country)
    ?.status;

test('a mineral is listed from the date of the list on', () => {
  expect(on('lithium', '2023-02-26')).toEqual(['jpn-31-2009']);
  expect(on('lithium', '2023-02-27')).toEqual(['jpn-31-2009', 'kor-10-2023', 'kor-33-2023']);
});

test('germanium is on none of Korea’s lists, gallium on one', () => {
  expect(standing('germanium', '2026-05-26', 'KOR')).toBe('not listed');
  expect(standing('gallium', '2026-05-26', 'KOR')).toBe('listed');
});

test('before the first list in the record the status is unknown', () => {
  expect(standing('copper', '2025-11-06', 'USA')).toBe('no list yet');
  expect(standing('copper', '2025-11-07', 'USA')).toBe('listed');
});

test('the Union’s list applies to its members', () => {
  const rows = listRows(FIGURES, 'germanium', day('2024-06-01'), DATASET.membersOfUnion);
  expect(rows.find(({ country }) => country === 'FRA')).toMatchObject({ through: 'EUU', status: 'listed' });
  expect(rows.find(({ country }) => country === 'EUU')).toMatchObject({ through: null, status: 'listed' });
  expect(rows.some(({ country }) => country === 'GBR')).toBe(false);
});

test('a list names its rare-earth elements', () => {
  const ten = FIGURES.lists.find(({ id }) => id === 'kor-10-2023');
  expect(ten?.count).toBe(10);
  expect(ten?.names.get('rare-earths')).toEqual([
    'Neodymium',
    'Dysprosium',
    'Terbium',
    'Cerium',
    'Lanthanum',
  ]);
});

test('a country has its own lists published by the day, newest first, then those of its union', () => {
  const ids = (country: string, on: string) =>
    listsOfCountry(FIGURES, country, day(on), DATASET.membersOfUnion).map(({ list, through }) =>
      `${list.id} ${through ?? ''}`.trim(),
    );
  expect(ids('AUS', '2024-01-31')).toEqual(['aus-strategic-2023']);
  expect(ids('AUS', '2024-02-01')).toEqual(['aus-31-2024', 'aus-strategic-2023']);
  expect(ids('DEU', '2024-05-22')).toEqual([]);
  expect(ids('DEU', '2024-05-23')).toEqual(['eu-crm-34-2024 EUU', 'eu-srm-17-2024 EUU']);
  expect(ids('EUU', '2024-05-23')).toEqual(['eu-crm-34-2024', 'eu-srm-17-2024']);
});
