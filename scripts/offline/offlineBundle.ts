/** The code of the app as one file: what the pages of the site load in many pieces, as one module and one style sheet. */
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type Rolldown } from 'vite';
import { enginePlugin } from '../enginePlugin.ts';
import { WORKER_FOLDER, WORKERS } from '../../src/data/filesInPage.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What the bundler makes of the app. */
interface OfflineBundle {
  /** An ES module without imports. */
  readonly code: string;
  readonly styles: string;
  /** The code of each worker by its address in the file. */
  readonly workers: ReadonlyMap<string, string>;
}

/** Bundles the app. `repository` is the one in package.json. */
export async function offlineBundle(repository: string | undefined): Promise<OfflineBundle> {
  const { output } = (await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    // Relative, so that the addresses of workers are expressions, which can be replaced.
    base: './',
    plugins: [react(), enginePlugin(), workerPlugin(), slicesPlugin()],
    define: { __REPOSITORY__: JSON.stringify(repository) },
    worker: { format: 'es', rolldownOptions: { output: { minify: true } } },
    experimental: {
      renderBuiltUrl: (file, { hostType }) =>
        hostType === 'js' && file.endsWith('.js')
          ? { runtime: `${WORKERS}[${JSON.stringify(workerFile(file))}]` }
          : undefined,
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
        .map(({ fileName, source }) => [workerFile(fileName), String(source)]),
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

/** The address in the file of a worker that the bundler has made. */
function workerFile(fileName: string): string {
  return WORKER_FOLDER + path.basename(fileName).replace(/-[\w-]{8}\.js$/, '.js');
}

/**
 * Leaves out the Korean characters that neither interface nor record has: there are more of them than of all else. In the
 * file, rare ones in an own tour are in a font of the computer.
 */
function slicesPlugin(): Plugin {
  return {
    name: 'lodelines-slices',
    enforce: 'pre',
    load: (id) => (id.endsWith('/fonts/slices.css') ? '' : null),
  };
}

/** Lets MapLibre start its worker from such an address. */
function workerPlugin(): Plugin {
  return {
    name: 'lodelines-worker',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith('/maplibre-gl/dist/maplibre-gl.mjs') ? withDataWorker(code) : null),
  };
}

/**
 * MapLibre that starts a worker at a `data:` address as it is. Its own code would fetch it, or import it in a worker from
 * `blob:`, which the policy of the file refuses. Throws if it has no such place.
 */
export function withDataWorker(code: string): string {
  const start = /(async function \w+\(\)\{let (\w+)=\w+\.WORKER_URL\|\|\w+\(\))(?=,)/;
  if (!start.test(code)) throw new Error('withDataWorker: expected the start of the worker, got none.');
  return code.replace(start, '$1;if($2.startsWith("data:"))return new Worker($2,{type:"module"});let _');
}
