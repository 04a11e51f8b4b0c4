import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { koreanFontPlugin } from './scripts/koreanFontPlugin.ts';
import { oembedPlugin } from './scripts/oembedPlugin.ts';
import { posterPlugin } from './scripts/posterPlugin.ts';
import { recordPlugin } from './scripts/recordPlugin.ts';

const { repository } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  repository?: string | { url: string };
};

export default defineConfig({
  // Relative addresses: the built site works in any folder of any host.
  base: './',
  // One page: an address without a file is a 404, not the page again.
  appType: 'mpa',
  plugins: [
    react(),
    recordPlugin(),
    koreanFontPlugin(),
    posterPlugin(),
    oembedPlugin(process.env['LODELINES_URL']),
  ],
  define: {
    __REPOSITORY__: JSON.stringify(typeof repository === 'object' ? repository.url : repository),
  },
  worker: { format: 'es' },
  // A sandboxed frame has no origin of its own: what it loads must be open to all.
  preview: { cors: { origin: '*' } },
  build: {
    target: 'es2023',
    // The engine is one large chunk that is loaded when the map is; the size report watches the whole.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What the page starts with is one file, however much of it later parts share,
            { name: 'start', tags: ['$initial'] },
            // and so is what several of them share that the first view needs.
            { name: 'shared', test: /src\/(i18n\/(dates|numbers)|state\/derived\/figureText)\.ts$/ },
          ],
        },
      },
    },
  },
});
