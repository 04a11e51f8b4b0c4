/** Programs for the graphics card in custom layers, and the uniforms of the camera that they share. */
import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { type Size, WORLD_SIZE } from '../cartography/camera.ts';

/** A linked program, and where its uniforms are. */
export interface Program {
  readonly program: WebGLProgram;
  readonly at: (uniform: string) => WebGLUniformLocation | null;
}

/** What MapLibre's projection needs and provides: declarations of uniforms and the function `projectTile`. */
export type ProjectionCode = Pick<CustomRenderMethodInput['shaderData'], 'vertexShaderPrelude' | 'define'>;

/** What a program is made from. Attributes have the places of their names. */
export interface ProgramSource {
  readonly name: string;
  readonly vertex: (projection: ProjectionCode) => string;
  readonly fragment: string;
  readonly attributes: readonly string[];
}

const programs = new WeakMap<WebGL2RenderingContext, Map<string, Program>>();

/**
 * The program of a source for MapLibre's projection. It is made when it is first needed, and layers of one map share
 * it. Throws if it does not compile.
 */
export function programOf(
  gl: WebGL2RenderingContext,
  source: ProgramSource,
  { shaderData }: CustomRenderMethodInput,
): Program {
  const own = programs.get(gl) ?? new Map<string, Program>();
  programs.set(gl, own);
  const key = `${source.name} ${shaderData.variantName}`;
  const program = own.get(key) ?? linked(gl, source.vertex(shaderData), source);
  own.set(key, program);
  return program;
}

function linked(
  gl: WebGL2RenderingContext,
  vertex: string,
  { fragment, attributes }: ProgramSource,
): Program {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(type);
    // Null if the context is lost: then there is nothing to draw on.
    if (!shader) continue;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost())
      throw new Error(`programOf: expected a shader that compiles, got ${gl.getShaderInfoLog(shader)}`);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  attributes.forEach((name, i) => gl.bindAttribLocation(program, i, name));
  gl.linkProgram(program);
  const places = new Map<string, WebGLUniformLocation | null>();
  const at = (uniform: string) => {
    if (!places.has(uniform)) places.set(uniform, gl.getUniformLocation(program, uniform));
    return places.get(uniform) ?? null;
  };
  return { program, at };
}

/** Sets the uniforms of the camera in a program that is in use. */
export function setCamera(
  gl: WebGL2RenderingContext,
  { at }: Program,
  map: MapLibreMap,
  { defaultProjectionData: data }: CustomRenderMethodInput,
): void {
  gl.uniformMatrix4fv(at('u_projection_matrix'), false, new Float32Array(data.mainMatrix));
  gl.uniformMatrix4fv(at('u_projection_fallback_matrix'), false, new Float32Array(data.fallbackMatrix));
  gl.uniform4fv(at('u_projection_tile_mercator_coords'), data.tileMercatorCoords);
  gl.uniform4fv(at('u_projection_clipping_plane'), data.clippingPlane);
  gl.uniform1f(at('u_projection_transition'), data.projectionTransition);
  gl.uniform1f(at('u_ratio'), map.getPixelRatio());
  const { width, height } = sizeOf(map);
  gl.uniform2f(at('u_units_to_pixels'), width / 2, height / 2);
}

const sizes = new WeakMap<MapLibreMap, Size>();

/** The size of a map in CSS pixels. To read it from the canvas in each frame would lay out the page. */
export function sizeOf(map: MapLibreMap): Size {
  const known = sizes.get(map);
  if (known) return known;
  const read = () => {
    const { clientWidth: width, clientHeight: height } = map.getCanvas();
    sizes.set(map, { width, height });
    return { width, height };
  };
  map.on('resize', read);
  return read();
}

/**
 * The size of a pixel at the equator in fractions of the world. MapLibre's zoom is the scale at the centre of the
 * globe, which is smaller in Mercator's projection the farther it is from the equator. `transition` is 0 on the flat
 * map and 1 on the globe.
 */
export function pixelAtEquator(map: MapLibreMap, transition: number): number {
  const shrunk = Math.cos((map.getCenter().lat * Math.PI) / 180);
  return 1 / (WORLD_SIZE * 2 ** map.getZoom() * (1 + transition * (1 / shrunk - 1)));
}

/** The size of a pixel at a latitude in fractions of the Mercator world, as the shader widens lines. */
export function pixelAt(map: MapLibreMap, latitude: number): number {
  const globe = map.getProjection()?.type === 'globe';
  return pixelAtEquator(map, globe ? 1 : 0) / (globe ? Math.cos((latitude * Math.PI) / 180) : 1);
}
