/** Legend entries as plain data, independent of the rendering. */
import type { PartnershipKind } from '../domain/partnership/partnership.ts';

/** One line of the legend. */
export type LegendEntry =
  | { readonly mark: 'line'; readonly kind: PartnershipKind; readonly style: LineStyle }
  | { readonly mark: 'uncertain'; readonly style: LineStyle }
  | { readonly mark: 'ring' | 'event' | 'scheduled' }
  | { readonly mark: 'ties'; readonly classes: readonly number[] };

/** Widths in pixels; dashes in multiples of the width. A `gap` makes a double line. */
export interface LineStyle {
  readonly width: number;
  readonly gap?: number;
  readonly dash?: readonly number[];
}
