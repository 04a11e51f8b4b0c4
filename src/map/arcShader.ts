/**
 * The shaders of arcs. They draw what MapLibre's line layers draw (`shaders/glsl/line*.glsl` of MapLibre), with the look
 * of each arc from a texture, so that a change of looks touches no vertex.
 */
import { ARC_VERTICES } from '../cartography/arcMesh.ts';
import type { ProjectionCode } from './program.ts';

/** Width in texels of the texture of looks, which has one texel per arc: opacity, width, share. */
export const LOOKS_WIDTH = 256;

/** The vertex shader for one of MapLibre's projections. */
export function vertexShader({ vertexShaderPrelude, define }: ProjectionCode): string {
  return `#version 300 es
${define}
precision highp float;
${vertexShaderPrelude}
in vec2 a_position;
in float a_distance;
in vec2 a_normal;
uniform highp sampler2D u_looks;
// The repetition of the world, in worlds to the east.
uniform float u_copy;
// Size of a pixel at the equator, in fractions of the world.
uniform float u_pixel;
uniform float u_ratio;
uniform vec2 u_units_to_pixels;
uniform float u_gap;
uniform bool u_round;
uniform float u_dash_pixel;
out vec2 v_normal;
out vec2 v_edges;
out float v_gamma;
out float v_opacity;
out float v_width;
out float v_along;
out float v_share;
out float v_dash;
out float v_depth;

void main() {
  int arc = gl_VertexID / ${ARC_VERTICES};
  vec4 look = texelFetch(u_looks, ivec2(arc % ${LOOKS_WIDTH}, arc / ${LOOKS_WIDTH}), 0);
  v_opacity = look.x;
  v_width = look.y;
  v_share = look.z;
  if (v_opacity < 0.01) {
    // Outside of what is seen.
    gl_Position = vec4(-2.0, -2.0, -2.0, 1.0);
    return;
  }
  int at = clamp(gl_VertexID % ${ARC_VERTICES} - 1, 0, ${ARC_VERTICES - 3});
  int pair = at / 2;
  float side = at % 2 == 0 ? 1.0 : -1.0;
  float cap = !u_round ? 0.0 : pair == 0 ? -1.0 : pair == ${ARC_VERTICES / 2 - 2} ? 1.0 : 0.0;
  v_along = clamp(float(pair - 1) / ${(ARC_VERTICES / 2 - 4).toFixed(1)}, 0.0, 1.0);
  v_dash = a_distance / u_dash_pixel / v_width;

  float antialiasing = 0.5 / u_ratio;
  float gap = u_gap / 2.0;
  float inset = gap + (gap > 0.0 ? antialiasing : 0.0);
  float outset = gap + v_width / 2.0 * (gap > 0.0 ? 2.0 : 1.0) + antialiasing;
  v_edges = vec2(outset, inset);
  v_normal = vec2(cap, side);

  vec2 normal = normalize(a_normal);
  vec2 forward = vec2(-normal.y, normal.x);
  vec2 extrusion = outset * (normal * side + forward * cap);
  vec2 position = a_position + vec2(u_copy, 0.0);
  vec2 moved = position + extrusion * u_pixel * projectLineThickness(position.y);
  gl_Position = projectTile(moved);
  v_depth = gl_Position.z / gl_Position.w;
  v_gamma = 1.0;
#ifdef GLOBE
  // How much the perspective narrows the line here.
  vec4 centre = projectTile(position);
  v_gamma = length(extrusion) / length((gl_Position.xy / gl_Position.w - centre.xy / centre.w) * u_units_to_pixels);
#endif
}`;
}

/** Number of lengths of a dash pattern; shorter patterns are repeated. */
export const DASH_LENGTHS = 4;

/** The fragment shader. */
export const FRAGMENT_SHADER = `#version 300 es
precision highp float;
in vec2 v_normal;
in vec2 v_edges;
in float v_gamma;
in float v_opacity;
in float v_width;
in float v_along;
in float v_share;
in float v_dash;
in float v_depth;
uniform vec3 u_colour;
uniform float u_ratio;
// Dash, gap, dash, gap, in widths of the line; all 0 for a solid line.
uniform vec4 u_dash;
// Pixels on the screen for each pixel of the dash pattern.
uniform float u_dash_scale;
out vec4 colour;

void main() {
  // Beyond the horizon of the globe, or not drawn yet.
  if (v_depth > 1.0 || v_along > v_share) discard;
  float distance = length(v_normal) * v_edges.x;
  float blur = v_gamma / u_ratio;
  float alpha = clamp(min(distance - (v_edges.y - blur), v_edges.x - distance) / blur, 0.0, 1.0);
  float period = u_dash.x + u_dash.y + u_dash.z + u_dash.w;
  if (period > 0.0) {
    float at = mod(v_dash, period);
    // Distance from the nearest end of a dash, in widths of the line: positive within a dash.
    float second = u_dash.x + u_dash.y;
    float first = min(at, u_dash.x - at);
    float other = min(at - second, second + u_dash.z - at);
    float next = at - period;
    float inside = max(max(first, other), next);
    alpha *= clamp(inside * v_width * u_dash_scale * u_ratio + 0.5, 0.0, 1.0);
  }
  colour = vec4(u_colour, 1.0) * alpha * v_opacity;
}`;
