/** Comparison of two parties on a day. */
import type { Day } from '../time/date.ts';
import { statusOn } from '../time/life.ts';
import type { MembersOfUnion, DatedPartnership, Party } from './partnership.ts';
import { isFull, membersOn } from './partnership.ts';

/** A partnership of both parties. */
export interface Shared<P> {
  readonly partnership: P;
  /** Whether at least one of the two takes part through a union rather than itself. */
  readonly throughUnion: boolean;
}

/** What two parties share on a day, and what only one of them has. */
export interface Comparison<P> {
  /**
   * Partnerships of which both are full members on the day, certain or not, themselves or through a union.
   */
  readonly shared: readonly Shared<P>[];
  /**
   * For each party: partnerships it is a direct member of that day and the other is not part of, even through
   * a union. Includes national measures.
   */
  readonly only: readonly [readonly P[], readonly P[]];
  /**
   * Partnerships of which both are direct members at some time, but not both on the day: ended, or not
   * started.
   */
  readonly otherTimes: readonly P[];
  /** National measures of one party that affect the other by the day. */
  readonly measures: readonly P[];
  /**
   * Ids of the minerals named by the partnerships each is a direct member of: by both, only by the first's,
   * only by the second's.
   */
  readonly minerals: {
    readonly both: readonly string[];
    readonly only: readonly [readonly string[], readonly string[]];
  };
}

/** Compares two parties on a day. Each list keeps the order of `partnerships`. */
export function compareOn<P extends DatedPartnership & { readonly minerals: readonly string[] }>(
  partnerships: readonly P[],
  [a, b]: readonly [Party, Party],
  day: Day,
  membersOfUnion: MembersOfUnion,
): Comparison<P> {
  const shared: Shared<P>[] = [];
  const only: [P[], P[]] = [[], []];
  const otherTimes: P[] = [];
  const measures: P[] = [];
  const minerals: [Set<string>, Set<string>] = [new Set(), new Set()];
  for (const partnership of partnerships) {
    const [first, second] = [a, b].map((party) => participationOn(partnership, party, day, membersOfUnion));
    if (first === 'itself') for (const mineral of partnership.minerals) minerals[0].add(mineral);
    if (second === 'itself') for (const mineral of partnership.minerals) minerals[1].add(mineral);
    if (first && second) shared.push({ partnership, throughUnion: first === 'union' || second === 'union' });
    else if (affects(partnership, a, b, day) || affects(partnership, b, a, day)) measures.push(partnership);
    else if (first === 'itself') only[0].push(partnership);
    else if (second === 'itself') only[1].push(partnership);
    if (!(first && second) && everBoth(partnership, a, b)) otherTimes.push(partnership);
  }
  const [inFirst, inSecond] = minerals.map((set) => [...set].sort()) as [string[], string[]];
  return {
    shared,
    only,
    otherTimes,
    measures,
    minerals: {
      both: inFirst.filter((mineral) => minerals[1].has(mineral)),
      only: [
        inFirst.filter((mineral) => !minerals[1].has(mineral)),
        inSecond.filter((mineral) => !minerals[0].has(mineral)),
      ],
    },
  };
}

/**
 * How a party takes part on a day: as a member itself, through a union it belongs to, or not at all (null).
 */
function participationOn(
  partnership: DatedPartnership,
  party: Party,
  day: Day,
  membersOfUnion: MembersOfUnion,
): 'itself' | 'union' | null {
  const members = membersOn(partnership, day);
  if (members.some((member) => member.party === party)) return 'itself';
  // A union's own measure is not a partnership of its member countries.
  if (partnership.kind === 'national') return null;
  return members.some((member) => membersOfUnion(member.party, day).includes(party)) ? 'union' : null;
}

function affects({ kind, members, affected, life }: DatedPartnership, owner: Party, other: Party, day: Day) {
  const status = statusOn(life, day);
  return (
    kind === 'national' &&
    (status === 'in force' || status === 'uncertain') &&
    members.some(({ party }) => party === owner) &&
    affected.some(({ party, since }) => party === other && since <= day)
  );
}

function everBoth(partnership: DatedPartnership, a: Party, b: Party): boolean {
  return [a, b].every((party) =>
    partnership.members.some((member) => member.party === party && isFull(member)),
  );
}
