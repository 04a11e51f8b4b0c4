/** The facets of the view with their counts. */
import { useMemo } from 'react';
import { type Facet, facetsOf } from '../../state/derived/facets.ts';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';

/** Returns all facets. Their counts are recomputed when the lens, a filter or the time changes. */
export function useFacets(): readonly Facet[] {
  const { dataset } = useLodelines();
  const { lens, mineral, kind, confidence, binding, time } = useSelect((state) => state.view);
  return useMemo(
    () => facetsOf(dataset, { lens, mineral, kind, confidence, binding }, time),
    [dataset, lens, mineral, kind, confidence, binding, time],
  );
}
