/** The reader's own tour as one of the tours of the record, under the id `own`. */
import { loadCode } from '../data/load.ts';
import type { RecordSource } from '../data/recordSource.ts';
import { OWN } from '../domain/tour/tour.ts';
import type { Environment } from '../state/environment.ts';

/**
 * A record with the reader's own tour: the one in the fragment of the address, without one that which the browser has
 * kept. `onRead` is called each time it has been read.
 */
export function withOwnTour(
  source: RecordSource,
  environment: Pick<Environment, 'address' | 'preferences'>,
  onRead: () => void,
): RecordSource {
  return {
    ...source,
    tour: async (id) => {
      if (id !== OWN) return source.tour(id);
      const { ownTour } = await loadCode('own tour', import('./editor/ownTour.ts'));
      return ownTour(environment).finally(onRead);
    },
  };
}
