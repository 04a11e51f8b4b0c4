/** Loads summaries and sources after the first view. */
import type { RecordSource } from '../data/recordSource.ts';
import type { Actions } from './actions.ts';
import type { Environment } from './environment.ts';
import type { State, Store } from './store.ts';

/**
 * Loads them once the page is ready, or as soon as something is selected. Returns the function that loads them
 * again after a failure.
 */
export function syncDetails(
  store: Store,
  actions: Actions,
  source: RecordSource,
  { clock }: Pick<Environment, 'clock'>,
): () => void {
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
    // In the next task, so that a busy page renders first. It may have changed by then.
    else if (session.ready) clock.after(0, () => isWaiting() && store.getState().session.ready && read());
  };
  readWhenWanted(store.getState());
  store.subscribe(readWhenWanted);
  return read;
}
