/** Serves the record to the page: built, as files under `data/<release>/`; in development, made anew when `data/` changes. */
import type { Plugin } from 'vite';
import release from '../data/release.json' with { type: 'json' };
import { releaseChanges } from '../src/data/releaseChanges.ts';
import { recordAddresses } from '../src/data/recordSource.ts';
import { faultsOfKept, readKept } from './keptReleases.ts';
import { DATA, readRecord } from './readRecord.ts';
import { contentOf, releaseFiles } from './releaseFiles.ts';

/**
 * The files of the record by their address, as text: those of the present release, unless they are kept
 * and thus in `public/`, and what changed since each older one. Throws the faults of the record, if it has any.
 */
function recordFiles(): Map<string, string> {
  const { record, faults: ofFiles } = readRecord();
  const { release } = record.files;
  const folder = `data/${release.release}`;
  const content = contentOf(record);
  const files = releaseFiles(content);
  const faults = ofFiles.length > 0 ? ofFiles : faultsOfKept(release, files);
  if (faults.length > 0) {
    const list = faults.map(({ file, field, problem }) => `${file} ${field}: ${problem}`).join('\n');
    throw new Error(`The record has faults; npm run data:check tells how to mend them.\n${list}`);
  }
  const older = release.kept.filter((name) => name !== release.release);
  const made = release.kept.includes(release.release) ? [] : [...files];
  const since = older.map(
    (name) => [`since-${name}.json`, JSON.stringify(releaseChanges(readKept(name), content))] as const,
  );
  return new Map([...made, ...since].map(([name, text]) => [`${folder}/${name}`, text]));
}

export function recordPlugin(): Plugin {
  return {
    name: 'lodelines-record',
    configureServer(server) {
      let made: Map<string, string> | null = null;
      server.watcher.on('all', (_, file) => {
        if (file.startsWith(DATA)) made = null;
      });
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
        if (!/^data\/\d{4}-\d{2}-\d{2}\//.test(path)) return next();
        made ??= recordFiles();
        const text = made.get(path);
        if (text === undefined) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(text);
      });
    },
    // The browser starts fetching the record before it has read the code that asks for it. A page that
    // pins an older release fetches these in vain: what an address asks is not known before it is read.
    transformIndexHtml(_, { path }) {
      // The gallery has pages of its own.
      if (path !== '/index.html') return [];
      const { payload, shapes } = recordAddresses(release.release);
      return [payload, shapes].map((address) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${address}` },
        injectTo: 'head',
      }));
    },
    generateBundle() {
      for (const [fileName, source] of recordFiles()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
