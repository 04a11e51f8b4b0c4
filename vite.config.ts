import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { distributionPlugin } from './scripts/distributionPlugin.ts';
import { enginePlugin } from './scripts/enginePlugin.ts';
import { fontPlugin } from './scripts/fontPlugin.ts';
import { licencePlugin } from './scripts/licencePlugin.ts';
import { neutralName } from './scripts/neutralName.ts';
import { importPlugin } from './scripts/importPlugin.ts';
import { oembedPlugin } from './scripts/oembedPlugin.ts';
import { offlinePlugin } from './scripts/offlinePlugin.ts';
import { pagesPlugin } from './scripts/pagesPlugin.ts';
import { policyPlugin } from './scripts/policyPlugin.ts';
import { posterPlugin } from './scripts/posterPlugin.ts';
import { preloadPlugin } from './scripts/preloadPlugin.ts';
import { recordPlugin } from './scripts/recordPlugin.ts';
import { REPOSITORY_ADDRESS } from './scripts/repositoryAddress.ts';
import { startPagePlugin } from './scripts/startPagePlugin.ts';

/** Texts; and what the map of the engine and its picture have in common, which is needed where either is. */
const COMMON = new RegExp(
  `/src/(${[
    'i18n/(dates|names|numbers)',
    'state/derived/(figureText|openScene)',
    'domain/tour/passage',
    'map/(drawnMap|mapCamera|syncMapKeys|usePointing|MapControls|MapButtons|PanPad|HoverCard|thingText)',
    'cartography/(?!picture/).+',
  ].join('|')})\\.tsx?$`,
);

export default defineConfig({
  // Relative addresses, so that the built site works in any folder of any host.
  base: './',
  // An address without a file is a 404, not the index page.
  appType: 'mpa',
  plugins: [
    react(),
    recordPlugin(),
    fontPlugin(),
    licencePlugin(),
    posterPlugin(),
    policyPlugin(),
    oembedPlugin(process.env['LODELINES_URL']),
    distributionPlugin(process.env['LODELINES_URL']),
    pagesPlugin(process.env['LODELINES_URL'], REPOSITORY_ADDRESS, process.env['LODELINES_CARDS']),
    offlinePlugin(process.env['LODELINES_URL'], REPOSITORY_ADDRESS),
    preloadPlugin(),
    startPagePlugin(process.env['LODELINES_URL'], REPOSITORY_ADDRESS, process.env['LODELINES_CARDS']),
    importPlugin(),
    enginePlugin(),
  ],
  define: {
    __REPOSITORY__: JSON.stringify(REPOSITORY_ADDRESS),
  },
  // Terser leaves workers alone, so they are minified as they are put together.
  worker: { format: 'es', rolldownOptions: { output: { minify: true } } },
  // A sandboxed frame has an opaque origin, so its requests need CORS.
  preview: { cors: { origin: '*' } },
  build: {
    target: 'es2023',
    // Makes the first view 3 kB (brotli) smaller than Vite's own minifier does, for ten seconds of building.
    minify: 'terser',
    terserOptions: { module: true, ecma: 2020, compress: { passes: 3 } },
    // Without the polyfill, browsers that do not know `modulepreload` load the same files a little later.
    modulePreload: { polyfill: false },
    // MapLibre is one large chunk, loaded with the map. The size report covers all chunks.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        chunkFileNames: ({ name }) => `assets/${neutralName(name)}-[hash].js`,
        assetFileNames: ({ names: [name = ''] }) =>
          `assets/${neutralName(name.replace(/\.[^.]*$/, ''))}-[hash][extname]`,
        codeSplitting: {
          groups: [
            // All static imports of the entry in one file, even if later parts share some of it.
            { name: 'start', tags: ['$initial'] },
            // Modules that several lazy parts of the first view share, in one file.
            { name: 'common', test: COMMON },
          ],
        },
      },
    },
  },
});
