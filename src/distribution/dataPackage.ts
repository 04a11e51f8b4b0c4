/** The data package: `datapackage.json` (Data Package v2, datapackage.org) and its tables. */
import { CREDIT } from '../tables/credit.ts';
import { meaningsTable } from '../tables/meaningsTable.ts';
import { recordTables } from '../tables/recordTables.ts';
import { type Table, tableText } from '../tables/table.ts';
import { ADDRESSES, FOLDER } from './addresses.ts';
import { productionTable, reservesTable } from './figureTables.ts';
import { importSharesTable } from './importTable.ts';
import { nationalListsTable } from './listTable.ts';
import type { Published } from './published.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0/';

/** All tables of the data package, in the order in which they are listed. */
export function tablesOf(published: Published): Table[] {
  return [
    ...recordTables(published),
    reservesTable(published),
    productionTable(published),
    importSharesTable(published),
    nationalListsTable(published),
    meaningsTable(published),
  ];
}

/** The descriptor of the tables. `homepage` is the address of the site, null if it is not known. */
export function descriptorOf(
  { files: { release } }: Published,
  tables: readonly Table[],
  homepage: string | null,
): object {
  return {
    $schema: `${PROFILES}datapackage.json`,
    name: 'lodelines',
    title: 'Lodelines: critical-mineral partnerships',
    'title@ko': 'Lodelines: 핵심광물 파트너십',
    description:
      'Partnerships on critical minerals, their members and events, each with dates and sources. Dates in columns that end in _edtf are as precise as the sources: 2024-06 is a month, [2024-06-01..2024-06-28] one unknown day of several.',
    'description@ko':
      '핵심광물 파트너십과 참여국, 사건을 날짜와 출처와 함께 정리한 데이터. _edtf로 끝나는 열의 날짜는 출처가 밝힌 만큼만 정밀하다. 2024-06은 한 달, [2024-06-01..2024-06-28]은 그 기간 중 알려지지 않은 하루를 뜻한다.',
    version: release.release,
    created: `${release.release}T00:00:00Z`,
    reachesTo: release.reachesTo,
    ...(homepage !== null && { homepage }),
    licenses: [CREDIT.licence],
    contributors: [{ title: CREDIT.author, roles: ['creator'] }],
    keywords: ['critical minerals', 'international agreements', 'export controls', '핵심광물'],
    resources: tables.map(resourceOf),
  };
}

function resourceOf({ name, title, description, fields, primaryKey, foreignKeys }: Table): object {
  return {
    $schema: `${PROFILES}dataresource.json`,
    name,
    type: 'table',
    path: `${name}.csv`,
    title: title.en,
    'title@ko': title.ko,
    description: description.en,
    'description@ko': description.ko,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: `${PROFILES}tableschema.json`,
      fields,
      ...(primaryKey.length > 0 && { primaryKey }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
      missingValues: [''],
    },
  };
}

/** The files of the package by address: the descriptor and the tables. */
export function packageFiles(published: Published, homepage: string | null): Map<string, string> {
  const tables = tablesOf(published);
  return new Map([
    [ADDRESSES.descriptor, jsonText(descriptorOf(published, tables, homepage))],
    ...tables.map((table) => [ADDRESSES.table(table.name), tableText(table)] as const),
  ]);
}

/** The name of a file of the package inside the ZIP: below a folder that names the release. */
export function nameInArchive(address: string, release: string): string {
  return `lodelines-data-${release}/${address.slice(FOLDER.length)}`;
}

/** JSON that people can read, too. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
