/** Lines with fewer points. */

type Point = readonly [x: number, y: number];

/**
 * Those points of a line that keep it within `tolerance` of the given one; the first and the last always stay. The
 * algorithm of Douglas and Peucker (1973), with distances from the segment, so that closed lines work, too.
 */
export function simplifyLine<P extends Point>(line: readonly P[], tolerance: number): P[] {
  const kept = new Set([0, line.length - 1]);
  const spans: [first: number, last: number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    let [farthest, distance] = [0, tolerance];
    for (let i = first + 1; i < last; i++) {
      const now = distanceFrom(line[i] as P, line[first] as P, line[last] as P);
      if (now > distance) [farthest, distance] = [i, now];
    }
    if (distance <= tolerance) continue;
    kept.add(farthest);
    spans.push([first, farthest], [farthest, last]);
  }
  return line.filter((_, i) => kept.has(i));
}

/** The distance of a point from the segment between two others. */
function distanceFrom([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.min(Math.max(((x - ax) * dx + (y - ay) * dy) / square, 0), 1);
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
