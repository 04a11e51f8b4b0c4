/** What scenes and questions name and the data do not have. */
import type { Dataset } from '../../data/dataset.ts';
import type { RecordChecks } from '../../domain/ownTour/readFields.ts';
import { parseView } from '../../state/viewCodec.ts';

/** The most characters of a part that is named. */
const MOST = 80;

/** Finds what of a view, a key or a list of evidence is not in the data. */
export function recordChecks(dataset: Dataset): RecordChecks {
  const { countries, partnerships, events } = dataset;
  const known = { country: countries, partnership: partnerships, event: events };
  return {
    faultsOf: (view) =>
      parseView(view, { dataset, language: 'en' }).rejected.map(({ key, text }) => ({
        kind: 'rejected',
        part: `${key}=${text}`.slice(0, MOST),
      })),
    has: (kind, id) => known[kind].has(id),
  };
}
