/**
 * The arcs of the map as a custom layer of MapLibre. Their vertices never change with the date: what they look like is
 * a small texture, so a step of time costs no more for ten thousand arcs than for ten. As a line layer with feature
 * state, each change wrote all vertices of an arc anew and sent those of all arcs to the graphics card.
 */
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { type ArcDraw, arcDraws, type Seen, seenAround } from '../cartography/arcDraws.ts';
import type { ArcLine } from '../cartography/arcLines.ts';
import type { ArcLooks } from '../cartography/arcLooks.ts';
import { arcIndices, arcMesh, indicesPerArc, type Stride, strideAt } from '../cartography/arcMesh.ts';
import { ARC_GROUPS, type ArcGroup } from '../cartography/layers/arcs.ts';
import { type Palette, rgbOf } from '../cartography/palette.ts';
import type { PlacedArc } from '../state/derived/lensRecord.ts';
import { ARC_PROGRAM, deleteGraphics, type Graphics, graphicsOf, setArcCamera } from './arcGraphics.ts';
import type { PointLayer } from './pointLayer.ts';
import { programOf } from './program.ts';
import { DASH_LENGTHS, LOOKS_WIDTH } from './arcShader.ts';

/** The id of the layer. */
export const ARCS = 'arcs';

/** A layer of arcs. Its setters take effect with the next frame, which they do not ask for. */
export interface ArcLayer extends CustomLayerInterface {
  /** Sets all arcs that the map can show, in the order in which they are drawn. */
  readonly setLines: (lines: readonly ArcLine[]) => void;
  /** Sets what they look like. Arcs without a look are hidden; looks of other arcs count once their lines are set. */
  readonly setLooks: (looks: ArcLooks) => void;
  readonly setPalette: (palette: Palette) => void;
  /** The lines that are shown, from bottom to top. */
  readonly shown: () => readonly ArcLine[];
  /** The looks set last. */
  readonly looks: () => ArcLooks;
  /** Drawn above the arcs as a part of this layer, because each custom layer has a cost of its own in each frame. */
  readonly rings: PointLayer;
}

