/** Rows (lanes) of the partnership chart. */
import type { DatedPartnership, PartnershipKind } from './partnership.ts';

interface Succeeding extends DatedPartnership {
  /** Ids of the partnerships it replaced. */
  readonly supersedes: readonly string[];
}

/** The row of one partnership. */
export interface Lane<P extends Succeeding> {
  readonly partnership: P;
  /** Replaced partnerships of the same kind, and how many rows above each is. */
  readonly links: readonly { readonly replaced: P; readonly rows: number }[];
}

/**
 * Lanes grouped by kind, kinds in the order of the input, lanes by start date. A successor comes directly
 * below the last of the partnerships of its kind that it replaced.
 */
export function lanesOf<P extends Succeeding>(
  partnerships: readonly P[],
): { readonly kind: PartnershipKind; readonly lanes: readonly Lane<P>[] }[] {
  const kinds = [...new Set(partnerships.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const rows = inOrder(partnerships.filter((one) => one.kind === kind));
    const rowOf = new Map(rows.map(({ id }, row) => [id, row]));
    const lanes = rows.map((partnership, row) => ({
      partnership,
      links: partnership.supersedes
        .flatMap((id) => rowOf.get(id) ?? [])
        .filter((above) => above < row)
        .sort((a, b) => a - b)
        .map((above) => ({ replaced: rows[above] as P, rows: row - above })),
    }));
    return { kind, lanes };
  });
}

function inOrder<P extends Succeeding>(partnerships: readonly P[]): P[] {
  const byStart = [...partnerships].sort((a, b) => startOf(a) - startOf(b));
  const byId = new Map(byStart.map((one) => [one.id, one]));
  const replacedBy = (one: P) => one.supersedes.flatMap((id) => byId.get(id) ?? []);
  const successors = new Map<P, P[]>();
  for (const one of byStart) {
    for (const replaced of replacedBy(one)) {
      successors.set(replaced, [...(successors.get(replaced) ?? []), one]);
    }
  }
  const placed = new Set<P>();
  const place = (one: P) => {
    placed.add(one);
    for (const next of successors.get(one) ?? []) {
      if (replacedBy(next).every((other) => placed.has(other))) place(next);
    }
  };
  for (const one of byStart) if (replacedBy(one).length === 0) place(one);
  // Partnerships that replace each other in a cycle have no first: append them in the order of start.
  for (const one of byStart) placed.add(one);
  return [...placed];
}

/** Finite, because `-Infinity - -Infinity` is NaN and breaks sorting. */
function startOf({ life }: DatedPartnership): number {
  return Math.max(life.possible.start, -Number.MAX_VALUE);
}
