/** The way of a camera from one place to another. */
import type { Camera } from '../../state/view.ts';
import { latitudeOf, mercatorY, WORLD_SIZE } from '../../cartography/camera.ts';

/** How much a flight zooms out: MapLibre's own value, which readers have found most pleasant in a study. */
const CURVE = 1.42;

/** Shorter ways than this, in widths of the map, only zoom. */
const NEAR = 1e-4;

/**
 * The camera after a share (0 to 1) of the way, slow at both ends: the path on which a map of a width in pixels moves
 * evenly (van Wijk and Nuij, "Smooth and efficient zooming and panning", 2003). It takes the shorter way around the
 * earth; the longitudes of `from` and of the result need not be in −180 to 180.
 */
export function flight(from: Camera, to: Camera, width: number): (share: number) => Camera {
  const x = (longitude: number) => longitude / 360;
  const turns = Math.round((from.longitude - to.longitude) / 360);
  const [ax, ay] = [x(from.longitude), mercatorY(from.latitude)];
  const [bx, by] = [x(to.longitude + 360 * turns), mercatorY(to.latitude)];
  /** The width of what is seen, as a share of the world. */
  const seen = ({ zoom }: Camera) => width / WORLD_SIZE / 2 ** zoom;
  const [first, last, way] = [seen(from), seen(to), Math.hypot(bx - ax, by - ay)];
  const path = way < NEAR * Math.min(first, last) ? zooming(first, last) : flying(first, last, way);
  return (share) => {
    if (share <= 0) return from;
    if (share >= 1) return to;
    const { done, size } = path(share * share * (3 - 2 * share));
    return {
      longitude: 360 * (ax + (bx - ax) * done),
      latitude: latitudeOf(ay + (by - ay) * done),
      zoom: Math.log2(width / WORLD_SIZE / size),
    };
  };
}

/** How much of the way is done, 0 to 1, and the width of what is seen there. */
type Path = (share: number) => { readonly done: number; readonly size: number };

function zooming(first: number, last: number): Path {
  return (share) => ({ done: share, size: first * (last / first) ** share });
}

function flying(first: number, last: number, way: number): Path {
  const r = (size: number, sign: 1 | -1) => {
    const b = (last ** 2 - first ** 2 + sign * CURVE ** 4 * way ** 2) / (2 * size * CURVE ** 2 * way);
    return Math.log(Math.sqrt(b * b + 1) - b);
  };
  const start = r(first, 1);
  const length = (r(last, -1) - start) / CURVE;
  return (share) => {
    const at = start + CURVE * length * share;
    const moved = (first / CURVE ** 2) * (Math.cosh(start) * Math.tanh(at) - Math.sinh(start));
    return { done: moved / way, size: (first * Math.cosh(start)) / Math.cosh(at) };
  };
}
