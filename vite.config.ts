import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { recordPlugin } from './scripts/recordPlugin.ts';

export default defineConfig({
  // Relative addresses: the built site works in any folder of any host.
  base: './',
  // One page: an address without a file is a 404, not the page again.
  appType: 'mpa',
  plugins: [react(), recordPlugin()],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // The engine is one large chunk that is loaded when the map is; the size report watches the whole.
    chunkSizeWarningLimit: 1500,
    // What the first view needs is one file, however many later parts share some of it.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'page', tags: ['$initial'] }],
        },
      },
    },
  },
});
