/** The arcs and rings of a partnership on a day, and the days on which each is drawn. */
import type { Day, Span } from '../time/date.ts';
import { statusOn } from '../time/life.ts';
import type { Party, DatedPartnership } from './partnership.ts';
import { hubOn, membersOn, changeDaysOf } from './partnership.ts';

/** The statuses that are drawn. */
export type Drawn = 'in force' | 'uncertain';

/** A line between two parties. It starts at the hub of a bloc, or at the owner of a national measure. */
export interface Arc {
  readonly partnership: string;
  readonly from: Party;
  readonly to: Party;
  readonly status: Drawn;
}

/** A mark on a single party: the owner of a national measure, or a member of a bloc without a hub. */
export interface Ring {
  readonly partnership: string;
  readonly party: Party;
  readonly status: Drawn;
}

/** Everything drawn for a partnership on a day. */
export interface Drawing {
  readonly arcs: readonly Arc[];
  readonly rings: readonly Ring[];
}

const EMPTY_DRAWING: Drawing = { arcs: [], rings: [] };

/**
 * The arcs and rings of a partnership on a day. Bilateral: one arc. Trilateral: a triangle. Bloc: arcs from
 * the hub of the day, or rings if there is no hub or only one member. National: a ring on the owner, and arcs
 * to the parties affected by then. `focus` is the lens, as for `hubOn`.
 */
export function drawingOn(partnership: DatedPartnership, day: Day, focus: readonly Party[]): Drawing {
  const status = statusOn(partnership.life, day);
  if (status === 'upcoming' || status === 'ended') return EMPTY_DRAWING;
  const members = membersOn(partnership, day);
  const { id } = partnership;

  if (partnership.kind === 'national') {
    const arcs = members.flatMap((owner) =>
      partnership.affected
        .filter(({ party, since }) => since <= day && party !== owner.party)
        .map(({ party }) => ({ partnership: id, from: owner.party, to: party, status: owner.status })),
    );
    return { arcs, rings: members.map((owner) => ({ partnership: id, ...owner })) };
  }

  if (partnership.kind === 'bloc') {
    const hubParty = hubOn(partnership, day, focus);
    const hub = members.find(({ party }) => party === hubParty);
    if (!hub || members.length === 1)
      return { arcs: [], rings: members.map((member) => ({ partnership: id, ...member })) };
    const spokes = members.filter((member) => member !== hub);
    const arcs = spokes.map(({ party, status: spoke }) => ({
      partnership: id,
      from: hub.party,
      to: party,
      status: combinedStatus(hub.status, spoke),
    }));
    return { arcs, rings: [] };
  }

  const arcs = members.flatMap((a, i) =>
    members.slice(i + 1).map((b) => ({
      partnership: id,
      from: a.party,
      to: b.party,
      status: combinedStatus(a.status, b.status),
    })),
  );
  return { arcs, rings: [] };
}

function combinedStatus(a: Drawn, b: Drawn): Drawn {
  return a === 'in force' && b === 'in force' ? 'in force' : 'uncertain';
}

/**
 * Every arc and ring that a partnership ever has, with the span of days on which `drawingOn` returns it. The
 * spans of one arc do not overlap, and a span continues over change days that leave it unchanged.
 */
export function drawingSpans(
  partnership: DatedPartnership,
  focus: readonly Party[],
): { arcs: (Arc & Span)[]; rings: (Ring & Span)[] } {
  const changeDays = [-Infinity, ...changeDaysOf(partnership)];
  const arcs: (Arc & Span)[] = [];
  const rings: (Ring & Span)[] = [];
  changeDays.forEach((start, i) => {
    const end = changeDays[i + 1] ?? Infinity;
    // The first interval starts at minus infinity: sample the day before the first change, or any day if
    // there is none.
    const sample = start !== -Infinity ? start : end === Infinity ? 0 : end - 1;
    const drawing = drawingOn(partnership, sample, focus);
    for (const arc of drawing.arcs) addSpan(arcs, arc, { start, end }, sameArc);
    for (const ring of drawing.rings) addSpan(rings, ring, { start, end }, sameRing);
  });
  return { arcs, rings };
}

function sameArc(a: Arc, b: Arc): boolean {
  return a.from === b.from && a.to === b.to && a.status === b.status;
}

function sameRing(a: Ring, b: Ring): boolean {
  return a.party === b.party && a.status === b.status;
}

/** Adds an item with its span, or extends the span of an equal one that ends where this one starts. */
function addSpan<T>(
  items: (T & { start: Day; end: Day })[],
  item: T,
  { start, end }: Span,
  isSame: (a: T, b: T) => boolean,
): void {
  const before = items.findLast((other) => other.end === start && isSame(other, item));
  if (before) before.end = end;
  else items.push({ ...item, start, end });
}
