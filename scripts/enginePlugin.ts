/** Leaves out of the build what the map does not need of MapLibre: controls, markers, popups and the like. */
import path from 'node:path';
import type { Plugin } from 'vite';

const ENGINE = path.resolve(import.meta.dirname, '../src/map/engine.ts');

/**
 * react-map-gl imports all of MapLibre for a map that is given no engine (`mapLib`). Ours is given one, so the import
 * is never reached, but the bundler keeps all that it could give. In the build it gives `map/engine` only.
 */
export function enginePlugin(): Plugin {
  return {
    name: 'lodelines-engine',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === 'maplibre-gl' && importer?.includes('/react-maplibre/') ? ENGINE : null,
  };
}
