/** WebGL for the layer of arcs: buffers, texture, programs, and the uniforms of the camera. */
import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { VERTEX_BYTES, VERTEX_OFFSETS } from '../cartography/arcMesh.ts';
import { WORLD_SIZE } from '../cartography/camera.ts';
import { FRAGMENT_SHADER } from './arcShader.ts';

/** Objects on the graphics card, which belong to one WebGL context. */
export interface Graphics {
  readonly vertices: WebGLBuffer;
  readonly indices: WebGLBuffer;
  readonly array: WebGLVertexArrayObject;
  readonly texture: WebGLTexture;
  /** By the name of MapLibre's projection. */
  readonly programs: Map<string, Program>;
}

/** A linked program, and where its uniforms are. */
export interface Program {
  readonly program: WebGLProgram;
  readonly at: (uniform: string) => WebGLUniformLocation | null;
}

/** Places of the attributes, the same in all programs. */
const ATTRIBUTES = ['a_position', 'a_distance', 'a_normal'] as const;

/** New objects, with nothing in them. */
export function graphicsOf(gl: WebGL2RenderingContext): Graphics {
  const [vertices, indices] = [gl.createBuffer(), gl.createBuffer()];
  const [array, texture] = [gl.createVertexArray(), gl.createTexture()];
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, vertices);
  ATTRIBUTES.forEach((_, i) => gl.enableVertexAttribArray(i));
  const { position, distance, normal } = VERTEX_OFFSETS;
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, VERTEX_BYTES, position);
  gl.vertexAttribPointer(1, 1, gl.FLOAT, false, VERTEX_BYTES, distance);
  gl.vertexAttribPointer(2, 2, gl.BYTE, true, VERTEX_BYTES, normal);
  gl.bindVertexArray(null);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  // Floating-point textures cannot be filtered without an extension.
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  return { vertices, indices, array, texture, programs: new Map() };
}

/** Deletes all objects. */
export function deleteGraphics(gl: WebGL2RenderingContext, graphics: Graphics): void {
  gl.deleteBuffer(graphics.vertices);
  gl.deleteBuffer(graphics.indices);
  gl.deleteVertexArray(graphics.array);
  gl.deleteTexture(graphics.texture);
  for (const { program } of graphics.programs.values()) gl.deleteProgram(program);
}

/** The program of a vertex shader and the fragment shader of arcs. Throws if one does not compile. */
export function programOf(gl: WebGL2RenderingContext, vertexSource: string): Program {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertexSource],
    [gl.FRAGMENT_SHADER, FRAGMENT_SHADER],
  ] as const) {
    const shader = gl.createShader(type);
    // Null if the context is lost: then there is nothing to draw on.
    if (!shader) continue;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost())
      throw new Error(`arcLayer: expected a shader that compiles, got ${gl.getShaderInfoLog(shader)}`);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  ATTRIBUTES.forEach((name, i) => gl.bindAttribLocation(program, i, name));
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
  const { zoom, whole } = zoomOf(map);
  gl.uniform1f(at('u_pixel'), pixelAtEquator(map, data.projectionTransition));
  gl.uniform1f(at('u_dash_pixel'), 1 / (WORLD_SIZE * 2 ** whole));
  gl.uniform1f(at('u_dash_scale'), 2 ** (zoom - whole));
  gl.uniform1f(at('u_ratio'), map.getPixelRatio());
  const { clientWidth, clientHeight } = map.getCanvas();
  gl.uniform2f(at('u_units_to_pixels'), clientWidth / 2, clientHeight / 2);
  gl.uniform1i(at('u_looks'), 0);
}

/** The zoom, and the whole zoom for which dashes have their lengths, as in MapLibre's line layers. */
function zoomOf(map: MapLibreMap): { readonly zoom: number; readonly whole: number } {
  const zoom = map.getZoom();
  return { zoom, whole: Math.max(0, Math.floor(zoom)) };
}

/**
 * The size of a pixel at the equator in fractions of the world. MapLibre's zoom is the scale at the centre of the
 * globe, which is smaller in Mercator's projection the farther it is from the equator. `transition` is 0 on the flat
 * map and 1 on the globe.
 */
function pixelAtEquator(map: MapLibreMap, transition: number): number {
  const shrunk = Math.cos((map.getCenter().lat * Math.PI) / 180);
  return 1 / (WORLD_SIZE * 2 ** map.getZoom() * (1 + transition * (1 / shrunk - 1)));
}

/** The size of a pixel at a latitude in fractions of the Mercator world, as the shader widens lines. */
export function pixelAt(map: MapLibreMap, latitude: number): number {
  const globe = map.getProjection()?.type === 'globe';
  return pixelAtEquator(map, globe ? 1 : 0) / (globe ? Math.cos((latitude * Math.PI) / 180) : 1);
}
