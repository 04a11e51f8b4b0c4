/** Reads the figures by country, the first time that a layer or a page shows any. */
import { TIES } from '../domain/figures/layer.ts';
import type { RecordSource } from '../data/recordSource.ts';
import type { Actions } from './actions.ts';
import type { Store } from './store.ts';

/** The returned function reads them now: for what shows figures without a layer, and again after a failure. */
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
