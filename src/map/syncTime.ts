/** Moves the map through time without React: one global state, and the ties of countries. */
import type { FeatureCollection, LineString } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '../data/dataset.ts';
import type { Party } from '../domain/partnership.ts';
import { sameQuery } from '../domain/query.ts';
import { tiesOn } from '../domain/ties.ts';
import type { Actions } from '../state/actions.ts';
import type { LensRecord } from '../state/lensRecord.ts';
import { recordThrough } from '../state/selectors.ts';
import type { Store } from '../state/store.ts';
import type { MapWindow } from './layers/when.ts';
import { createMotion } from './motion.ts';
import { sameWindow, settledWindow } from './settledWindow.ts';
import { settle } from './syncReady.ts';

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Follows the time of the store. The map is given a window whose days are turns of the record, so that
 * between two of them it has nothing to do; changes within one frame are joined. While time plays, what
 * begins draws itself, unless the reader wants less motion. `arcs` are those that the map draws now.
 */
export function syncTime(
  map: MapLibreMap,
  store: Store,
  dataset: Dataset,
  actions: Actions,
  arcs: () => FeatureCollection<LineString>,
): () => void {
  let shown: { record: LensRecord; window: MapWindow } | null = null;
  let ties = new Map<Party, number>();
  let frame = 0;
  const motion = createMotion(map);
  const tell = (window: MapWindow) => map.setGlobalStateProperty('window', window);

  /** What the map should show, and whether it does. */
  const due = () => {
    const { view } = store.getState();
    const record = recordThrough(dataset, view);
    const window = settledWindow(record, view.time);
    const same = shown !== null && sameWindow(shown.window, window);
    return { record, window, same, done: same && shown?.record === record };
  };
  const apply = () => {
    frame = 0;
    // A map that has lost its drawing context has no style until it has it back; then `replay` tells it.
    if (!map.style?._loaded) return;
    const { record, window, same, done } = due();
    // The date came back within the frame: the map is where it was.
    if (done) return settle(map, actions);
    const before = shown?.window;
    const moves = store.getState().session.playing && !isStill() && before && before.to < window.to;
    if (moves) {
      tell({ ...window, drawn: before.to });
      motion.draw(arcs(), before.to, window.to, () => tell(window));
    } else if (!same) {
      motion.stop();
      tell(window);
    }
    ties = showTies(map, ties, tiesOn(record.partnerships, window.to, dataset.membersOfUnion));
    shown = { record, window };
    settle(map, actions);
  };
  const replay = () => {
    shown = null;
    ties = new Map();
    apply();
  };

  apply();
  const unsubscribe = store.subscribe(({ view }, { view: before }) => {
    if (view.time === before.time && sameQuery(view, before)) return;
    if (frame === 0 && due().done) return;
    // The region names the new date at once; it is not ready until the map shows it.
    actions.setReady(false);
    frame ||= requestAnimationFrame(apply);
  });
  // What is told to a map that has lost its context is lost with it.
  map.on('style.load', replay);
  return () => {
    cancelAnimationFrame(frame);
    motion.stop();
    unsubscribe();
    map.off('style.load', replay);
  };
}

/** Gives the map the counts that differ from those it has. */
function showTies(
  map: MapLibreMap,
  before: ReadonlyMap<Party, number>,
  after: Map<Party, number>,
): Map<Party, number> {
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const ties = after.get(id) ?? 0;
    if (ties !== (before.get(id) ?? 0)) map.setFeatureState({ source: 'countries', id }, { ties });
  }
  return after;
}
