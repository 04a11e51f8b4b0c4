/** The record in the app as one file, where nothing can be fetched. */
import { datasetOf } from './dataset.ts';
import { figuresOf } from './figures.ts';
import type { FiguresPayload } from './figuresPayload.ts';
import { LoadError } from './load.ts';
import type { Details } from './payload.ts';
import { type RecordSource, recordAddresses, shared, tourAddress } from './recordSource.ts';
import { payloadOfServed, type ServedPayload } from './servedPayload.ts';
import { latestRelease, type Settings } from './settings.ts';
import { type ServedShapes, shapesOfServed } from './shapesPayload.ts';
import type { Tour, TourSummary } from '../domain/tour/tour.ts';

/** The attribute that names the file which an element of the page has as its text. */
export const FILE_ATTRIBUTE = 'data-file';

/**
 * The latest release. `read` gives the JSON of a file by its address on the site. The build makes these files together
 * with the code, so they are not checked.
 */
export function fileRecord(settings: Settings, read: (address: string) => Promise<unknown>): RecordSource {
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
    tour: async (id) => {
      const isKnown = (await tours()).some((one) => one.id === id);
      return isKnown ? ((await read(tourAddress(id))) as Tour) : null;
    },
  };
}

/** The JSON of a file in the page: compressed with gzip, in base64. Rejects with a `LoadError` if it is not there. */
export async function fileInPage(page: ParentNode, address: string): Promise<unknown> {
  try {
    const text = page.querySelector(`[${FILE_ATTRIBUTE}="${address}"]`)?.textContent ?? '';
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return await new Response(stream).json();
  } catch (error) {
    throw new LoadError('content', address, error);
  }
}
