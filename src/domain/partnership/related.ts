/** Which partnerships belong beside one another. */
import type { DatedPartnership } from './partnership.ts';
import { isFull } from './partnership.ts';

/** A partnership with its ties to others, as the record names them. */
export interface Linked extends DatedPartnership {
  readonly supersedes: readonly string[];
  readonly supersededBy: readonly string[];
  readonly relatedTo: readonly string[];
}

/** Partnerships that the record relates to this one, whichever of the two names the other. */
export function linkedTo<P extends Linked>(partnership: P, all: Iterable<P>): P[] {
  return [...all].filter(
    ({ id, relatedTo }) => partnership.relatedTo.includes(id) || relatedTo.includes(partnership.id),
  );
}

/**
 * Partnerships among the same parties, the nearest first, at most `most`; those that the record relates
 * to this one anyway are left out. Two parties at least must be full members of both, and they must be
 * at least half of the members of the smaller one, so that blocs that merely overlap do not count.
 * Nearness is the share of shared parties among all parties of the two; of equals those that begin
 * nearest in time. A national measure has one party only, and so has none.
 */
export function amongSameParties<P extends Linked>(partnership: P, all: Iterable<P>, most: number): P[] {
  const own = partiesOf(partnership);
  const named = new Set([
    partnership.id,
    ...partnership.supersedes,
    ...partnership.supersededBy,
    ...linkedTo(partnership, all).map(({ id }) => id),
  ]);
  const start = ({ life }: DatedPartnership) => Math.max(life.certain?.start ?? life.possible.start, -1e9);
  return [...all]
    .filter(({ id }) => !named.has(id))
    .flatMap((other) => {
      const parties = partiesOf(other);
      const shared = [...own].filter((party) => parties.has(party)).length;
      const near = shared >= 2 && shared * 2 >= Math.min(own.size, parties.size);
      return near ? [{ other, share: shared / (own.size + parties.size - shared) }] : [];
    })
    .sort(
      (a, b) =>
        b.share - a.share ||
        Math.abs(start(a.other) - start(partnership)) - Math.abs(start(b.other) - start(partnership)),
    )
    .slice(0, most)
    .map(({ other }) => other);
}

function partiesOf({ members }: DatedPartnership): Set<string> {
  return new Set(members.filter(isFull).map(({ party }) => party));
}
