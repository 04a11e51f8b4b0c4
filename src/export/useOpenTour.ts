/** The tour that is open. */
import type { Tour } from '../domain/tour/tour.ts';
import { useSelect } from '../state/useLodelines.ts';

/** Returns the open tour, whose scenes can be exported; null without one. */
export function useOpenTour(): Tour | null {
  return useSelect(({ view, session }) => (view.tour ? session.tour : null));
}
