/** Animates arcs during playback: new ones grow from end to end, ended ones fade out. */
import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Day } from '../domain/time/date.ts';
import type { PlacedArc } from '../state/derived/lensRecord.ts';
import type { Clock } from '../state/environment.ts';
import { arcKey } from '../cartography/features.ts';
import { hasLoadedStyle } from './loadedStyle.ts';

const DURATION_MS = 700;

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The animation of new and ended arcs on one map. */
export interface Motion {
  /**
   * Animates those of `arcs` that start or end after `from` (exclusive) and up to `to` (inclusive). `features`
   * are the features of all arcs. Calls `done` at the end, or at once if there is nothing to animate.
   */
  readonly draw: (
    arcs: readonly PlacedArc[],
    features: readonly Feature<LineString>[],
    from: Day,
    to: Day,
    done: () => void,
  ) => void;
  /** Ends the animation without a call of `done`, and clears what it has drawn. */
  readonly stop: () => void;
}

/** The animation of a map. It draws in the map's source `motion`. */
export function createMotion(map: MapLibreMap, clock: Clock): Motion {
  let cancel: (() => void) | null = null;
  const show = (data: FeatureCollection): void => {
    void map.getSource<GeoJSONSource>('motion')?.setData(data);
  };
  const stop = () => {
    if (cancel === null) return;
    cancel();
    cancel = null;
    // Clear half-drawn arcs. A map without its WebGL context has no source to clear.
    if (hasLoadedStyle(map)) show(NOTHING);
  };
  return {
    stop,
    draw: (arcs, features, from, to, done) => {
      stop();
      const inside = (day: Day) => from < day && day <= to;
      const ofArcs = (some: readonly PlacedArc[]) => {
        const keys = new Set<unknown>(some.map(arcKey));
        return features.filter(({ properties }) => keys.has(properties?.['id']));
      };
      const begun = ofArcs(arcs.filter(({ start }) => inside(start)));
      const ended = ofArcs(arcs.filter(({ end }) => inside(end)));
      if (begun.length + ended.length === 0) return done();
      const began = clock.now();
      const step = (now: number) => {
        const share = (now - began) / DURATION_MS;
        if (!hasLoadedStyle(map)) return;
        if (share >= 1) {
          stop();
          return done();
        }
        const lines = [
          ...begun.map((arc) => withOpacity(partOf(arc, share), 1)),
          ...ended.map((arc) => withOpacity(arc, 0.8 * (1 - share))),
        ];
        show({ type: 'FeatureCollection', features: lines });
        cancel = clock.frame(step);
      };
      cancel = clock.frame(step);
    },
  };
}

/** The first `share` (0 to 1) of the points of a line, at least two. */
function partOf(arc: Feature<LineString>, share: number): Feature<LineString> {
  const { coordinates } = arc.geometry;
  const count = Math.max(2, Math.ceil(share * coordinates.length));
  return { ...arc, geometry: { type: 'LineString', coordinates: coordinates.slice(0, count) } };
}

function withOpacity(arc: Feature<LineString>, opacity: number): Feature<LineString> {
  return { ...arc, properties: { ...arc.properties, opacity } };
}
