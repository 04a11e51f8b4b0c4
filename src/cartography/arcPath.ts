/**
 * Line geometry of arcs. Longitudes are unwrapped: a line across 180° continues to 181° instead of jumping to
 * -179°. A line takes the shorter way round and is the same for both orders of its ends.
 */
import type { Position } from '../domain/position.ts';
import { angleBetween, normalOf, toward, type Vector, vectorOf } from './sphere.ts';

/** Number of segments per arc. MapLibre draws straight segments between the points, also on the globe. */
const STEPS = 96;

/** Number of points of every arc. */
export const ARC_POINTS = STEPS + 1;

/**
 * Distance of a curve's control point from the chord, as a fraction of the chord's length, and its increment
 * per slot.
 */
const BOW = 0.3;
const BOW_STEP = 0.1;

/** Curves stay between these latitudes, unless an end lies outside. */
const SOUTH = -59;
const NORTH = 74.5;

/** Distance between the midpoints of neighbouring geodesics of one pair, as a fraction of their length. */
const GEODESIC_STEP = 0.09;

const RADIANS = Math.PI / 180;

/** Mercator's vertical coordinate in degrees: 0 at the equator, positive to the north. */
function mercatorDegrees(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2)) / RADIANS;
}

function latitudeAtDegrees(y: number): number {
  return (2 * Math.atan(Math.exp(y * RADIANS)) - Math.PI / 2) / RADIANS;
}

/** A point of the Mercator map: longitude and `mercatorDegrees`. */
interface MercatorPoint {
  readonly x: number;
  readonly y: number;
}

/** A quadratic Bézier curve on the Mercator map. */
interface Curve {
  readonly start: MercatorPoint;
  readonly control: MercatorPoint;
  readonly end: MercatorPoint;
}

/** The curve between the ends of an arc from west to east. */
function curveOf(west: Position, east: Position, slot: number): Curve {
  const start = { x: west[0], y: mercatorDegrees(west[1]) };
  const end = { x: east[0], y: mercatorDegrees(east[1]) };
  const bow = BOW + BOW_STEP * slotOffset(slot);
  const lowest = Math.min(mercatorDegrees(SOUTH), start.y, end.y);
  const highest = Math.max(mercatorDegrees(NORTH), start.y, end.y);
  const control = {
    x: (start.x + end.x) / 2 - (end.y - start.y) * bow,
    y: clamp((start.y + end.y) / 2 + (end.x - start.x) * bow, lowest, highest),
  };
  return { start, control, end };
}

/**
 * A curved line between two positions for the flat map: the start, the control point and the end of a quadratic Bézier
 * curve in Mercator space. It curves to the north, or sideways if the ends have similar longitudes. `slot` separates
 * several lines of one pair.
 */
export function bowedCurve(a: Position, b: Position, slot: number): [Position, Position, Position] {
  const { west, east, flipped } = westToEast(a, b);
  const { control } = curveOf(west, east, slot);
  const middle: Position = [control.x, latitudeAtDegrees(control.y)];
  return flipped ? [east, middle, west] : [west, middle, east];
}

/** The curve of `bowedCurve` as 97 points. */
export function bowedArc(a: Position, b: Position, slot: number): Position[] {
  const { west, east, flipped } = westToEast(a, b);
  const { start, control, end } = curveOf(west, east, slot);
  const line = Array.from({ length: STEPS + 1 }, (_, i): Position => {
    if (i === 0) return west;
    if (i === STEPS) return east;
    const t = i / STEPS;
    const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [
      p * start.x + q * control.x + r * end.x,
      latitudeAtDegrees(p * start.y + q * control.y + r * end.y),
    ];
  });
  return flipped ? line.reverse() : line;
}

/**
 * The geodesic between two positions for the globe, 97 points. `slot` separates several lines of one pair, on
 * both sides of the geodesic and with the same ends. A line must not pass a pole, because its longitudes
 * would then go the long way round: offsets that would are skipped.
 */
export function geodesicArc(a: Position, b: Position, slot: number): Position[] {
  const { west, east, flipped } = westToEast(a, b);
  const start = vectorOf(west);
  const normal = normalOf(start, vectorOf(east));
  const ahead = normalOf(normal, start);
  const length = angleBetween(west, east);
  const step = GEODESIC_STEP * length;
  const room = roomBeside(start, normal, length);
  const sides = Array.from({ length: 2 * slot + 1 }, (_, i) => slotOffset(i));
  const allowed = sides.filter((side) => side * step <= room.left && -side * step <= room.right);
  const spread = step * (allowed[slot] ?? 0);
  const line: Position[] = [west];
  for (let i = 1; i < STEPS; i++) {
    const t = i / STEPS;
    const offset = spread * Math.sin(Math.PI * t);
    const [longitude, latitude] = toward(vectorOf(toward(start, ahead, t * length)), normal, offset);
    const previous = (line[i - 1] as Position)[0];
    line.push([longitude + 360 * Math.round((previous - longitude) / 360), latitude]);
  }
  const last = (line[STEPS - 1] as Position)[0];
  line.push([east[0] + 360 * Math.round((last - east[0]) / 360), east[1]]);
  return flipped ? line.reverse() : line;
}

/**
 * The largest offset of a line's midpoint to the left and right of its geodesic before it passes a pole, in
 * radians.
 */
function roomBeside(west: Vector, normal: Vector, length: number): { left: number; right: number } {
  // The north pole relative to the geodesic: distance along it, and to its left.
  const ahead = Math.atan2(normalOf(normal, west)[2], west[2]);
  const aside = Math.asin(clamp(normal[2], -1, 1));
  const room = (pole: number) =>
    pole > 0 && pole < length ? aside / Math.sin((Math.PI * pole) / length) : Infinity;
  return { left: room(ahead), right: room(ahead > 0 ? ahead - Math.PI : ahead + Math.PI) };
}

/** Orders the ends so that the shorter way runs from west to east. The east end may be beyond 180°. */
function westToEast(a: Position, b: Position): { west: Position; east: Position; flipped: boolean } {
  const ahead = (((b[0] - a[0]) % 360) + 360) % 360;
  // At exactly 180° both ways are equally long: the smaller longitude counts as west.
  const flipped = ahead > 180 || (ahead === 180 && b[0] < a[0]) || (ahead === 0 && b[1] < a[1]);
  const [west, east] = flipped ? [b, a] : [a, b];
  return { west, east: [west[0] + ((flipped ? 360 - ahead : ahead) % 360), east[1]], flipped };
}

/** The signed offset of a slot from the middle: 0, 1, -1, 2, -2 … for slots 0, 1, 2, 3, 4 … */
export function slotOffset(slot: number): number {
  return slot % 2 === 1 ? (slot + 1) / 2 : -slot / 2 || 0;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
