/** Arcs as primitives. */
import type { Position } from '../../domain/position.ts';
import type { PlacedArc } from '../../state/derived/lensRecord.ts';
import { arcLooksOf, type ArcLook } from '../arcLooks.ts';
import { arcKey } from '../features.ts';
import { bowedCurve, geodesicArc } from '../arcPath.ts';
import { ARC_GROUPS, type ArcGroup } from '../layers/arcs.ts';
import type { Path, Piece, Stroke } from './displayList.ts';
import type { MapContent } from './mapContent.ts';
import type { MapProjection } from './mapProjection.ts';
import { simplifyLine } from './simplifyLine.ts';

/** Farthest distance of an arc on the globe from its line, in pixels. */
const TOLERANCE = 0.1;

/**
 * The visible arcs in the order in which the map draws them: by group, within a group by their first day. An arc is a
 * curve in each repetition of the world in which it can be seen, and lines on the globe; a double line is two of them.
 */
export function arcItems(content: MapContent, projection: MapProjection): Path[] {
  const { dataset, snapshot, attention, palette } = content;
  const capitalOf = (party: string) => dataset.countries.get(party)?.capital?.position;
  const looks = [...arcLooksOf(snapshot, attention)].filter(([, { opacity }]) => opacity >= 0.01);
  const itemOf = ([arc, look]: readonly [PlacedArc, ArcLook], { style }: ArcGroup): Path[] => {
    const [a, b] = [capitalOf(arc.from), capitalOf(arc.to)];
    if (!a || !b) return [];
    const pieces = piecesOf(arc, a, b, projection);
    if (pieces.length === 0) return [];
    const { width, opacity } = look;
    const { gap, dash } = style;
    const offset = gap === undefined ? 0 : (gap + width) / 2;
    const stroke: Stroke = {
      colour: palette.kind[arc.kind],
      width,
      ...(dash && { dash: dash.map((length) => length * width) }),
    };
    const sides =
      offset === 0 ? pieces : pieces.flatMap((piece) => [beside(piece, offset), beside(piece, -offset)]);
    return [
      {
        type: 'path',
        pieces: sides,
        stroke,
        ...(opacity < 1 && { opacity }),
        shows: { kind: 'partnership', id: arc.partnership, part: arcKey(arc) },
      },
    ];
  };
  return ARC_GROUPS.flatMap((group) =>
    looks
      .filter(([arc]) => arc.kind === group.kind && arc.status === group.status)
      .sort(([a], [b]) => a.start - b.start)
      .flatMap((drawn) => itemOf(drawn, group)),
  );
}

function piecesOf({ slot }: PlacedArc, a: Position, b: Position, projection: MapProjection): Piece[] {
  const { world } = projection;
  if (world.type === 'circle') {
    const runs = projection.runs({
      type: 'LineString',
      coordinates: geodesicArc(a, b, slot).map(([x, y]) => [x, y]),
    });
    return runs.map((run) => ({ type: 'line', points: thinned(run) }));
  }
  const curve = bowedCurve(a, b, slot);
  return [-360, 0, 360].flatMap((turn): Piece[] => {
    const points = curve.flatMap(([longitude, latitude]) =>
      projection.unwrapped([longitude + turn, latitude]),
    );
    const xs = points.filter((_, i) => i % 2 === 0);
    const seen = Math.max(...xs) > world.left && Math.min(...xs) < world.right;
    return seen ? [{ type: 'curve', points }] : [];
  });
}

function thinned(run: readonly number[]): number[] {
  const points = Array.from(
    { length: run.length / 2 },
    (_, i) => [run[2 * i], run[2 * i + 1]] as [number, number],
  );
  return simplifyLine(points, TOLERANCE).flat();
}

/**
 * A line or curve at a distance to the right of another, in pixels. Each point moves along the bisector of the edges
 * before and after it; for a curve as flat as these that is within a tenth of a pixel.
 */
function beside({ type, points }: Piece, distance: number): Piece {
  const count = points.length / 2;
  const at = (i: number) => {
    const n = Math.min(Math.max(i, 0), count - 1);
    return [points[2 * n] as number, points[2 * n + 1] as number] as const;
  };
  const normal = (i: number) => {
    const [[ax, ay], [bx, by]] = [at(i), at(i + 1)];
    const length = Math.hypot(bx - ax, by - ay) || 1;
    return [-(by - ay) / length, (bx - ax) / length] as const;
  };
  const moved = Array.from({ length: count }, (_, i) => {
    const [x, y] = at(i);
    const [[px, py], [qx, qy]] = [normal(Math.max(i - 1, 0)), normal(Math.min(i, count - 2))];
    const [sx, sy] = [px + qx, py + qy];
    const scale = (2 * distance) / Math.max(sx * sx + sy * sy, 0.5);
    return [x + sx * scale, y + sy * scale];
  });
  return { type, points: moved.flat() };
}
