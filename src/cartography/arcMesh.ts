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

/**
 * The indices of the vertices of some arcs in the mesh of all, as one triangle strip; `arcs` are indices of lines. All
 * arcs have as many indices. With a `stride` of 4, every fourth point is drawn.
 */
export function arcIndices(arcs: readonly number[], stride: Stride): Uint32Array<ArrayBuffer> {
  const one = VERTICES[stride];
  const indices = new Uint32Array(arcs.length * one.length);
  let at = 0;
  for (const arc of arcs) {
    const first = arc * ARC_VERTICES;
    for (const vertex of one) indices[at++] = first + vertex;
  }
  return indices;
}

/** The number of indices of each arc. */
export function indicesPerArc(stride: Stride): number {
  return VERTICES[stride].length;
}

/** Every how many points of an arc are drawn. */
export type Stride = 1 | 2 | 4 | 8;

/**
 * The stride on the flat map at a zoom. Between its points an arc is straight: less than half a pixel from the curve
 * for the longest one, half a world wide.
 */
export function strideAt(zoom: number): Stride {
  return zoom < 0.6 ? 8 : zoom < 2.6 ? 4 : zoom < 4.6 ? 2 : 1;
}

/** The vertices of an arc by stride: the joins, the caps, and the pairs of the points. */
const VERTICES: Readonly<Record<Stride, readonly number[]>> = {
  1: verticesOf(1),
  2: verticesOf(2),
  4: verticesOf(4),
  8: verticesOf(8),
};

function verticesOf(stride: number): number[] {
  const all = Array.from({ length: ARC_VERTICES }, (_, i) => i);
  return all.filter((vertex) => {
    const point = Math.floor((vertex - 3) / 2);
    return vertex < 3 || vertex > ARC_VERTICES - 4 || point % stride === 0;
  });
}

/** The unit vector at right angles to the way from the point before to the point after a point. */
function normalAt(points: Float32Array, i: number): [number, number] {
  const from = Math.max(0, i - 1);
  const to = Math.min(points.length / 2 - 1, i + 1);
  const across = (points[2 * to] as number) - (points[2 * from] as number);
  const down = (points[2 * to + 1] as number) - (points[2 * from + 1] as number);
  const length = Math.hypot(across, down) || 1;
  return [down / length, -across / length];
}
