/** Gives the countries the figures of the layer, without React: feature state, so that no geometry is read again. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '../data/dataset.ts';
import { classIndexOf } from '../domain/figures/classes.ts';
import type { Party } from '../domain/partnership/partnership.ts';
import type { Selectors } from '../state/derived/selectors.ts';
import type { Shades } from '../state/derived/layerValues.ts';
import type { State, Store } from '../state/store.ts';
import type { Form } from '../state/view.ts';
import type { Actions } from '../state/actions.ts';
import { hasLoadedStyle } from './loadedStyle.ts';
import { settle } from './syncReady.ts';
import type { CircleLook, FigureLook } from '../cartography/layers/figures.ts';

/** The radius in pixels of the largest value of a layer. */
const LARGEST = 34;
/** Smaller circles cannot be seen. */
const SMALLEST = 1.5;

const TIES: FigureLook = { figure: null, blank: 0, withheld: 0 };
const PLAIN: FigureLook = { figure: 0, blank: 0, withheld: 0 };

/** How a country looks under the shades; without any it shows its ties. Pure. */
export function figureLook(shades: Shades | null, form: Form, country: Party): FigureLook {
  if (!shades) return TIES;
  const { classes, values, blanks, layer } = shades;
  const reason = blanks.get(country);
  if (reason === 'W') return { ...PLAIN, withheld: 1 };
  if (reason) return { ...PLAIN, blank: 1 };
  const value = values.get(country) ?? 0;
  if (layer.kind === 'list') return { ...PLAIN, figure: value };
  const index = form === 'circles' ? null : classIndexOf(classes, value);
  return { ...PLAIN, figure: index === null ? 0 : index + 1 };
}

/** The circle of a country, its area to its value. Lists have none. Pure. */
export function circleLook(shades: Shades | null, form: Form, country: Party): CircleLook {
  const value = form === 'circles' && shades?.layer.kind !== 'list' ? (shades?.values.get(country) ?? 0) : 0;
  if (!shades || value <= 0) return { radius: 0 };
  return { radius: Math.max(SMALLEST, LARGEST * Math.sqrt(value / shades.largest)) };
}

/** Follows date, layer and form. Tells the map what differs, and nothing between two editions. */
export function syncShades(
  map: MapLibreMap,
  store: Store,
  dataset: Dataset,
  selectors: Selectors,
  actions: Actions,
): () => void {
  let looks = new Map<Party, FigureLook>();
  let circles = new Map<Party, CircleLook>();
  let shown: { shades: Shades | null; form: Form } = { shades: null, form: 'shades' };

  const due = ({ view, session: { figures } }: State) => ({
    shades: figures.state === 'ready' ? selectors.shades(figures.figures, view) : null,
    form: view.form,
  });
  const apply = () => {
    const { shades, form } = (shown = due(store.getState()));
    for (const { id } of dataset.shapes.features) {
      const country = String(id);
      const look = figureLook(shades, form, country);
      const before = looks.get(country) ?? TIES;
      if (look.figure !== before.figure || look.blank !== before.blank || look.withheld !== before.withheld) {
        map.setFeatureState({ source: 'countries', id: country }, look);
        looks.set(country, look);
      }
      const circle = circleLook(shades, form, country);
      if (circle.radius !== (circles.get(country)?.radius ?? 0)) {
        map.setFeatureState({ source: 'circles', id: country }, circle);
        circles.set(country, circle);
      }
    }
  };
  const replay = () => {
    looks = new Map();
    circles = new Map();
    apply();
  };
  apply();
  const unsubscribe = store.subscribe((state) => {
    const next = due(state);
    // A map that has lost its drawing context has no style until it has it back; then `replay` tells it.
    if ((next.shades === shown.shades && next.form === shown.form) || !hasLoadedStyle(map)) return;
    apply();
    settle(map, actions);
  });
  map.on('style.load', replay);
  return () => {
    unsubscribe();
    map.off('style.load', replay);
  };
}
