/** Reads summaries and sources, so late that the first view does not wait for them. */
import type { RecordSource } from '../data/recordSource.ts';
import type { Actions } from './actions.ts';
import type { State, Store } from './store.ts';

/** Reads once the map stands, or as soon as something is opened; the returned function reads again after a failure. */
export function syncDetails(store: Store, actions: Actions, source: RecordSource): () => void {
  const read = () => {
    actions.setDetails({ state: 'loading' });
    source.details().then(
      (details) => actions.setDetails({ state: 'ready', details }),
      () => actions.setDetails({ state: 'failed' }),
    );
  };
  const readWhenWanted = ({ view, session }: State) => {
    if (session.details.state === 'waiting' && (session.ready || view.selection)) read();
  };
  readWhenWanted(store.getState());
  store.subscribe(readWhenWanted);
  return read;
}
