/** Sea, countries shaded by ties in force, and their outlines. */
import type {
  BackgroundLayerSpecification,
  DataDrivenPropertyValueSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LegendEntry } from '../../state/legend.ts';
import { type Palette, TIE_CLASSES } from '../palette.ts';

/** The number of ties is feature state: it changes with the date, the geometry does not. */
function shade(palette: Palette): DataDrivenPropertyValueSpecification<string> {
  const ties = ['number', ['feature-state', 'ties'], 0];
  return [
    'step',
    ties,
    palette.land,
    ...TIE_CLASSES.flatMap((least, i) => [least, palette.ties[i] as string]),
  ] as DataDrivenPropertyValueSpecification<string>;
}

export function groundLayers(
  palette: Palette,
): (BackgroundLayerSpecification | FillLayerSpecification | LineLayerSpecification)[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    { id: 'countries', type: 'fill', source: 'countries', paint: { 'fill-color': shade(palette) } },
    {
      id: 'outlines',
      type: 'line',
      source: 'outlines',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.outline,
        'line-width': ['interpolate', ['linear'], ['zoom'], 0, 0.4, 5, 1.2],
      },
    },
    {
      id: 'selected-country',
      type: 'line',
      source: 'selection',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.ink, 'line-width': 1.4 },
    },
  ];
}

export const groundLegend: readonly LegendEntry[] = [{ mark: 'ties', classes: TIE_CLASSES }];
