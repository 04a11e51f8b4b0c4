/** Reads summaries and sources once the page is at rest, so that the first view does not wait for them. */
import type { RecordAddresses } from '../data/load.ts';
import { loadDetails } from '../data/load.ts';
import type { Actions } from './actions.ts';

/** Starts reading; the returned function reads again, after a failure. */
export function syncDetails(actions: Actions, addresses: RecordAddresses): () => void {
  const read = () => {
    actions.setDetails({ state: 'loading' });
    loadDetails(addresses).then(
      (details) => actions.setDetails({ state: 'ready', details }),
      () => actions.setDetails({ state: 'failed' }),
    );
  };
  read();
  return read;
}
