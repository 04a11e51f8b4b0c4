/** Reads what a fact of a question is in the data. */
import { OTHER_COUNTRIES, WORLD } from '../../domain/figures/figures.ts';
import { isFull } from '../../domain/partnership/partnership.ts';
import { covers, lifeBetween } from '../../domain/time/life.ts';
import { type Day, type EdtfDate, parseDay, parseEdtf } from '../../domain/time/date.ts';
import type { Fact } from '../factSchema.ts';
import type { EventRecord, PartnershipRecord, RecordFiles } from '../schema.ts';
import { rowsOf } from './figureRows.ts';
import { eventFile, partnershipFile } from './files.ts';

/** What the data has in a field. */
export type Found =
  | { readonly date: EdtfDate }
  | { readonly number: number }
  /** Codes, ids or values. */
  | { readonly values: ReadonlySet<string> };

/** The place of a fact in the data, for error messages, and what is there; null if there is nothing. */
export interface ReadFact {
  /** Such as `events/msp-launch-2022.json, date`. */
  readonly place: string;
  readonly found: Found | null;
}

/** Reads a fact. */
export function readFact(fact: Fact, files: RecordFiles): ReadFact {
  if ('of' in fact) return readRecord(fact, files);
  switch (fact.field) {
    case 'import-share': {
      const { set, mineral, partner } = fact;
      const row = files.figures.dependence.find(
        (one) => one.set === set && one.mineral === mineral && one.partner === partner,
      );
      return { place: `figures/dependence.csv, ${set}, ${mineral}, ${partner}`, found: numberOf(row?.share) };
    }
    case 'largest-import-share': {
      const { set, mineral } = fact;
      const rows = files.figures.dependence.filter((one) => one.set === set && one.mineral === mineral);
      const most = Math.max(...rows.map(({ share }) => share));
      return {
        place: `figures/dependence.csv, ${set}, ${mineral}, highest share`,
        found: valuesOf(rows.filter(({ share }) => share === most).map(({ partner }) => partner)),
      };
    }
    case 'list-size': {
      const list = files.figures.lists.find(({ id }) => id === fact.list);
      return { place: `figures/lists.json, ${fact.list}, minerals`, found: numberOf(list?.minerals.length) };
    }
    case 'reserves':
    case 'production': {
      const row = tableOf(fact, files).find(({ country }) => country === fact.country);
      return { place: placeOfTable(fact, fact.country), found: numberOf(row?.value) };
    }
    case 'largest-reserves':
    case 'largest-production': {
      const rows = tableOf(fact, files).filter(
        ({ country }) => country !== WORLD && country !== OTHER_COUNTRIES,
      );
      const most = Math.max(...rows.map(({ value }) => value ?? 0));
      return {
        place: placeOfTable(fact, 'highest value'),
        found: valuesOf(rows.filter(({ value }) => value === most).map(({ country }) => country)),
      };
    }
  }
}

type TableFact = Extract<Fact, { readonly edition: string }>;

function tableOf({ field, mineral, edition, year, stage }: TableFact, files: RecordFiles) {
  const quantity = field.replace('largest-', '');
  return rowsOf(files.figures)
    .map(({ row }) => row)
    .filter(
      (row) =>
        row.quantity === quantity &&
        row.mineral === mineral &&
        row.edition === edition &&
        row.year === year &&
        row.stage === (stage ?? null),
    );
}

function placeOfTable({ field, mineral, edition, year }: TableFact, what: string): string {
  return `figures/${field.replace('largest-', '')}.csv, ${edition}, ${mineral}, ${year}, ${what}`;
}

type RecordFact = Extract<Fact, { readonly of: string }>;

function readRecord(fact: RecordFact, { partnerships, events }: RecordFiles): ReadFact {
  const partnership = partnerships.find(({ id }) => id === fact.of);
  const event = events.find(({ id }) => id === fact.of);
  if (partnership) return readPartnership(fact, partnership);
  if (event) return readEvent(fact, event);
  return { place: `"${fact.of}"`, found: null };
}

