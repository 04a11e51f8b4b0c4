/** The address of what is exported. */
import { OWN } from '../domain/tour/tour.ts';
import { useLodelines } from '../state/useLodelines.ts';
import { lastingQuery, plainQuery, sceneView } from '../state/viewCodec.ts';
import { useSelect } from '../state/useLodelines.ts';
import type { Content } from './material.ts';
import { useOpenTour } from './useOpenTour.ts';

/**
 * Returns the link that opens the view, or the open tour at its first scene. That of an own tour is longer than a
 * field can show: its view is what can be opened with it.
 */
export function useMaterialLink(content: Content): string {
  const { dataset, environment } = useLodelines();
  const view = useSelect((state) => state.view);
  const open = useOpenTour();
  const tour = content === 'tour' && open?.id !== OWN ? open : null;
  const query = tour
    ? plainQuery(sceneView(tour, 1, view, dataset), dataset, tour)
    : lastingQuery(view, dataset);
  return new URL(query, environment.address.base).href;
}
