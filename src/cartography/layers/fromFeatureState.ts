import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureState } from '../featureState.ts';
import type { CircleState, FigureState } from './figures.ts';

/** A number of a feature's state; `missing` where the feature has no such state, which for opacity hides it. */
export function fromFeatureState(
  name: keyof FeatureState | keyof FigureState | keyof CircleState | 'partnershipCount',
  missing = 0,
): ExpressionSpecification {
  return ['number', ['feature-state', name], missing];
}
