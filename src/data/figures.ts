/** The figures in memory: parsed and indexed. Built once, when the first figure layer is shown. */
import { parseEdtf } from '../domain/time/date.ts';
import type { CountryFigure, Edition, Figures, FigureTable, Mineral } from '../domain/figures/figures.ts';
import { MINERAL_GROUPS, OTHER_COUNTRIES, WORLD } from '../domain/figures/figures.ts';
import { grouped } from '../domain/grouped.ts';
import { layerText } from '../domain/figures/layer.ts';
import type { FiguresPayload, TablePayload } from './figuresPayload.ts';
import type { SourceRecord } from '../record/schema.ts';

/** Figures with their source documents, by id. */
export interface SourcedFigures extends Figures {
  readonly sources: ReadonlyMap<string, SourceRecord>;
}

/**
 * Parses dates and indexes the tables of a payload that satisfies the rules of the record. Throws an error on
 * an invalid date.
 */
export function figuresOf(payload: FiguresPayload): SourcedFigures {
  const editions = payload.editions
    .map((edition) => ({ ...edition, known: dateOf(edition.id, edition.known) }))
    .sort((a, b) => a.known.first - b.known.first);
  const tables = editions.flatMap((edition) =>
    payload.tables.filter((table) => table.edition === edition.id).map((table) => tableOf(table, edition)),
  );
  return {
    editions,
    minerals: new Map(payload.minerals.toSorted(byGroup).map((mineral) => [mineral.id, mineral])),
    forms: new Map(Object.entries(payload.forms)),
    tables: grouped(tables, ({ quantity, mineral, series }) =>
      layerText({ kind: quantity, mineral, series }),
    ),
    imports: grouped(payload.imports, ({ mineral }) => mineral),
    lists: payload.lists.map((list) => ({
      ...list,
      date: dateOf(list.id, list.date),
      names: new Map(Object.entries(list.names)),
    })),
    sources: new Map(Object.entries(payload.sources)),
  };
}

function byGroup(a: Mineral, b: Mineral): number {
  return MINERAL_GROUPS.indexOf(a.group) - MINERAL_GROUPS.indexOf(b.group);
}

function tableOf({ rows, ...table }: TablePayload, edition: Edition): FigureTable {
  const figures = rows.map((row): CountryFigure => ({ ...row, flags: row.flags ?? [] }));
  const rowOf = (code: string) => figures.find(({ country }) => country === code) ?? null;
  const world = rowOf(WORLD);
  return {
    ...table,
    edition,
    countries: figures.filter(({ country }) => country !== WORLD && country !== OTHER_COUNTRIES),
    world,
    // `exUS` is the only flag that excludes a country from a total.
    outsideTotal: world?.flags.includes('exUS') ? ['USA'] : [],
    others: rowOf(OTHER_COUNTRIES),
  };
}

function dateOf(id: string, text: string): Edition['known'] {
  const date = parseEdtf(text);
  if (!date) throw new Error(`${id}: "${text}" is no date.`);
  return date;
}
