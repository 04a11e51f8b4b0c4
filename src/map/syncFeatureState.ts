/** Updates the map for the date and highlights the selected and hovered items, as feature state without React. */
import type { Feature, LineString } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Dataset } from '../data/dataset.ts';
import type { Day } from '../domain/time/date.ts';
import type { Party } from '../domain/partnership/partnership.ts';
import { partnershipCountsOn } from '../domain/partnership/partnershipCount.ts';
import type { Actions } from '../state/actions.ts';
import { emphasised, type Selectors } from '../state/derived/selectors.ts';
import { type Environment, wantsLessMotion } from '../state/environment.ts';
import type { State, Store } from '../state/store.ts';
import { type FeatureStates, featureStatesOf, TIMED_SOURCES } from '../cartography/featureState.ts';
import { hasLoadedStyle } from './loadedStyle.ts';
import { createMotion } from './motion.ts';
import { settle } from './syncReady.ts';

const NO_STATES: FeatureStates = {
  arcs: new Map(),
  rings: new Map(),
  capitals: new Map(),
  events: new Map(),
};
const HIDDEN = { opacity: 0, width: 0 };

/**
 * Follows time, lens, selection and hover of the store. Sets only the feature states that changed, at most once
 * per frame, and none between two change days of the record. During playback new arcs are animated, except with
 * reduced motion. `arcs` returns the current features of the source `arcs`. Returns the function that stops the
 * sync.
 */
export function syncFeatureState(
  map: MapLibreMap,
  store: Store,
  dataset: Dataset,
  selectors: Selectors,
  actions: Actions,
  { clock, media }: Pick<Environment, 'clock' | 'media'>,
  arcs: () => readonly Feature<LineString>[],
): () => void {
  let shown: { of: ReturnType<typeof due>; day: Day } | null = null;
  let states = NO_STATES;
  let counts: ReadonlyMap<Party, number> = new Map();
  let cancel: (() => void) | null = null;
  const motion = createMotion(map, clock);

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
  const write = (next: FeatureStates) => {
    for (const source of TIMED_SOURCES) {
      for (const id of states[source].keys())
        if (!next[source].has(id)) map.setFeatureState({ source, id }, HIDDEN);
      for (const [id, state] of next[source]) {
        const before = states[source].get(id);
        if (before?.opacity !== state.opacity || before.width !== state.width)
          map.setFeatureState({ source, id }, state);
      }
    }
    states = next;
  };

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
    const whole = () => featureStatesOf(snapshot, attention);
    if (session.playing && !wantsLessMotion(media) && before < day) {
      write(featureStatesOf(snapshot, attention, before));
      motion.draw(record.arcs, arcs(), before, day, () => write(whole()));
    } else {
      motion.stop();
      write(whole());
    }
    if (snapshot !== shown?.of.snapshot)
      counts = writeCounts(
        map,
        counts,
        partnershipCountsOn(record.partnerships, day, dataset.membersOfUnion),
      );
    shown = { of: next, day };
    settle(map, actions);
  };
  const replay = () => {
    shown = null;
    states = NO_STATES;
    counts = new Map();
    apply();
  };

  apply();
  const unsubscribe = store.subscribe((state: State, before: State) => {
    if (state.view === before.view && state.session.hover === before.session.hover) return;
    if (cancel === null && same(due(), shown?.of)) return;
    // The region has the new date at once, but is not ready until the map shows it.
    actions.setReady(false);
    cancel ??= clock.frame(apply);
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

/** Sets the partnership counts that changed, and returns the new ones. */
function writeCounts(
  map: MapLibreMap,
  before: ReadonlyMap<Party, number>,
  after: ReadonlyMap<Party, number>,
): ReadonlyMap<Party, number> {
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const count = after.get(id) ?? 0;
    if (count !== (before.get(id) ?? 0))
      map.setFeatureState({ source: 'countries', id }, { partnershipCount: count });
  }
  return after;
}
