/** Lets what is selected or pointed at stand out on the map. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '../data/dataset.ts';
import { emphasised } from '../state/selectors.ts';
import type { State, Store } from '../state/store.ts';

export function syncEmphasis(map: MapLibreMap, store: Store, dataset: Dataset): () => void {
  const applySelection = ({ view }: State) =>
    map.setGlobalStateProperty('emphasis', [...emphasised(dataset, view)]);
  const applyHover = ({ session: { hover } }: State) =>
    map.setGlobalStateProperty('hover', hover?.kind === 'partnership' ? hover.id : '');
  const replay = () => {
    applySelection(store.getState());
    applyHover(store.getState());
  };
  replay();
  const unsubscribe = store.subscribe((state, before) => {
    // A map that has lost its drawing context has no style until it has it back; then `replay` tells it.
    if (!map.style?._loaded) return;
    if (state.view.selection !== before.view.selection || state.view.compare !== before.view.compare)
      applySelection(state);
    if (state.session.hover !== before.session.hover) applyHover(state);
  });
  map.on('style.load', replay);
  return () => {
    unsubscribe();
    map.off('style.load', replay);
  };
}
