/** Links to tours. */
import type { Dataset } from '../data/dataset.ts';
import type { Tour } from '../domain/tour/tour.ts';
import type { ViewState } from '../state/view.ts';
import { plainQuery, sceneView } from '../state/viewCodec.ts';

/** The address that opens a tour at its first scene, in the language of a view. The query of `base` is ignored. */
export function tourLink(tour: Tour, view: ViewState, dataset: Dataset, base: string): string {
  return new URL(plainQuery(sceneView(tour, 1, view, dataset), dataset, tour), base).href;
}
