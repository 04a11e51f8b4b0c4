/** How somebody who has an exported file gets back to what it shows. */
import type { Dataset } from '../data/dataset.ts';
import { OWN, type Tour } from '../domain/tour/tour.ts';
import { WAY_BACK } from '../i18n/wayBack.ts';
import { isLocal } from '../state/derived/viewInWords.ts';
import type { ViewState } from '../state/view.ts';
import { lastingQuery, plainQuery, sceneView } from '../state/viewCodec.ts';
import { tourLink } from './tourLink.ts';

/** A link, or what can be done without one, as a sentence. The address of a local copy is no link: nobody else can open it. */
export type WayBack = { readonly link: string } | { readonly link: null; readonly words: string };

/** The way to exactly this view with this release of the data. The query of `base` is ignored. */
export function wayToView(view: ViewState, dataset: Dataset, base: string): WayBack {
  const query = lastingQuery(view, dataset);
  return isLocal(base)
    ? { link: null, words: WAY_BACK[view.lang].add(query) }
    : { link: new URL(query, base).href };
}

/** The way to a tour at its first scene, in the language of a view; `tourLink` says what the link has. */
export async function wayToTour(
  tour: Tour,
  view: ViewState,
  dataset: Dataset,
  base: string,
): Promise<WayBack> {
  if (!isLocal(base)) return { link: await tourLink(tour, view, dataset, base) };
  const text = WAY_BACK[view.lang];
  const words =
    tour.id === OWN ? text.own : text.add(plainQuery(sceneView(tour, 1, view, dataset), dataset, tour));
  return { link: null, words };
}
