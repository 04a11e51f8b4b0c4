/** What an offline file opens. */
import type { Opening } from '../../data/opening.ts';
import { tourFragment } from '../../domain/ownTour/fragment.ts';
import { handedOut } from '../../domain/ownTour/handedOut.ts';
import { copyOf } from '../../domain/ownTour/ownTour.ts';
import { OWN } from '../../domain/tour/tour.ts';
import { isLocal } from '../../state/derived/viewInWords.ts';
import { siteOf } from '../../state/environment.ts';
import type { Lodelines } from '../../state/useLodelines.ts';
import { plainQuery, sceneView } from '../../state/viewCodec.ts';
import type { OfflineChoices } from './offlineChoices.ts';

/** The view on the screen, or the open tour at its first scene; an own tour is in the file itself. */
export async function openingOf(
  { dataset, environment, store }: Pick<Lodelines, 'dataset' | 'environment' | 'store'>,
  { content, notes }: OfflineChoices,
): Promise<Opening> {
  const { view, session } = store.getState();
  const tour = content === 'tour' && view.tour ? session.tour : null;
  const own = tour?.id === OWN ? copyOf(tour, dataset.release) : null;
  const site = siteOf(environment);
  return {
    site: site === null || isLocal(site) ? undefined : new URL('.', site).href,
    query: tour ? plainQuery(sceneView(tour, 1, view, dataset), dataset, tour) : plainQuery(view, dataset),
    fragment: own ? await tourFragment(handedOut(own, { notes, language: null })) : undefined,
  };
}
