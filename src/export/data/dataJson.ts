/** Records as JSON. */
import { partnershipJson } from '../../tables/recordJson.ts';
import type { Table } from '../../tables/table.ts';
import type { Extract } from './extract.ts';

/** The records by id, below what the file says about itself; figures by country as rows of tables. */
export function dataJson({ head, recorded, figures }: Extract): object {
  const { partnerships, events, sources, countries, minerals } = recorded;
  return {
    ...head.properties,
    partnerships: Object.fromEntries(partnerships.map((one) => [one.record.id, partnershipJson(one)])),
    events: byId(events),
    sources: byId(sources),
    countries: byId(countries),
    minerals: byId(minerals),
    ...(figures.length > 0 && {
      figures: Object.fromEntries(figures.map((table) => [table.name, rowsOf(table)])),
    }),
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Record<string, T> {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}

function rowsOf({ fields, rows }: Table): object[] {
  return rows.map((row) => Object.fromEntries(fields.map(({ name }, i) => [name, row[i] ?? null])));
}
