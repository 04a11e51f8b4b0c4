/** The record in the app as one file, where nothing can be fetched. */
import { datasetOf } from './dataset.ts';
import { figuresOf } from './figures.ts';
import type { FiguresPayload } from './figuresPayload.ts';
import { LoadError } from './load.ts';
import type { Details } from './payload.ts';
import { glossaryAddress, type RecordSource, recordAddresses, shared, tourAddress } from './recordSource.ts';
import { payloadOfServed, type ServedPayload } from './servedPayload.ts';
import { latestRelease, type Settings } from './settings.ts';
import { type ServedShapes, shapesOfServed } from './shapesPayload.ts';
import type { Term } from '../domain/lesson/terms.ts';
import type { Tour, TourSummary } from '../domain/tour/tour.ts';

/**
 * The latest release. `textOf` gives a file by its address on the site. The build makes these files together with the
 * code, so they are not checked.
 */
export function fileRecord(settings: Settings, textOf: (address: string) => Promise<string>): RecordSource {
  const read = async (address: string): Promise<unknown> => JSON.parse(await textOf(address));
  const release = latestRelease(settings);
  const addresses = recordAddresses(release);
  const tours = shared(async () => (await read(tourAddress(null))) as readonly TourSummary[]);
  return {
    dataset: async () =>
      datasetOf(payloadOfServed((await read(addresses.payload)) as ServedPayload), settings),
    shapes: shared(async () => shapesOfServed((await read(addresses.shapes)) as ServedShapes)),
    details: async () => (await read(addresses.details)) as Details,
    figures: async () => figuresOf((await read(addresses.figures)) as FiguresPayload),
    // There is no older release that could be shown.
    changes: (since = release) => Promise.reject(new LoadError('fetch', since, 'not in this file')),
    tours,
    glossary: shared(async () => (await read(glossaryAddress())) as readonly Term[]),
    tour: async (id) => {
      const isKnown = (await tours()).some((one) => one.id === id);
      return isKnown ? ((await read(tourAddress(id))) as Tour) : null;
    },
  };
}