/** Creates the layer, without arcs. It can be added to one map. */
export function createArcLayer(palette: Palette, rings: PointLayer): ArcLayer {
  let map: MapLibreMap | null = null;
  let graphics: Graphics | null = null;
  let lines: readonly ArcLine[] = [];
  let indexOf = new Map<PlacedArc, number>();
  let looks: ArcLooks = new Map();
  /** The indices of the lines that are shown, sorted. */
  let shown: readonly number[] = [];
  let draws: readonly ArcDraw[] = [];
  /** The part of the flat map for which the indices were made; null on the globe. */
  let seen: Seen | null = null;
  let colours = coloursOf(palette);
  /** The looks as the shader reads them, one texel for each line. Kept, because they are written in many frames. */
  let texels = new Float32Array();
  /** What the graphics card has not got yet. */
  const stale = { vertices: true, looks: true, indices: true };
  let stride: Stride = 1;

  const lineAt = (i: number) => lines[i] as ArcLine;
  const arrange = () => {
    const next = [...looks.keys()].flatMap((arc) => indexOf.get(arc) ?? []).sort((a, b) => a - b);
    stale.looks = true;
    // While arcs grow or fade, new looks come with each frame, but for the same arcs.
    stale.indices ||= next.length !== shown.length || next.some((line, i) => line !== shown[i]);
    shown = next;
  };
  const upload = (gl: WebGL2RenderingContext, { vertices, indices, array, texture }: Graphics) => {
    if (stale.vertices) {
      gl.bindBuffer(gl.ARRAY_BUFFER, vertices);
      gl.bufferData(gl.ARRAY_BUFFER, arcMesh(lines), gl.STATIC_DRAW);
      stale.vertices = false;
    }
    gl.bindVertexArray(array);
    if (stale.indices) {
      gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, indices);
      const drawn = arcDraws(lines, shown, seen);
      draws = drawn.draws;
      gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, arcIndices(drawn.order, stride), gl.DYNAMIC_DRAW);
      stale.indices = false;
    }
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    if (!stale.looks) return;
    texels.fill(0);
    for (const i of shown) {
      const look = looks.get(lineAt(i).arc);
      texels[4 * i] = look?.opacity ?? 0;
      texels[4 * i + 1] = look?.width ?? 0;
      texels[4 * i + 2] = look?.share ?? 1;
    }
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    const height = texels.length / 4 / LOOKS_WIDTH;
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, LOOKS_WIDTH, height, 0, gl.RGBA, gl.FLOAT, texels);
    stale.looks = false;
  };
  const draw = (gl: WebGL2RenderingContext, input: CustomRenderMethodInput) => {
    if (!map || !graphics || lines.length === 0) return;
    const { projectionTransition } = input.defaultProjectionData;
    // On the globe a straight line between points would be below the surface.
    const nextStride = projectionTransition === 0 ? strideAt(map.getZoom()) : 1;
    // On the way to the globe, MapLibre still draws parts of the flat map.
    const nextSeen = projectionTransition === 1 ? null : seenAround(map.getCenter().lng / 360 + 0.5);
    if (nextStride !== stride || nextSeen?.west !== seen?.west) stale.indices = true;
    stride = nextStride;
    seen = nextSeen;
    upload(gl, graphics);
    const program = programOf(gl, ARC_PROGRAM, input);
    gl.useProgram(program.program);
    setArcCamera(gl, program, map, input);
    const perArc = indicesPerArc(stride);
    for (const { group, copy, first, count } of draws) {
      const { style } = ARC_GROUPS[group] as ArcGroup;
      gl.uniform3fv(program.at('u_colour'), colours[group] as readonly number[]);
      gl.uniform1f(program.at('u_gap'), style.gap ?? 0);
      gl.uniform1i(program.at('u_round'), style.dash ? 0 : 1);
      gl.uniform4fv(program.at('u_dash'), DASHES[group] as readonly number[]);
      gl.uniform1f(program.at('u_copy'), copy);
      gl.drawElements(gl.TRIANGLE_STRIP, count * perArc, gl.UNSIGNED_INT, 4 * first * perArc);
    }
    gl.bindVertexArray(null);
  };
  return {
    id: ARCS,
    type: 'custom',
    onAdd: (to, gl) => {
      map = to;
      rings.onAdd?.(to, gl);
      graphics = graphicsOf(gl);
      stale.vertices = stale.looks = stale.indices = true;
    },
    onRemove: (from, gl) => {
      map = null;
      rings.onRemove?.(from, gl);
      if (!graphics) return;
      deleteGraphics(gl, graphics);
      graphics = null;
    },
    render: (gl, input) => {
      draw(gl as WebGL2RenderingContext, input);
      rings.render(gl, input);
    },
    setLines: (next) => {
      lines = next;
      indexOf = new Map(next.map(({ arc }, i) => [arc, i]));
      texels = new Float32Array(4 * LOOKS_WIDTH * Math.ceil(lines.length / LOOKS_WIDTH));
      stale.vertices = stale.indices = true;
      arrange();
    },
    setLooks: (next) => {
      looks = next;
      arrange();
    },
    setPalette: (next) => {
      colours = coloursOf(next);
    },
    shown: () => shown.map(lineAt),
    looks: () => looks,
    rings,
  };
}

/** The layer of arcs of a map; null before it is added. */
export function arcLayerOf(map: MapLibreMap): ArcLayer | null {
  const layer = map.getLayer(ARCS) as { readonly implementation?: ArcLayer } | undefined;
  return layer?.implementation ?? null;
}

/** Colours by group, as red, green and blue from 0 to 1. */
function coloursOf(palette: Palette): number[][] {
  return ARC_GROUPS.map(({ kind }) => rgbOf(palette.kind[kind]));
}

/** Dash patterns by group, in the length that the shader expects. */
const DASHES = ARC_GROUPS.map(({ style: { dash = [0] } }) =>
  Array.from({ length: DASH_LENGTHS }, (_, i) => dash[i % dash.length] as number),
);