function readPartnership(fact: RecordFact, record: PartnershipRecord): ReadFact {
  const place = (field: string) => `${partnershipFile(record.id)}, ${field}`;
  switch (fact.field) {
    case 'start':
    case 'end':
      return { place: place(fact.field), found: dateOf(record[fact.field]) };
    case 'from':
    case 'to': {
      const { party, role, field } = fact;
      const member = record.members.find((one) => one.party === party);
      const span = role === undefined ? member : member?.roles?.find((one) => one.role === role);
      const names = ['members', party, ...(role === undefined ? [] : [role]), field];
      return { place: place(names.join(', ')), found: dateOf(span?.[field]) };
    }
    case 'members': {
      const [on, after] = [dayOf(fact.on), dayOf(fact.after)];
      const full = record.members.filter(({ roles = [], from, to }) => {
        if (!isFull({ roles })) return false;
        const joined = parsed(from);
        if (on !== null && !isOn(from, to, on)) return false;
        return after === null || (joined !== null && joined.after - 1 > after);
      });
      return { place: place('members'), found: valuesOf(full.map(({ party }) => party)) };
    }
    case 'role': {
      const on = dayOf(fact.on);
      const having = record.members.filter(({ roles = [] }) =>
        roles.some(({ role, from, to }) => role === fact.role && (on === null || isOn(from, to, on))),
      );
      const found = valuesOf(having.map(({ party }) => party));
      return { place: place(`members, roles, ${fact.role}`), found };
    }
    case 'minerals':
    case 'supersedes':
      return { place: place(fact.field), found: valuesOf(record[fact.field]) };
    case 'kind':
    case 'instrument':
    case 'binding':
    case 'textPublic':
      return { place: place(fact.field), found: valuesOf([record[fact.field]]) };
    case 'date':
    case 'parties':
    case 'place':
    case 'figure':
      return { place: place(fact.field), found: null };
  }
}

function readEvent(fact: RecordFact, record: EventRecord): ReadFact {
  const place = (field: string) => `${eventFile(record.id)}, ${field}`;
  switch (fact.field) {
    case 'date':
      return { place: place('date'), found: dateOf(record.date) };
    case 'parties':
      return { place: place('parties'), found: valuesOf(record.parties.map(({ party }) => party)) };
    case 'role': {
      const having = record.parties.filter(({ role }) => role === fact.role);
      return { place: place(`parties, ${fact.role}`), found: valuesOf(having.map(({ party }) => party)) };
    }
    case 'place':
      return {
        place: place('place, country'),
        found: valuesOf(record.place === undefined ? [] : [record.place.country]),
      };
    case 'minerals':
      return { place: place('minerals'), found: valuesOf(record.minerals) };
    case 'kind':
      return { place: place('kind'), found: valuesOf([record.kind]) };
    case 'figure': {
      const figure = record.figures.find(({ label }) => label.en === fact.label);
      return { place: place(`figures, ${fact.label}`), found: numberOf(figure?.value) };
    }
    case 'start':
    case 'end':
    case 'from':
    case 'to':
    case 'members':
    case 'instrument':
    case 'binding':
    case 'textPublic':
    case 'supersedes':
      return { place: place(fact.field), found: null };
  }
}

function isOn(from: string | undefined, to: string | undefined, day: Day): boolean {
  return covers(lifeBetween(parsed(from), parsed(to)).possible, day);
}

function parsed(text: string | undefined): EdtfDate | null {
  return text === undefined ? null : parseEdtf(text);
}

function dayOf(text: string | undefined): Day | null {
  return text === undefined ? null : parseDay(text);
}

function dateOf(text: string | undefined): Found | null {
  const date = parsed(text);
  return date && { date };
}

function numberOf(number: number | null | undefined): Found | null {
  return number === null || number === undefined ? null : { number };
}

function valuesOf(values: readonly string[]): Found | null {
  return values.length === 0 ? null : { values: new Set(values) };
}
