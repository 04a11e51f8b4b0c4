/** The style layers of the map, from the bottom to the top. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { arcLegend } from './layers/arcs.ts';
import { circleLayers, figureLayers } from './layers/figures.ts';
import { groundLayers, groundLegend } from './layers/ground.ts';
import { labelLayers } from './layers/labels.ts';
import { capitalLayers, eventLayers, pointLegend, ringLayers } from './layers/points.ts';
import type { LegendEntry } from './legend.ts';
import type { LayerColours } from './ramp.ts';
import type { Palette } from './palette.ts';

/**
 * All style layers, with the colours of a figure layer, and the fonts and the scale of country names, as in `labelLayers`. Without
 * classes, countries show their number of partnerships.
 */
export function styleLayers(
  palette: Palette,
  { classes, circle }: LayerColours = { classes: [], circle: null },
  fonts: readonly string[] | null = [],
  nameScale = 1,
): LayerSpecification[] {
  return [
    ...groundLayers(palette, classes),
    ...figureLayers(palette, classes.length > 0),
    ...circleLayers(circle),
    ...ringLayers(palette),
    ...labelLayers(palette, fonts, nameScale),
    ...capitalLayers(palette),
    ...eventLayers(palette),
  ];
}

/** The entries of the legend, in order. */
export const LEGEND: readonly LegendEntry[] = [...arcLegend, ...pointLegend, ...groundLegend];

/** The layer directly above the arcs, which are no layer of the style specification (`map/arcLayer`). */
export const ABOVE_ARCS = 'rings';
