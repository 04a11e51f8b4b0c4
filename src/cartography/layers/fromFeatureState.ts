import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Look } from '../featureState.ts';
import type { CircleLook, FigureLook } from './figures.ts';

/** A number of a feature's state; `missing` where the feature has no such state, which for opacity hides it. */
export function fromLook(
  name: keyof Look | keyof FigureLook | keyof CircleLook | 'ties',
  missing = 0,
): ExpressionSpecification {
  return ['number', ['feature-state', name], missing];
}
