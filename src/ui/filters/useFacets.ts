/** The facets of the view, counted anew when the lens, a filter or the date changes. */
import { useMemo } from 'react';
import { type Facet, facetsOf } from '../../state/derived/facets.ts';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';

export function useFacets(): readonly Facet[] {
  const { dataset } = useLodelines();
  const { lens, mineral, kind, confidence, binding, time } = useSelect((state) => state.view);
  return useMemo(
    () => facetsOf(dataset, { lens, mineral, kind, confidence, binding }, time),
    [dataset, lens, mineral, kind, confidence, binding, time],
  );
}
