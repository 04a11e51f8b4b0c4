/** Updates the map for the date and highlights the selected and hovered items, without React. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '../data/dataset.ts';
import type { Day } from '../domain/time/date.ts';
import type { Party } from '../domain/partnership/partnership.ts';
import type { Actions } from '../state/actions.ts';
import { emphasised, type Selectors } from '../state/derived/selectors.ts';
import { type Environment, wantsLessMotion } from '../state/environment.ts';
import type { State, Store } from '../state/store.ts';
import { arcLooksOf, movingArcs } from '../cartography/arcLooks.ts';
import { featureStatesOf } from '../cartography/featureState.ts';
import { countClass } from '../cartography/layers/ground.ts';
import { hasLoadedStyle } from './loadedStyle.ts';
import { createMotion } from './motion.ts';
import { settle } from './syncReady.ts';
import type { DrawnLayers } from './useDrawnLayers.ts';

/**
 * Follows time, lens, selection and hover of the store. Sets the looks of arcs and points, and the classes of countries
 * that changed, at most once per frame, and nothing between two change days of the record. During playback arcs that
 * begin and end are animated, except with reduced motion. Returns the function that stops the sync.
 */
export function syncFeatureState(
  map: MapLibreMap,
  store: Store,
  dataset: Dataset,
  selectors: Selectors,
  actions: Actions,
  { clock, media }: Pick<Environment, 'clock' | 'media'>,
  { arcs, points }: DrawnLayers,
): () => void {
  let shown: { of: ReturnType<typeof due>; day: Day } | null = null;
  let classes: ReadonlyMap<Party, number> = new Map();
  let cancel: (() => void) | null = null;
  const motion = createMotion(clock, (looks) => {
    arcs.setLooks(looks);
    map.triggerRepaint();
  });

  /** The inputs of the feature states. Unchanged inputs are identical objects. */
  const due = () => {
    const { view, session } = store.getState();
    const record = selectors.record(view);
    const snapshot = selectors.snapshot(view);
    const { selection, compare } = view;
    return { record, snapshot, selection, compare, hover: session.hover };
  };
  const same = (a: ReturnType<typeof due>, b: ReturnType<typeof due> | undefined) =>
    a.record === b?.record &&
    a.snapshot === b.snapshot &&
    a.selection === b.selection &&
    a.compare === b.compare &&
    a.hover === b.hover;
  const apply = () => {
    cancel = null;
    // A map has no style while its WebGL context is lost. `replay` sets the states when it is restored.
    if (!hasLoadedStyle(map)) return;
    const next = due();
    // The inputs changed back within the frame: the map is up to date.
    if (same(next, shown?.of)) return settle(map, actions);
    const { view, session } = store.getState();
    const { record, snapshot, hover } = next;
    const attention = { emphasis: emphasised(dataset, view), hover };
    const { day } = view.time;
    const before = shown?.day ?? day;
    const animated = session.playing && !wantsLessMotion(media) && before < day;
    motion.draw(arcLooksOf(snapshot, attention), movingArcs(animated ? record.arcs : [], before, day));
    const states = featureStatesOf(snapshot, attention);
    arcs.rings.setStates(states);
    points.setStates(states);
    if (snapshot !== shown?.of.snapshot) classes = writeClasses(map, classes, snapshot.partnershipCounts);
    shown = { of: next, day };
    settle(map, actions);
  };
  const replay = () => {
    shown = null;
    classes = new Map();
    apply();
  };

  apply();
  const unsubscribe = store.subscribe((state: State, before: State) => {
    if (state.view === before.view && state.session.hover === before.session.hover) return;
    if (cancel === null && same(due(), shown?.of)) return;
    // The region has the new date at once, but is not ready until the map shows it.
    actions.setReady(false);
    if (cancel) return;
    cancel = clock.frame(apply);
    // After `apply`, so that the map draws its changes in the same frame.
    map.triggerRepaint();
  });
  // The feature states are lost with the WebGL context.
  map.on('style.load', replay);
  return () => {
    cancel?.();
    motion.stop();
    unsubscribe();
    map.off('style.load', replay);
  };
}

/** Sets the classes of partnership counts that changed, and returns the new ones. */
function writeClasses(
  map: MapLibreMap,
  before: ReadonlyMap<Party, number>,
  counts: ReadonlyMap<Party, number>,
): ReadonlyMap<Party, number> {
  const after = new Map([...counts].map(([id, count]) => [id, countClass(count)]));
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const partnerships = after.get(id) ?? 0;
    if (partnerships !== (before.get(id) ?? 0))
      map.setFeatureState({ source: 'countries', id }, { partnerships });
  }
  return after;
}
