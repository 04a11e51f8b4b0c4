/** The lines of arcs as triangles for the graphics card: a ribbon of vertices in pairs on both sides of each line. */
import { ARC_POINTS } from './arcPath.ts';
import type { ArcLine } from './arcLines.ts';

/**
 * Vertices of each arc: a pair for each point and for the cap at each end, and the first and the last vertex twice,
 * so that the ribbons of all arcs are one triangle strip. The shader finds the arc and the point by the vertex's index.
 */
export const ARC_VERTICES = 2 * (ARC_POINTS + 2) + 2;

/** Bytes of a vertex: position (two floats), distance from the start (float), normal (two signed bytes), padding. */
export const VERTEX_BYTES = 16;
/** Offsets in a vertex, in bytes. */
export const VERTEX_OFFSETS = { position: 0, distance: 8, normal: 12 } as const;

/**
 * The vertices of all lines, `ARC_VERTICES` each, in their order. Positions and distances are in fractions of the
 * Mercator world, and the normals, to the left of the line's direction on the screen, have the length 127.
 */
export function arcMesh(lines: readonly Pick<ArcLine, 'points'>[]): ArrayBuffer {
  const buffer = new ArrayBuffer(lines.length * ARC_VERTICES * VERTEX_BYTES);
  const floats = new Float32Array(buffer);
  const bytes = new Int8Array(buffer);
  let vertex = 0;
  const put = (x: number, y: number, distance: number, normal: readonly [number, number]) => {
    const float = (vertex * VERTEX_BYTES) / 4;
    floats[float] = x;
    floats[float + 1] = y;
    floats[float + 2] = distance;
    const byte = vertex * VERTEX_BYTES + VERTEX_OFFSETS.normal;
    bytes[byte] = Math.round(normal[0] * 127);
    bytes[byte + 1] = Math.round(normal[1] * 127);
    vertex++;
  };
  for (const { points } of lines) {
    const last = points.length / 2 - 1;
    let distance = 0;
    for (let i = 0; i <= last; i++) {
      const [x, y] = [points[2 * i] as number, points[2 * i + 1] as number];
      if (i > 0) distance += Math.hypot(x - (points[2 * i - 2] as number), y - (points[2 * i - 1] as number));
      const normal = normalAt(points, i);
      // At an end: the pair of the cap, and the vertex that joins the ribbons.
      const times = i === 0 || i === last ? 5 : 2;
      for (let time = 0; time < times; time++) put(x, y, distance, normal);
    }
  }
  return buffer;
}

/** Every how many points of an arc are drawn where the whole world is seen: straight between them is less than half a pixel off. */
const COARSE = 4;

/**
 * The indices of the vertices of some arcs in the mesh of all, as one triangle strip; `arcs` are indices of lines. All
 * arcs have as many indices. `coarse` leaves out points, which is not seen on the flat map up to the zoom
 * `COARSE_ZOOM`.
 */
export function arcIndices(arcs: readonly number[], coarse: boolean): Uint32Array<ArrayBuffer> {
  const one = coarse ? COARSE_VERTICES : ALL_VERTICES;
  const indices = new Uint32Array(arcs.length * one.length);
  arcs.forEach((arc, i) => {
    const first = arc * ARC_VERTICES;
    for (let k = 0; k < one.length; k++) indices[i * one.length + k] = first + (one[k] as number);
  });
  return indices;
}

/** The zoom below which arcs can be coarse. */
export const COARSE_ZOOM = 2.5;

const ALL_VERTICES: readonly number[] = Array.from({ length: ARC_VERTICES }, (_, i) => i);
/** The joins, the caps, and the pairs of every fourth point. */
const COARSE_VERTICES = ALL_VERTICES.filter((vertex) => {
  const point = Math.floor((vertex - 3) / 2);
  return vertex < 3 || vertex > ARC_VERTICES - 4 || point % COARSE === 0;
});

/** The unit vector at right angles to the way from the point before to the point after a point. */
function normalAt(points: Float32Array, i: number): [number, number] {
  const from = Math.max(0, i - 1);
  const to = Math.min(points.length / 2 - 1, i + 1);
  const across = (points[2 * to] as number) - (points[2 * from] as number);
  const down = (points[2 * to + 1] as number) - (points[2 * from + 1] as number);
  const length = Math.hypot(across, down) || 1;
  return [down / length, -across / length];
}
