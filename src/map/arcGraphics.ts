/** WebGL for the layer of arcs: buffers, texture and program. */
import type { CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import { VERTEX_BYTES, VERTEX_OFFSETS } from '../cartography/arcMesh.ts';
import { WORLD_SIZE } from '../cartography/camera.ts';
import { FRAGMENT_SHADER, vertexShader } from './arcShader.ts';
import { pixelAtEquator, type Program, setCamera } from './program.ts';

/** Objects on the graphics card, which belong to one WebGL context. */
export interface Graphics {
  readonly vertices: WebGLBuffer;
  readonly indices: WebGLBuffer;
  readonly array: WebGLVertexArrayObject;
  readonly texture: WebGLTexture;
}

/** Places of the attributes, the same in all programs. */
const ATTRIBUTES = ['a_position', 'a_distance', 'a_normal'] as const;

/** The program of arcs. */
export const ARC_PROGRAM = {
  name: 'arcs',
  vertex: vertexShader,
  fragment: FRAGMENT_SHADER,
  attributes: ATTRIBUTES,
};

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
  return { vertices, indices, array, texture };
}

/** Deletes all objects. */
export function deleteGraphics(gl: WebGL2RenderingContext, graphics: Graphics): void {
  gl.deleteBuffer(graphics.vertices);
  gl.deleteBuffer(graphics.indices);
  gl.deleteVertexArray(graphics.array);
  gl.deleteTexture(graphics.texture);
}

/** Sets the uniforms of the camera in the program of arcs, which is in use. */
export function setArcCamera(
  gl: WebGL2RenderingContext,
  program: Program,
  map: MapLibreMap,
  input: CustomRenderMethodInput,
): void {
  setCamera(gl, program, map, input);
  const { at } = program;
  const zoom = map.getZoom();
  // Dashes have their lengths for a whole zoom, as in MapLibre's line layers.
  const whole = Math.max(0, Math.floor(zoom));
  gl.uniform1f(at('u_pixel'), pixelAtEquator(map, input.defaultProjectionData.projectionTransition));
  gl.uniform1f(at('u_dash_pixel'), 1 / (WORLD_SIZE * 2 ** whole));
  gl.uniform1f(at('u_dash_scale'), 2 ** (zoom - whole));
  gl.uniform1i(at('u_looks'), 0);
}
