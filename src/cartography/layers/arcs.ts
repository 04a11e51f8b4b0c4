/**
 * How arcs look: one style per kind of partnership and status. `map/arcLayer` draws them; visibility and width are the
 * look of each arc (`cartography/arcLooks`).
 */
import type { Drawn } from '../../domain/partnership/arcs.ts';
import type { PartnershipKind } from '../../domain/partnership/partnership.ts';
import type { LegendEntry, LineStyle } from '../legend.ts';

/** From bottom to top: kinds with many arcs below kinds with few. */
const DRAWN: readonly PartnershipKind[] = ['bloc', 'national', 'bilateral', 'trilateral'];

/** Line style by kind. */
export const LINE_STYLES: Readonly<Record<PartnershipKind, LineStyle>> = {
  bloc: { width: 1.1 },
  trilateral: { width: 1.05, gap: 1.4 },
  bilateral: { width: 1.9 },
  national: { width: 1.5, dash: [4, 1.6, 1, 1.6] },
};

/** Line style of uncertain arcs of all kinds. */
export const UNCERTAIN: LineStyle = { width: 1.5, dash: [2, 2.2] };

/** Opacity by kind. Blocs have many arcs and are lighter. */
export const OPACITY: Readonly<Record<PartnershipKind, number>> = {
  bloc: 0.5,
  trilateral: 0.95,
  bilateral: 0.92,
  national: 0.85,
};

/** Factors for the world view: thinner and more transparent lines. */
export const DENSE = { width: 0.62, opacity: 0.62 };

/** Arcs that are drawn together, in one style and colour. */
export interface ArcGroup {
  readonly kind: PartnershipKind;
  readonly status: Drawn;
  readonly style: LineStyle;
}

/** All groups, from bottom to top. */
export const ARC_GROUPS: readonly ArcGroup[] = DRAWN.flatMap((kind) => [
  { kind, status: 'in force', style: LINE_STYLES[kind] },
  { kind, status: 'uncertain', style: UNCERTAIN },
]);

/** Legend entries of arcs. */
export const arcLegend: readonly LegendEntry[] = [
  ...(['bilateral', 'trilateral', 'bloc', 'national'] as const).map((kind): LegendEntry => ({
    mark: 'line',
    kind,
    style: LINE_STYLES[kind],
  })),
  { mark: 'uncertain', style: UNCERTAIN },
];
