/** Reads summaries and sources, so late that the first view does not wait for them. */
import type { RecordSource } from '../data/recordSource.ts';
import type { Actions } from './actions.ts';
import type { State, Store } from './store.ts';

/**
 * Reads once the page has said that the map stands, or as soon as something is opened; the returned
 * function reads again after a failure.
 */
export function syncDetails(store: Store, actions: Actions, source: RecordSource): () => void {
  const read = () => {
    actions.setDetails({ state: 'loading' });
    source.details().then(
      (details) => actions.setDetails({ state: 'ready', details }),
      () => actions.setDetails({ state: 'failed' }),
    );
  };
  const isWaiting = () => store.getState().session.details.state === 'waiting';
  const readWhenWanted = ({ view, session }: State) => {
    if (!isWaiting()) return;
    if (view.selection) read();
    // A task later the page has been rendered, however busy it is.
    else if (session.ready) setTimeout(() => isWaiting() && read());
  };
  readWhenWanted(store.getState());
  store.subscribe(readWhenWanted);
  return read;
}
