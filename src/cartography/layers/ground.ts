/** Sea, countries shaded by ties in force or by figures, and their outlines. */
import type {
  BackgroundLayerSpecification,
  DataDrivenPropertyValueSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LegendEntry } from '../legend.ts';
import { fromLook } from './fromFeatureState.ts';
import { type Palette, TIE_CLASSES } from '../palette.ts';

/** Ties and figures are feature state: they change with the date, the geometry does not. */
function fill(palette: Palette, shades: readonly string[]): DataDrivenPropertyValueSpecification<string> {
  const byTies = [
    'step',
    fromLook('ties'),
    palette.land,
    ...TIE_CLASSES.flatMap((least, i) => [least, palette.ties[i] as string]),
  ];
  if (shades.length === 0) return byTies as unknown as DataDrivenPropertyValueSpecification<string>;
  return [
    'case',
    ['==', fromLook('figure', -1), -1],
    byTies,
    ['step', fromLook('figure'), palette.raised, ...shades.flatMap((shade, i) => [i + 1, shade])],
  ] as unknown as DataDrivenPropertyValueSpecification<string>;
}

/** `shades` are those of the layer's classes; none under the ties. */
export function groundLayers(
  palette: Palette,
  shades: readonly string[],
): (BackgroundLayerSpecification | FillLayerSpecification | LineLayerSpecification)[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    { id: 'countries', type: 'fill', source: 'countries', paint: { 'fill-color': fill(palette, shades) } },
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

/** The country layer in the legend. */
export const groundLegend: readonly LegendEntry[] = [{ mark: 'ties', classes: TIE_CLASSES }];
