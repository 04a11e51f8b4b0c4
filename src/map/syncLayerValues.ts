/** Shows the figures of the layer as feature state of the countries, without React and without new geometry. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CountryShapes } from '../data/countryShapes.ts';
import type { Party } from '../domain/partnership/partnership.ts';
import type { Selectors } from '../state/derived/selectors.ts';
import type { LayerValues } from '../state/derived/layerValues.ts';
import type { State, Store } from '../state/store.ts';
import type { Symbology } from '../state/view.ts';
import type { Actions } from '../state/actions.ts';
import { hasLoadedStyle } from './loadedStyle.ts';
import { settle } from './syncReady.ts';
import { circleState, figureState, TIES } from '../cartography/figureStates.ts';
import type { CircleState, FigureState } from '../cartography/layers/figures.ts';

/**
 * Follows date, layer and form. Sets only the feature states that changed, and none between two editions.
 * Returns the function that stops the sync.
 */
export function syncLayerValues(
  map: MapLibreMap,
  store: Store,
  shapes: CountryShapes,
  selectors: Selectors,
  actions: Actions,
): () => void {
  let states = new Map<Party, FigureState>();
  let circles = new Map<Party, CircleState>();
  let shown: { layerValues: LayerValues | null; form: Symbology } = { layerValues: null, form: 'shades' };

  const due = ({ view, session: { figures } }: State) => ({
    layerValues: figures.state === 'ready' ? selectors.layerValues(figures.figures, view) : null,
    form: view.form,
  });
  const apply = () => {
    const { layerValues, form } = (shown = due(store.getState()));
    for (const { id } of shapes.features) {
      const country = String(id);
      const state = figureState(layerValues, form, country);
      const before = states.get(country) ?? TIES;
      if (
        state.figure !== before.figure ||
        state.noData !== before.noData ||
        state.withheld !== before.withheld
      ) {
        map.setFeatureState({ source: 'countries', id: country }, state);
        states.set(country, state);
      }
      const circle = circleState(layerValues, form, country);
      if (circle.radius !== (circles.get(country)?.radius ?? 0)) {
        map.setFeatureState({ source: 'circles', id: country }, circle);
        circles.set(country, circle);
      }
    }
  };
  const replay = () => {
    states = new Map();
    circles = new Map();
    apply();
  };
  apply();
  const unsubscribe = store.subscribe((state) => {
    const next = due(state);
    // A map has no style while its WebGL context is lost. `replay` sets the states when it is restored.
    if ((next.layerValues === shown.layerValues && next.form === shown.form) || !hasLoadedStyle(map)) return;
    apply();
    settle(map, actions);
  });
  map.on('style.load', replay);
  return () => {
    unsubscribe();
    map.off('style.load', replay);
  };
}
