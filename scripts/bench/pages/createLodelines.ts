/**
 * `createLodelines` as the measured page imports it: the product's own, and functions that move the app (`bench`).
 * The build of the benchmark gives `openApp` this file instead.
 */
import type { Day } from '../../../src/domain/time/date.ts';
import { nextDay } from '../../../src/domain/time/sortedDays.ts';
import { createLodelines as create } from '../../../src/state/createLodelines.ts';
import { drive } from './driver.ts';
import { watchedMap } from './watch.ts';

/** More functions of the measured product. */
export interface App {
  /** Days with events (until the end of the record), and days without a change on the next day; both sorted. */
  readonly days: () => { readonly events: readonly Day[]; readonly quiet: readonly Day[] };
  /** Zoom, latitude and longitude of the map. */
  readonly camera: () => readonly [zoom: number, latitude: number, longitude: number];
  /** Milliseconds that the counts of all filter values take on each day. */
  readonly facets: (days: readonly Day[]) => Promise<readonly number[]>;
}

declare global {
  var benchApp: App | undefined;
}

export const createLodelines: typeof create = (...given) => {
  const app = create(...given);
  const { store, following, selectors, dataset, actions } = app.lodelines;
  const view = () => store.getState().view;
  const ready = new Promise<void>((resolve) => {
    const stop = store.subscribe(({ session }) => {
      if (!session.ready) return;
      stop();
      resolve();
    });
  });

  /** Text follows the date a moment later. */
  const textShown = () =>
    new Promise<void>((resolve) => {
      const isShown = () => following.getState().view === view();
      if (isShown()) return resolve();
      const stop = following.subscribe(() => {
        if (!isShown()) return;
        stop();
        resolve();
      });
      return undefined;
    });

  globalThis.benchApp = {
    days: () => {
      const { eventDays, changeDays } = selectors.record(view());
      const events = [...new Set(eventDays)].filter((day) => day <= dataset.reachesTo);
      const [first = 0, last = 0] = [events.at(0), events.at(-1)];
      const all = Array.from({ length: last - first }, (_, i) => first + i);
      return { events, quiet: all.filter((day) => nextDay(changeDays, day) !== day + 1) };
    },
    camera: () => {
      const center = watchedMap()?.getCenter();
      return [watchedMap()?.getZoom() ?? 0, center?.lat ?? 0, center?.lng ?? 0];
    },
    facets: async (days) => {
      const { facetsOf } = await import('../../../src/state/derived/facets.ts');
      return days.map((day) => {
        const start = performance.now();
        facetsOf(dataset, view(), { mode: 'on', day });
        return performance.now() - start;
      });
    },
  };
  drive({
    ready,
    set: (day) => actions.setDay(day),
    textShown,
    arcs: () => selectors.snapshot(view()).arcs.length,
  });
  return app;
};
