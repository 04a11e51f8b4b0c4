/** Links to tours. */
import type { Dataset } from '../data/dataset.ts';
import { handedOut } from '../domain/ownTour/handedOut.ts';
import { copyOf } from '../domain/ownTour/ownTour.ts';
import { tourFragment } from '../domain/ownTour/fragment.ts';
import { OWN, type Tour } from '../domain/tour/tour.ts';
import type { ViewState } from '../state/view.ts';
import { plainQuery, sceneView } from '../state/viewCodec.ts';

/** The longest link that Office opens, in characters. */
const MOST_IN_OFFICE = 2000;

/**
 * The address that opens a tour at its first scene, in the language of a view. The query of `base` is ignored. A reader's
 * own tour is in the link itself, without its notes; if it is too long for that, the link opens the view of its first scene.
 */
export async function tourLink(tour: Tour, view: ViewState, dataset: Dataset, base: string): Promise<string> {
  const scene = sceneView(tour, 1, view, dataset);
  const link = new URL(plainQuery(scene, dataset, tour), base);
  if (tour.id !== OWN) return link.href;
  const own = copyOf(tour, dataset.release);
  link.hash = await tourFragment(handedOut(own, { notes: false, language: null }));
  return link.href.length <= MOST_IN_OFFICE ? link.href : new URL(plainQuery(scene, dataset), base).href;
}
