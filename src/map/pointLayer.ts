/**
 * Points of the map as a custom layer of MapLibre: only those that are seen are sent to the graphics card. As circles
 * and symbols with feature state, all of them would be in tiles, and be placed and drawn with an opacity of 0.
 */
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { type Seen, seenAround } from '../cartography/arcDraws.ts';
import { type FeatureStates, TIMED_SOURCES } from '../cartography/featureState.ts';
import { grownAt, type MapPoint, type PointSize } from '../cartography/mapPoints.ts';
import { rgbOf } from '../cartography/palette.ts';
import { ATTRIBUTES, FRAGMENT_SHADER, vertexShader } from './pointShader.ts';
import { programOf, setCamera, sizeOf } from './program.ts';

/** The id of the layer of capitals and events. */
export const POINTS = 'points';

/** A layer of points. Its setters take effect with the next frame, which they do not ask for. */
export interface PointLayer extends CustomLayerInterface {
  /** Sets all points that the map can show, from bottom to top. */
  readonly setPoints: (points: readonly MapPoint[]) => void;
  /** Sets which of them are shown. */
  readonly setStates: (states: FeatureStates) => void;
  /** The points that are shown, from bottom to top. */
  readonly shown: () => readonly MapPoint[];
}

const FLOATS = ATTRIBUTES.reduce((sum, [, floats]) => sum + floats, 0);
const PROGRAM = {
  name: 'points',
  vertex: vertexShader,
  fragment: FRAGMENT_SHADER,
  attributes: ATTRIBUTES.map(([name]) => name),
};

/** Objects on the graphics card, which belong to one WebGL context. */
interface Graphics {
  readonly buffer: WebGLBuffer;
  readonly array: WebGLVertexArrayObject;
}

/** Creates a layer without points. It can be added to one map. */
export function createPointLayer(id: string): PointLayer {
  let map: MapLibreMap | null = null;
  let graphics: Graphics | null = null;
  let points: readonly MapPoint[] = [];
  let states: FeatureStates | null = null;
  let shown: readonly MapPoint[] = [];
  /** The part of the flat map for which the buffer was filled; null on the globe. */
  let seen: Seen | null = null;
  let count = 0;
  let stale = true;
  let indexOf: ReadonlyMap<string, number> = new Map();
  let rows: ReadonlyMap<MapPoint, readonly number[]> = new Map();
  /** What is sent. Kept, because an array of this size for each step would soon be garbage. */
  let data = new Float32Array();

  const opacityOf = ({ source, id }: MapPoint) => states?.[source].get(id)?.opacity ?? 0;
  const arrange = () => {
    // Not all points one by one: few of them are shown.
    const found = TIMED_SOURCES.flatMap((source) =>
      [...(states?.[source].keys() ?? [])].flatMap((id) => indexOf.get(`${source} ${id}`) ?? []),
    );
    shown = found.sort((a, b) => a - b).map((i) => points[i] as MapPoint);
    stale = true;
  };
  /** Fills the buffer with the shown points, in each repetition of the world in which they are seen. */
  const upload = (gl: WebGL2RenderingContext, { buffer }: Graphics) => {
    const copies = seen ? [-1, 0, 1] : [0];
    if (data.length < shown.length * copies.length * FLOATS)
      data = new Float32Array(2 * shown.length * copies.length * FLOATS);
    count = 0;
    for (const point of shown) {
      for (const copy of copies) {
        const x = point.x + copy;
        if (seen && (x < seen.west || x > seen.east)) continue;
        data.set(rows.get(point) ?? [], count * FLOATS);
        data[count * FLOATS] = x;
        count += 1;
        data[count * FLOATS - 1] = opacityOf(point);
      }
    }
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, data.subarray(0, count * FLOATS), gl.DYNAMIC_DRAW);
    stale = false;
  };
  const render = (gl: WebGL2RenderingContext, input: CustomRenderMethodInput) => {
    if (!map || !graphics || shown.length === 0) return;
    const { projectionTransition } = input.defaultProjectionData;
    // On the way to the globe, MapLibre still draws parts of the flat map.
    const next = projectionTransition === 1 ? null : seenAround(map.getCenter().lng / 360 + 0.5);
    if (next?.west !== seen?.west) stale = true;
    seen = next;
    if (stale) upload(gl, graphics);
    const program = programOf(gl, PROGRAM, input);
    gl.useProgram(program.program);
    setCamera(gl, program, map, input);
    gl.uniform1f(program.at('u_grown'), grownAt(map.getZoom()));
    gl.uniform1f(program.at('u_distance'), sizeOf(map).height / 2 / Math.tan(input.fov / 2));
    gl.bindVertexArray(graphics.array);
    gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
    gl.bindVertexArray(null);
  };
  return {
    id,
    type: 'custom',
    onAdd: (to, gl) => {
      map = to;
      graphics = graphicsOf(gl);
      stale = true;
    },
    onRemove: (_, gl) => {
      map = null;
      if (!graphics) return;
      gl.deleteBuffer(graphics.buffer);
      gl.deleteVertexArray(graphics.array);
      graphics = null;
    },
    render,
    setPoints: (next) => {
      points = next;
      indexOf = new Map(next.map(({ source, id }, i) => [`${source} ${id}`, i]));
      rows = new Map(next.map((point) => [point, rowOf(point)]));
      arrange();
    },
    setStates: (next) => {
      states = next;
      arrange();
    },
    shown: () => shown,
  };
}

/** The layer of capitals and events of a map; null before it is added. */
export function pointLayerOf(map: MapLibreMap): PointLayer | null {
  const layer = map.getLayer(POINTS) as { readonly implementation?: PointLayer } | undefined;
  return layer?.implementation ?? null;
}

function graphicsOf(gl: WebGL2RenderingContext): Graphics {
  const [buffer, array] = [gl.createBuffer(), gl.createVertexArray()];
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  let offset = 0;
  for (const [i, [, floats]] of ATTRIBUTES.entries()) {
    gl.enableVertexAttribArray(i);
    gl.vertexAttribPointer(i, floats, gl.FLOAT, false, 4 * FLOATS, 4 * offset);
    gl.vertexAttribDivisor(i, 1);
    offset += floats;
  }
  gl.bindVertexArray(null);
  return { buffer, array };
}

/** The attributes of a point, with an opacity of 0. */
function rowOf({ x, y, style }: MapPoint): number[] {
  const { far, near, colour, halo, perspective, inset } = style;
  const size = ({ inner, outer, halo: around }: PointSize) => [inner, outer, around];
  return [
    x,
    y,
    ...size(far),
    perspective,
    ...size(near),
    inset,
    ...far.offset,
    ...near.offset,
    ...rgbOf(colour),
    ...rgbOf(halo),
    0,
  ];
}
