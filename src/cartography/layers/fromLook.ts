import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Look } from '../looks.ts';

/** What the look of a feature says; 0, which hides it, where it has none. */
export function fromLook(name: keyof Look): ExpressionSpecification {
  return ['number', ['feature-state', name], 0];
}
