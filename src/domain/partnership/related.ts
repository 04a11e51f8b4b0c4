/** Related partnerships. */
import type { DatedPartnership } from './partnership.ts';
import { isFull } from './partnership.ts';

/** A partnership with its recorded links to others. */
export interface Linked extends DatedPartnership {
  readonly supersedes: readonly string[];
  readonly supersededBy: readonly string[];
  readonly relatedTo: readonly string[];
}

/** Partnerships linked to this one in the record, in either direction. */
export function linkedTo<P extends Linked>(partnership: P, all: Iterable<P>): P[] {
  return [...all].filter(
    ({ id, relatedTo }) => partnership.relatedTo.includes(id) || relatedTo.includes(partnership.id),
  );
}

/**
 * Partnerships among the same parties, most similar first, at most `max`, without those linked in the record.
 * The two must share at least two full members, and at least half of the members of the smaller one, so that
 * a mere overlap of blocs does not count. Similarity is the Jaccard index of the parties; ties are ordered by
 * the distance between start dates. National measures have only one party and therefore no results.
 */
export function amongSameParties<P extends Linked>(partnership: P, all: Iterable<P>, max: number): P[] {
  const own = partiesOf(partnership);
  const excluded = new Set([
    partnership.id,
    ...partnership.supersedes,
    ...partnership.supersededBy,
    ...linkedTo(partnership, all).map(({ id }) => id),
  ]);
  const start = ({ life }: DatedPartnership) => Math.max(life.certain?.start ?? life.possible.start, -1e9);
  return [...all]
    .filter(({ id }) => !excluded.has(id))
    .flatMap((other) => {
      const parties = partiesOf(other);
      const shared = [...own].filter((party) => parties.has(party)).length;
      const similar = shared >= 2 && shared * 2 >= Math.min(own.size, parties.size);
      return similar ? [{ other, share: shared / (own.size + parties.size - shared) }] : [];
    })
    .sort(
      (a, b) =>
        b.share - a.share ||
        Math.abs(start(a.other) - start(partnership)) - Math.abs(start(b.other) - start(partnership)),
    )
    .slice(0, max)
    .map(({ other }) => other);
}

function partiesOf({ members }: DatedPartnership): Set<string> {
  return new Set(members.filter(isFull).map(({ party }) => party));
}
