/** What the views of scenes ask for and the data do not have. */
import type { Dataset } from '../../data/dataset.ts';
import type { FaultsOfView } from '../../domain/tour/readOwnTour.ts';
import { parseView } from '../../state/viewCodec.ts';

/** The most characters of a part that is named. */
const MOST = 80;

/** Returns the function that finds what of a view is not in the data. */
export function rejectedParts(dataset: Dataset): FaultsOfView {
  return (view) =>
    parseView(view, { dataset, language: 'en' }).rejected.map(({ key, text }) => ({
      kind: 'rejected',
      part: `${key}=${text}`.slice(0, MOST),
    }));
}
