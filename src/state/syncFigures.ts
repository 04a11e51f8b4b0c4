/** Loads the figures by country when a layer or a page first needs them. */
import { TIES } from '../domain/figures/layer.ts';
import type { RecordSource } from '../data/recordSource.ts';
import type { Actions } from './actions.ts';
import type { Store } from './store.ts';

/**
 * Loads them once the view has a layer. Returns the function that loads them now, for parts that show figures
 * without a layer and after a failure. It does nothing while they load or once they have loaded.
 */
export function syncFigures(store: Store, actions: Actions, source: RecordSource): () => void {
  const read = () => {
    const { state } = store.getState().session.figures;
    if (state === 'loading' || state === 'ready') return;
    actions.setFigures({ state: 'loading' });
    source.figures().then(
      (figures) => actions.setFigures({ state: 'ready', figures }),
      () => actions.setFigures({ state: 'failed' }),
    );
  };
  const readWhenWanted = () => {
    const { view, session } = store.getState();
    if (view.layer.kind !== TIES.kind && session.figures.state === 'waiting') read();
  };
  readWhenWanted();
  store.subscribe(readWhenWanted);
  return read;
}
