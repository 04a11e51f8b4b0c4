/** The reader's own tour for the player: from the fragment of the address, or as the browser has kept it. */
import { readTourFragment } from '../../domain/ownTour/fragment.ts';
import { playable } from '../../domain/ownTour/ownTour.ts';
import { hasTour, type Tour } from '../../domain/tour/tour.ts';
import type { Environment } from '../../state/environment.ts';
import { keptTour } from './keptTour.ts';
import '../../ui/shell/fonts/slices.css';

/** Null without scenes. Never rejects. */
export async function ownTour({
  address,
  preferences,
}: Pick<Environment, 'address' | 'preferences'>): Promise<Tour | null> {
  const fragment = address.fragment();
  const tour = hasTour(fragment) ? (await readTourFragment(fragment)).tour : keptTour(preferences).read();
  return tour && tour.scenes.length > 0 ? playable(tour) : null;
}
