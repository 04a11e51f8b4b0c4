/** The rows in which the lives of partnerships are drawn. */
import type { DatedPartnership, PartnershipKind } from './partnership.ts';

interface Succeeding extends DatedPartnership {
  /** The ids of those that it replaced. */
  readonly supersedes: readonly string[];
}

/** The row of one partnership. */
export interface Lane<P extends Succeeding> {
  readonly partnership: P;
  /** What it replaced, and how many rows higher that stands; those of other kinds are left out. */
  readonly links: readonly { readonly replaced: P; readonly rows: number }[];
}

/**
 * The lanes of each kind, the kinds in the order in which they come, the lanes in the order of their
 * beginnings; but a successor stands right below what it replaced, or the last of it, if that is of its kind.
 */
export function lanesOf<P extends Succeeding>(
  partnerships: readonly P[],
): { readonly kind: PartnershipKind; readonly lanes: readonly Lane<P>[] }[] {
  const kinds = [...new Set(partnerships.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const rows = inOrder(partnerships.filter((one) => one.kind === kind));
    const lanes = rows.map((partnership, row) => ({
      partnership,
      links: rows
        .slice(0, row)
        .flatMap((replaced, above) =>
          partnership.supersedes.includes(replaced.id) ? [{ replaced, rows: row - above }] : [],
        ),
    }));
    return { kind, lanes };
  });
}

function inOrder<P extends Succeeding>(partnerships: readonly P[]): P[] {
  const byStart = [...partnerships].sort((a, b) => startOf(a) - startOf(b));
  const placed = new Set<P>();
  const replacedBy = (one: P) => byStart.filter((other) => one.supersedes.includes(other.id));
  const place = (one: P) => {
    placed.add(one);
    for (const next of byStart) {
      const replaced = replacedBy(next);
      if (replaced.includes(one) && replaced.every((other) => placed.has(other))) place(next);
    }
  };
  for (const one of byStart) if (replacedBy(one).length === 0) place(one);
  // Those that replace each other in a circle have no first.
  for (const one of byStart) placed.add(one);
  return [...placed];
}

/** `-Infinity` minus itself is no order. */
function startOf({ life }: DatedPartnership): number {
  return Math.max(life.possible.start, -Number.MAX_VALUE);
}
