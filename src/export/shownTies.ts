/** The ties that a picture shows, as a text can name them. */
import type { PictureSource } from '../cartography/picture/mapContent.ts';
import type { Seen } from '../cartography/picture/seen.ts';
import { KINDS, type Party, type PartnershipKind } from '../domain/partnership/partnership.ts';
import type { PlacedArc, PlacedRing } from '../state/derived/lensRecord.ts';
import { emphasised } from '../state/derived/selectors.ts';
import type { ViewState } from '../state/view.ts';

/** A party of a tie, and whether it is not simply in force. */
export interface TiedParty {
  readonly party: Party;
  readonly status: 'uncertain' | 'ended' | null;
}

/** Parties that are tied. */
export interface Tie {
  readonly kind: PartnershipKind;
  /** Null for all bilateral partnerships of a party together. */
  readonly partnership: string | null;
  /** The party with lines to all others. Null if all have the same place: in a triangle, or in a bloc of rings. */
  readonly hub: Party | null;
  readonly parties: readonly TiedParty[];
}

/** What is seen of a view: with a selection its ties, and whether there are others, which are faint. */
export function shownTies(
  { dataset, selectors }: Pick<PictureSource, 'dataset' | 'selectors'>,
  view: ViewState,
  seen: Seen,
): { readonly ties: readonly Tie[]; readonly hasFaint: boolean } {
  const snapshot = selectors.snapshot(view);
  const selected = new Set(emphasised(dataset, view));
  const isSelected = (...ids: readonly string[]) => selected.size === 0 || ids.some((id) => selected.has(id));
  const allArcs = snapshot.arcs.filter(({ partnership }) => seen.arcs.has(partnership));
  const allRings = snapshot.rings.filter(({ partnership }) => seen.rings.has(partnership));
  const arcs = allArcs.filter(({ partnership, from, to }) => isSelected(partnership, from, to));
  const rings = allRings.filter(({ partnership, party }) => isSelected(partnership, party));
  const statusOf = ({ status, end }: PlacedArc | PlacedRing): TiedParty['status'] =>
    end <= snapshot.time.day ? 'ended' : status === 'in force' ? null : status;
  const ends = (arc: PlacedArc) => [arc.from, arc.to].map((party) => ({ party, status: statusOf(arc) }));
  const ties = KINDS.flatMap((kind): Tie[] => {
    const [lines, marks] = [
      arcs.filter((one) => one.kind === kind),
      rings.filter((one) => one.kind === kind),
    ];
    if (kind === 'bilateral') return stars(lines).map((star) => ({ kind, partnership: null, ...star }));
    return [...new Set([...lines, ...marks].map(({ partnership }) => partnership))].flatMap((id): Tie[] => {
      const own = lines.filter(({ partnership }) => partnership === id);
      if (own.length > 0 && kind !== 'trilateral')
        return stars(own).map((star) => ({ kind, partnership: id, ...star }));
      const marked = marks.filter(({ partnership }) => partnership === id);
      const parties = [
        ...own.flatMap(ends),
        ...marked.map((ring) => ({ party: ring.party, status: statusOf(ring) })),
      ];
      return [{ kind, partnership: id, hub: null, parties: eachOnce(parties) }];
    });
  });
  return { ties, hasFaint: arcs.length + rings.length < allArcs.length + allRings.length };

  /** Lines as few stars: each time the party with most of those that are left, and the other ends of its lines. */
  function stars(lines: readonly PlacedArc[]): Pick<Tie, 'hub' | 'parties'>[] {
    const counts = new Map<Party, number>();
    for (const party of lines.flatMap(({ from, to }) => [from, to]))
      counts.set(party, (counts.get(party) ?? 0) + 1);
    // Of equals the first, so that the same view gives the same text.
    const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
    if (!first) return [];
    const [hub] = first;
    const own = lines.filter(({ from, to }) => from === hub || to === hub);
    const parties = own.map((arc) => ({
      party: arc.from === hub ? arc.to : arc.from,
      status: statusOf(arc),
    }));
    return [{ hub, parties: eachOnce(parties) }, ...stars(lines.filter((line) => !own.includes(line)))];
  }
}

/** Each party once: as in force, if one of its ties is. */
function eachOnce(parties: readonly TiedParty[]): TiedParty[] {
  const found = new Map<Party, TiedParty>();
  for (const one of parties) if (!found.has(one.party) || one.status === null) found.set(one.party, one);
  return [...found.values()];
}
