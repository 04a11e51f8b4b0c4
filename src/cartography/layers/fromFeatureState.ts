import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureState } from '../featureState.ts';
import type { CircleState, FigureState } from './figures.ts';

/**
 * Reads a number from feature state. `missing` is the fallback; its default 0 hides a feature in opacity
 * properties.
 */
export function fromFeatureState(
  name: keyof FeatureState | keyof FigureState | keyof CircleState | 'partnerships',
  missing = 0,
): ExpressionSpecification {
  return ['number', ['feature-state', name], missing];
}
