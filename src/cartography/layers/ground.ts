/** Sea, countries coloured by number of partnerships or by figures, and outlines. */
import type {
  BackgroundLayerSpecification,
  DataDrivenPropertyValueSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LegendEntry } from '../legend.ts';
import { fromFeatureState } from './fromFeatureState.ts';
import { type Palette, COUNT_CLASSES } from '../palette.ts';

/** The class of a number of partnerships: 0 for none, otherwise 1 to 4 (`COUNT_CLASSES`). */
export function countClass(count: number): number {
  return COUNT_CLASSES.filter((lowerBound) => lowerBound <= count).length;
}

/** The layer of the countries, which reacts to the pointer. */
export const COUNTRIES = 'countries';

/** The layer of the outlines of selected countries. */
export const SELECTED = 'selected-country';

/** Counts and figures are feature state, because they change with the date while the geometry does not. */
function fill(palette: Palette, classes: readonly string[]): DataDrivenPropertyValueSpecification<string> {
  const byCount = [
    'step',
    fromFeatureState('partnerships'),
    palette.land,
    ...palette.partnershipCount.flatMap((colour, i) => [i + 1, colour]),
  ];
  if (classes.length === 0) return byCount as unknown as DataDrivenPropertyValueSpecification<string>;
  return [
    'case',
    ['==', fromFeatureState('figure', -1), -1],
    byCount,
    ['step', fromFeatureState('figure'), palette.raised, ...classes.flatMap((colour, i) => [i + 1, colour])],
  ] as unknown as DataDrivenPropertyValueSpecification<string>;
}

/**
 * Sea, countries and outlines. `classes` are the class colours of a figure layer; empty for partnership
 * counts.
 */
export function groundLayers(
  palette: Palette,
  classes: readonly string[],
): (BackgroundLayerSpecification | FillLayerSpecification | LineLayerSpecification)[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    { id: COUNTRIES, type: 'fill', source: 'countries', paint: { 'fill-color': fill(palette, classes) } },
    {
      id: 'outlines',
      type: 'line',
      source: 'outlines',
      // Lines this thin look the same with round joins, which have several times as many triangles.
      layout: { 'line-join': 'bevel' },
      paint: {
        'line-color': palette.outline,
        'line-width': ['interpolate', ['linear'], ['zoom'], 0, 0.4, 5, 1.2],
      },
    },
    {
      id: SELECTED,
      type: 'line',
      source: 'selection',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.ink, 'line-width': 1.4 },
    },
  ];
}

/** Legend entry of partnership counts. */
export const groundLegend: readonly LegendEntry[] = [{ mark: 'ties', classes: COUNT_CLASSES }];
