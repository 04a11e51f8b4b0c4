/** Distances and middles on the sphere. The same functions of d3-geo would bring its streams into the first view. */
import type { Position } from '../domain/position.ts';

const RADIANS = Math.PI / 180;

/** The unit vector from the centre of the sphere to a position. */
function vectorOf([longitude, latitude]: Position): readonly [x: number, y: number, z: number] {
  const [across, up] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(up) * Math.cos(across), Math.cos(up) * Math.sin(across), Math.sin(up)];
}

/** The angle between two positions as seen from the centre of the sphere, in radians: 0 to π. */
export function angleBetween(one: Position, other: Position): number {
  const [a, b, c] = vectorOf(one);
  const [x, y, z] = vectorOf(other);
  // More exact than the arc cosine of the scalar product for positions that are close together.
  return Math.atan2(Math.hypot(b * z - c * y, c * x - a * z, a * y - b * x), a * x + b * y + c * z);
}

/** The position in the direction of the mean of all vectors; 0, 0 if there is none, as for the two poles. */
export function centroidOf(positions: readonly Position[]): Position {
  let [x, y, z] = [0, 0, 0];
  for (const position of positions) {
    const [a, b, c] = vectorOf(position);
    x += a;
    y += b;
    z += c;
  }
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}
