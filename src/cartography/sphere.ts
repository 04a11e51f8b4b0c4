/** Vectors, distances and middles on the sphere. The same in d3-geo would bring its streams into the first view. */
import type { Position } from '../domain/position.ts';

const RADIANS = Math.PI / 180;

/** A vector from the centre of a sphere with the radius 1. */
export type Vector = readonly [x: number, y: number, z: number];

/** The unit vector of a position. */
export function vectorOf([longitude, latitude]: Position): Vector {
  const [across, up] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(up) * Math.cos(across), Math.cos(up) * Math.sin(across), Math.sin(up)];
}

/** The unit vector perpendicular to both, to the left of the way from `a` to `b`; zero if they are parallel. */
export function normalOf(a: Vector, b: Vector): Vector {
  const [x, y, z] = cross(a, b);
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}

/** The position `angle` radians from the unit vector `from` in the direction of `normal`, perpendicular to it. */
export function toward(from: Vector, normal: Vector, angle: number): Position {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return positionOf([c * from[0] + s * normal[0], c * from[1] + s * normal[1], c * from[2] + s * normal[2]]);
}

/** The angle between two positions as seen from the centre of the sphere, in radians: 0 to π. */
export function angleBetween(one: Position, other: Position): number {
  const [a, b] = [vectorOf(one), vectorOf(other)];
  // More exact than the arc cosine of the scalar product for positions that are close together.
  return Math.atan2(Math.hypot(...cross(a, b)), a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
}

/** The position in the direction of the mean of all vectors; 0, 0 if there is none, as for the two poles. */
export function centroidOf(positions: readonly Position[]): Position {
  let [x, y, z] = [0, 0, 0];
  for (const position of positions) {
    const vector = vectorOf(position);
    x += vector[0];
    y += vector[1];
    z += vector[2];
  }
  return positionOf([x, y, z]);
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function positionOf([x, y, z]: Vector): Position {
  return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}
