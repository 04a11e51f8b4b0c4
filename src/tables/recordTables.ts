/** The tables of the record, without figures by country. */
import { eventFiguresTable, eventsTable, partiesTable } from './eventTables.ts';
import { membersTable, rolesTable } from './memberTables.ts';
import { partnershipsTable } from './partnershipTable.ts';
import type { Recorded } from './recorded.ts';
import { countriesTable, mineralsTable, sourcesTable, unionMembersTable } from './referenceTables.ts';
import type { Table } from './table.ts';

/** The tables of records, in the order in which they are listed. */
export function recordTables(recorded: Recorded): Table[] {
  return [
    partnershipsTable,
    membersTable,
    rolesTable,
    eventsTable,
    partiesTable,
    eventFiguresTable,
    sourcesTable,
    countriesTable,
    unionMembersTable,
    mineralsTable,
  ].map((table) => table(recorded));
}
