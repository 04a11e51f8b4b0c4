/** The shaders of points: a square around each of them, in which a disc or a ring with a halo is drawn. */
import type { ProjectionCode } from './program.ts';

/** The attributes of a point with their numbers of floats, in the order in which they are in the buffer. */
export const ATTRIBUTES = [
  ['a_position', 2],
  // Radius of the hole, radius and halo at the zooms between which points grow; perspective, and inset.
  ['a_far', 4],
  ['a_near', 4],
  // To the right and downwards at both zooms.
  ['a_offset', 4],
  ['a_colour', 3],
  ['a_halo', 3],
  ['a_opacity', 1],
] as const;

/** The vertex shader for one of MapLibre's projections. */
export function vertexShader({ vertexShaderPrelude, define }: ProjectionCode): string {
  return `#version 300 es
${define}
precision highp float;
${vertexShaderPrelude}
in vec2 a_position;
in vec4 a_far;
in vec4 a_near;
in vec4 a_offset;
in vec3 a_colour;
in vec3 a_halo;
in float a_opacity;
// Where the zoom is between those, from 0 to 1.
uniform float u_grown;
uniform float u_ratio;
uniform vec2 u_units_to_pixels;
// From the camera to the centre of the map, in pixels.
uniform float u_distance;
out vec2 v_at;
out vec3 v_size;
out vec3 v_colour;
out vec3 v_halo;
out float v_opacity;
out float v_sharpness;
out float v_inset;

void main() {
  v_size = mix(a_far.xyz, a_near.xyz, u_grown);
  v_colour = a_colour;
  v_halo = a_halo;
  v_opacity = a_opacity;
  // One pixel more, for the soft edge.
  v_at = (vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0) * (v_size.y + v_size.z + 1.0);
  gl_Position = projectTile(a_position);
  float scale = 1.0;
#ifdef GLOBE
  scale = mix(1.0, u_distance / gl_Position.w, a_far.w);
#endif
  v_sharpness = u_ratio * scale;
  v_inset = a_near.w;
  vec2 moved = (v_at + mix(a_offset.xy, a_offset.zw, u_grown)) * scale;
  gl_Position.xy += vec2(moved.x, -moved.y) / u_units_to_pixels * gl_Position.w;
  // Beyond the horizon of the globe.
  if (gl_Position.z > gl_Position.w) gl_Position = vec4(-2.0, -2.0, -2.0, 1.0);
}`;
}

/** The fragment shader. */
export const FRAGMENT_SHADER = `#version 300 es
precision highp float;
in vec2 v_at;
in vec3 v_size;
in vec3 v_colour;
in vec3 v_halo;
in float v_opacity;
in float v_sharpness;
in float v_inset;
out vec4 colour;

// How much of a pixel is inside of an edge that is so far away.
float covered(float distance) {
  return smoothstep(0.0, 1.0, 0.5 - distance * v_sharpness);
}

void main() {
  float centre = length(v_at) + v_inset / v_sharpness;
  float distance = max(v_size.x - centre, centre - v_size.y);
  float inside = covered(distance);
  float around = v_size.z > 0.0 ? covered(distance - v_size.z) : 0.0;
  colour = (vec4(v_colour, 1.0) * inside + vec4(v_halo, 1.0) * around * (1.0 - inside)) * v_opacity;
}`;
