/** The arcs of a record as lines on the map, in the order in which they are drawn. */
import type { Dataset } from '../data/dataset.ts';
import type { LensRecord, PlacedArc } from '../state/derived/lensRecord.ts';
import type { Projection } from '../state/view.ts';
import { bowedArc, geodesicArc } from './arcPath.ts';
import { mercatorY } from './camera.ts';
import { ARC_GROUPS } from './layers/arcs.ts';

/** An arc and its line. */
export interface ArcLine {
  readonly arc: PlacedArc;
  /** Its index in `ARC_GROUPS`. */
  readonly group: number;
  /**
   * The points from the start of the arc to its end, as x and y in turn, in fractions of the Mercator world: x grows
   * to the east and is unwrapped (over 1 beyond 180°), y grows to the south.
   */
  readonly points: Float32Array;
  /** The smallest and largest coordinates of the points. */
  readonly box: {
    readonly west: number;
    readonly east: number;
    readonly north: number;
    readonly south: number;
  };
}

/**
 * The lines of all arcs, as curves on the flat map and as geodesics on the globe: by group from bottom to top, within
 * a group by their first day. Arcs of parties without a capital are omitted.
 */
export function arcLines(dataset: Dataset, record: LensRecord, projection: Projection): ArcLine[] {
  const draw = projection === 'globe' ? geodesicArc : bowedArc;
  const capitalOf = (party: string) => dataset.countries.get(party)?.capital?.position;
  const lines = record.arcs.flatMap((arc): ArcLine[] => {
    const [a, b] = [capitalOf(arc.from), capitalOf(arc.to)];
    if (!a || !b) return [];
    const group = ARC_GROUPS.findIndex(({ kind, status }) => kind === arc.kind && status === arc.status);
    const points = new Float32Array(
      draw(a, b, arc.slot).flatMap(([longitude, latitude]) => [longitude / 360 + 0.5, mercatorY(latitude)]),
    );
    return [{ arc, group, points, box: boxOf(points) }];
  });
  return lines.sort((a, b) => a.group - b.group || a.arc.start - b.arc.start);
}

function boxOf(points: Float32Array): ArcLine['box'] {
  let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = [points[i] as number, points[i + 1] as number];
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return { west, east, north, south };
}
