/** The code of the app as one file: what the pages of the site load in many pieces, as one module and one style sheet. */
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';
import { enginePlugin } from '../enginePlugin.ts';
import type { OfflineParts } from './offlineHtml.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Bundles the app. `repository` is the one in package.json. */
export async function offlineBundle(
  repository: string | undefined,
): Promise<Pick<OfflineParts, 'code' | 'styles' | 'workers'>> {
  const { output } = (await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    // Relative, so that the addresses of workers are expressions, which can be replaced.
    base: './',
    plugins: [react(), enginePlugin(), workerPlugin()],
    define: { __REPOSITORY__: JSON.stringify(repository) },
    worker: { format: 'es', rolldownOptions: { output: { minify: true } } },
    experimental: {
      renderBuiltUrl: (file, { hostType }) =>
        hostType === 'js' && file.endsWith('.js') ? { runtime: workerAddress(workerId(file)) } : undefined,
    },
    build: {
      write: false,
      target: 'es2023',
      cssCodeSplit: false,
      assetsInlineLimit: () => true,
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: path.join(ROOT, 'src/offlineMain.tsx'),
        output: { codeSplitting: false },
        checks: { pluginTimings: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  const assets = output.filter((file) => file.type === 'asset');
  const [{ code }] = output;
  const styles = assets.find(({ fileName }) => fileName.endsWith('.css'));
  if (!styles) throw new Error('offlineBundle: expected a style sheet, got none.');
  return {
    code,
    styles: withFonts(String(styles.source), assets),
    workers: new Map(
      assets
        .filter(({ fileName }) => fileName.endsWith('.js'))
        .map(({ fileName, source }) => [workerId(fileName), String(source)]),
    ),
  };
}

/** A font that the bundler has made: the site never has these in its style sheet (`?no-inline` in fonts.css). */
type Font = Pick<Rolldown.OutputAsset, 'fileName' | 'source'>;

/** The style sheet with the fonts that it names by files. Throws if one is missing. */
export function withFonts(styles: string, fonts: readonly Font[]): string {
  return styles.replaceAll(/url\((["']?)([^"':()]+\.woff2)\1\)/g, (_, _quote, address: string) => {
    const font = fonts.find(({ fileName }) => path.basename(fileName) === path.basename(address));
    if (!font) throw new Error(`withFonts: expected the font ${address}, got none.`);
    return `url(data:font/woff2;base64,${Buffer.from(font.source).toString('base64')})`;
  });
}

/** The id of the element with the code of a worker. */
function workerId(fileName: string): string {
  return path.basename(fileName).replace(/-[\w-]{8}\.js$/, '');
}

/** An expression for the address of a worker, whose code an element of the page has as its text. */
function workerAddress(id: string): string {
  return `"data:text/javascript,"+encodeURIComponent(document.getElementById(${JSON.stringify(id)}).text)`;
}

/** Lets MapLibre start its worker from such an address. */
function workerPlugin(): Plugin {
  return {
    name: 'lodelines-worker',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/maplibre-gl/dist/maplibre-gl.mjs') ? withDataWorker(code) : null,
  };
}

/**
 * MapLibre that starts a worker at a `data:` address as it is. Its own code would fetch it, or import it in a worker from
 * `blob:`, which the policy of the file refuses. Throws if it has no such place.
 */
export function withDataWorker(code: string): string {
  const start = /(async function \w+\(\)\{let (\w+)=\w+\.WORKER_URL\|\|\w+\(\))(?=,)/;
  if (!start.test(code)) throw new Error('withDataWorker: expected the start of the worker, got none.');
  return code.replace(
    start,
    '$1;if($2.startsWith("data:"))return new Worker($2,{type:"module"});let _',
  );
}
