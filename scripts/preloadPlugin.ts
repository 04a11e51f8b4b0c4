/** Puts a small script in the head of the page that starts to fetch what its view needs: `src/preload.ts`. */
import { readFileSync } from 'node:fs';
import { minify } from 'terser';
import { type Plugin, type Rolldown, transformWithOxc } from 'vite';
import release from '../data/release.json' with { type: 'json' };
import { recordAddresses } from '../src/data/recordSource.ts';
import { settingsOf } from '../src/data/settings.ts';
import settings from '../data/settings.json' with { type: 'json' };
import type { Preloads } from '../src/preload.ts';
import { sha256 } from './releaseFiles.ts';

const SCRIPT = new URL('../src/preload.ts', import.meta.url);

/** The modules of the parts. */
const PARTS = {
  map: 'src/map/MapView.tsx',
  embed: 'src/embed/Embedded.tsx',
  en: 'src/i18n/en.ts',
  ko: 'src/i18n/ko.ts',
} as const;

/** The files of the build that a first view needs. Throws if one is missing. */
export function preloadsOf(bundle: Rolldown.OutputBundle): Preloads {
  const files = Object.values(bundle);
  const chunks = files.filter((file) => file.type === 'chunk');
  const initial = chunks.filter(({ isEntry }) => isEntry).flatMap((entry) => filesOf(entry.fileName));
  /** A chunk with its style sheets and all chunks that it imports. */
  function filesOf(name: string): string[] {
    const chunk = chunks.find(({ fileName }) => fileName === name);
    return chunk ? [name, ...(chunk.viteMetadata?.importedCss ?? []), ...chunk.imports.flatMap(filesOf)] : [];
  }
  const partOf = (module: string) => {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${module}`)));
    if (!chunk) throw new Error(`The page preloads ${module}, which is not in the build.`);
    return [...new Set(filesOf(chunk.fileName))].filter((file) => !initial.includes(file));
  };
  const assetOf = (name: RegExp) => {
    const asset = files.find(({ fileName }) => name.test(fileName));
    if (!asset) throw new Error(`The page preloads ${name.source}, which is not in the build.`);
    return asset.fileName;
  };
  const addressesOf = (name: string) => {
    const { payload, shapes } = recordAddresses(name);
    return { release: name, record: payload, shapes };
  };
  return {
    releases: settingsOf(settings, release).releases.map(addressesOf),
    parts: {
      map: partOf(PARTS.map),
      embed: partOf(PARTS.embed),
      en: partOf(PARTS.en),
      ko: partOf(PARTS.ko),
    },
    worker: assetOf(/\/maplibre-gl-worker-.*\.js$/),
  };
}

async function scriptOf(preloads: Preloads): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(SCRIPT, 'utf8'), SCRIPT.pathname);
  const statements = code.replace('export function', 'function');
  const script = `(() => { ${statements}\npreload(window, ${JSON.stringify(preloads)}); })();`;
  const minified = await minify(script, { ecma: 2020 });
  return minified.code ?? script;
}

/** Adds the script to the build and to its page. Development needs none: it has no chunks. */
export function preloadPlugin(): Plugin {
  let fileName = '';
  let source = '';
  return {
    name: 'lodelines-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { path, bundle }) {
        if (path !== '/index.html' || !bundle) return html;
        source = await scriptOf(preloadsOf(bundle));
        fileName = `assets/preload-${sha256(source).slice(0, 8)}.js`;
        // It has to run before the code of the page, which would ask for the files first and the preloads then for
        // each once more: so not async. Not a module: the first of these is the code of the page (`isRenewed`).
        const tag = `<script src="./${fileName}"></script>`;
        return html.replace('<link rel="stylesheet"', (first) => `${tag}\n    ${first}`);
      },
    },
    generateBundle: {
      order: 'post',
      handler() {
        if (fileName) this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}
