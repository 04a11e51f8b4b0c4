/** Fictional and random partnerships and events for tests of the domain. */
import * as fc from 'fast-check';
import type { Day, EdtfDate } from '../../../../src/domain/time/date.ts';
import { parseEdtf } from '../../../../src/domain/time/date.ts';
import type { DatedEvent } from '../../../../src/domain/partnership/event.ts';
import { type Filters, NO_FILTERS } from '../../../../src/domain/partnership/filter.ts';
import type { Life } from '../../../../src/domain/time/life.ts';
import { lifeBetween } from '../../../../src/domain/time/life.ts';
import type {
  Member,
  DatedPartnership,
  PartnershipKind,
} from '../../../../src/domain/partnership/partnership.ts';
import { MEMBER_ROLES, type MemberRole } from '../../../../src/domain/partnership/roles.ts';
import type { Lens, Query } from '../../../../src/domain/partnership/query.ts';

/** The first day of an EDTF date. */
export function on(text: string): Day {
  return date(text).first;
}

export function date(text: string): EdtfDate {
  const read = parseEdtf(text);
  if (!read) throw new Error(`on: expected an EDTF date, got "${text}".`);
  return read;
}

/** A life between two EDTF dates; a missing date leaves that end open. */
export function life(from?: string, to?: string): Life {
  return lifeBetween(from === undefined ? null : date(from), to === undefined ? null : date(to));
}

/**
 * `KOR`, or `['KOR', { chair: life('2024-07-01') }]`, optionally with the life of the membership as third
 * element.
 */
export type MadeMember = string | readonly [string, Readonly<Partial<Record<MemberRole, Life>>>, Life?];

export function members(...texts: readonly MadeMember[]): Member[] {
  return texts.map((text) => {
    const [party, roles, held = life()] = typeof text === 'string' ? [text, {}] : text;
    return {
      party,
      life: held,
      roles: MEMBER_ROLES.flatMap((role) => (roles[role] ? [{ role, life: roles[role] }] : [])),
    };
  });
}

export function partnership(
  kind: PartnershipKind,
  parties: readonly MadeMember[],
  rest: Partial<DatedPartnership> = {},
): DatedPartnership {
  return { id: kind, kind, life: life(), members: members(...parties), affected: [], ...rest };
}

export function event(text: string, rest: Partial<DatedEvent> = {}): DatedEvent {
  return { id: text, date: date(text), scheduled: false, partnerships: [], parties: [], ...rest };
}

/** A query with a lens and optional filters. */
export function through(lens: Lens, filters: Partial<Filters> = {}): Query {
  return { ...NO_FILTERS, ...filters, lens };
}

/** A small Minerals Security Partnership: founded by the United States, chaired by Korea from 1 July 2024. */
export const MSP: DatedPartnership = partnership(
  'bloc',
  [
    ['USA', { founder: life(), chair: life('2022-06-14', '2024-07-01') }],
    ['KOR', { founder: life(), chair: life('2024-07-01', '2026-02-04') }],
    'JPN',
    ['IND', {}, life('2023-06-22')],
    ['NZL', { observer: life() }, life('2025-03-04')],
  ],
  { id: 'msp', life: life('2022-06-14', '2026-02-04') },
);

const someDay = fc.integer({ min: 0, max: 30 });

const someDate: fc.Arbitrary<EdtfDate> = fc.oneof(
  someDay.map((first): EdtfDate => ({ precision: 'day', first, after: first + 1 })),
  someDay.map((first): EdtfDate => ({ precision: 'month', first, after: first + 8 })),
  fc
    .tuple(someDay, fc.integer({ min: 2, max: 9 }))
    .map(([first, days]): EdtfDate => ({ precision: 'one-of', first, after: first + days })),
);

/** Any life within a few weeks, including open ends, unknown days and lives that end before they start. */
export const someLife: fc.Arbitrary<Life> = fc
  .tuple(fc.option(someDate, { freq: 3 }), fc.option(someDate, { freq: 3 }))
  .map(([start, end]) => lifeBetween(start, end));

const someParty = fc.constantFrom('AUS', 'CHN', 'JPN', 'KOR', 'USA', 'VNM');

const someRoles = fc.array(
  fc.record({
    role: fc.constantFrom<MemberRole[]>('chair', 'chair', 'lead', 'co-chair', 'host', 'founder', 'observer'),
    life: someLife,
  }),
  { maxLength: 2 },
);

const someMembers = fc.uniqueArray(fc.record({ party: someParty, life: someLife, roles: someRoles }), {
  selector: ({ party }) => party,
  maxLength: 5,
});

/** Any partnership with dates close together, so that many fall on the same day. */
export const somePartnership: fc.Arbitrary<DatedPartnership> = fc.record({
  id: fc.constant('some'),
  kind: fc.constantFrom('bloc', 'trilateral', 'bilateral', 'national'),
  life: someLife,
  members: someMembers,
  affected: fc.uniqueArray(fc.record({ party: someParty, since: someDay }), {
    selector: ({ party }) => party,
    maxLength: 3,
  }),
});
