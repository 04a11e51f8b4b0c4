/** Moves the map through time without React: one global state, and the ties of countries. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '../data/dataset.ts';
import type { Day } from '../domain/date.ts';
import type { Party } from '../domain/partnership.ts';
import { tiesOn } from '../domain/ties.ts';
import { stretchStart } from '../domain/timeline.ts';
import type { Actions } from '../state/actions.ts';
import type { LensRecord } from '../state/lensRecord.ts';
import { recordThrough } from '../state/selectors.ts';
import type { Store } from '../state/store.ts';
import { FAR_PAST } from './layers/when.ts';
import { settle } from './syncReady.ts';

/**
 * Follows the date of the store. The map is given the first day of the stretch in which nothing changes,
 * so that between two turns of the record it has nothing to do; changes within one frame are joined.
 */
export function syncDay(map: MapLibreMap, store: Store, dataset: Dataset, actions: Actions): () => void {
  let shown: { record: LensRecord; day: Day } | null = null;
  let ties = new Map<Party, number>();
  let frame = 0;

  const apply = () => {
    frame = 0;
    // A map that has lost its drawing context has no style until it has it back; then `replay` tells it.
    if (!map.style?._loaded) return;
    const { view } = store.getState();
    const record = recordThrough(dataset, view.party);
    const day = Math.max(stretchStart(record.turns, view.time), FAR_PAST);
    if (shown?.record === record && shown.day === day) return;
    if (shown?.day !== day) map.setGlobalStateProperty('day', day);
    ties = showTies(map, ties, tiesOn(record.partnerships, day, dataset.membersOfUnion));
    shown = { record, day };
    settle(map, actions);
  };
  const replay = () => {
    shown = null;
    ties = new Map();
    apply();
  };

  apply();
  const unsubscribe = store.subscribe(({ view }, { view: before }) => {
    if (view.time !== before.time || view.party !== before.party) frame ||= requestAnimationFrame(apply);
  });
  // What is told to a map that has lost its context is lost with it.
  map.on('style.load', replay);
  return () => {
    cancelAnimationFrame(frame);
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
