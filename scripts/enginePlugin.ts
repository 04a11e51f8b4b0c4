/** Leaves out of the build what the map does not need of MapLibre: controls, markers, popups, shaders and the like. */
import path from 'node:path';
import type { Plugin } from 'vite';

const ENGINE = path.resolve(import.meta.dirname, '../src/map/engine.ts');

/** The shaders of what no layer of ours is: relief, images, heat maps, buildings, gradients, and aids for developers. */
const UNUSED_SHADERS = [
  'collisionBox',
  'collisionCircle',
  'colorRelief',
  'debug',
  'fillExtrusion',
  'fillExtrusionPattern',
  'heatmap',
  'heatmapTexture',
  'hillshade',
  'hillshadePrepare',
  'lineGradient',
  'lineGradientSDF',
  'linePattern',
  'raster',
  'symbolTextAndIcon',
  'terrain',
  'terrainDepth',
  'terrainHeight',
];

/**
 * react-map-gl imports all of MapLibre for a map that is given no engine (`mapLib`). Ours is given one, so the import
 * is never reached, but the bundler keeps all that it could give. In the build it gives `map/engine` only. Shaders are
 * texts in one object of MapLibre, of which the bundler can leave nothing out.
 */
export function enginePlugin(): Plugin {
  return {
    name: 'lodelines-engine',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === 'maplibre-gl' && importer?.includes('/react-maplibre/') ? ENGINE : null,
    transform: (code, id) => (id.endsWith('/maplibre-gl/dist/maplibre-gl.mjs') ? withoutShaders(code) : null),
  };
}

/** MapLibre with empty texts for the shaders that are not used. Throws if it does not have one of them. */
export function withoutShaders(code: string): string {
  return UNUSED_SHADERS.reduce((text, name) => {
    const shader = new RegExp(`(\\b${name}:\\w+\\()\`[^\`]*\`,\`[^\`]*\`\\)`);
    if (!shader.test(text))
      throw new Error(`enginePlugin: expected the shader "${name}" in MapLibre, got none.`);
    return text.replace(shader, '$1``,``)');
  }, code);
}
