/** Serves the record to the page: built, as files under `data/<release>/`; in development, made anew for each request. */
import type { Plugin } from 'vite';
import { figuresPayloadOf } from '../src/data/figuresPayload.ts';
import { payloadOf } from '../src/data/payload.ts';
import { readRecord } from './readRecord.ts';

/** The files of the record by their address, as text. Throws the faults of the record, if it has any. */
function recordFiles(): Map<string, string> {
  const { record, faults } = readRecord();
  if (faults.length > 0) {
    const list = faults.map(({ file, field, problem }) => `${file} ${field}: ${problem}`).join('\n');
    throw new Error(`The record has faults; npm run data:check tells how to mend them.\n${list}`);
  }
  const { payload, details } = payloadOf(record.files);
  const folder = `data/${record.files.release.release}`;
  return new Map(
    [
      ['record.json', payload],
      ['details.json', details],
      ['figures.json', figuresPayloadOf(record.files)],
      ['countries.geojson', record.shapes],
    ].map(([name, value]) => [`${folder}/${name as string}`, JSON.stringify(value)]),
  );
}

/** What the first view fetches besides its own code. */
const FIRST_VIEW = /(record\.json|countries\.geojson)$/;

export function recordPlugin(): Plugin {
  return {
    name: 'lodelines-record',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
        if (!/^data\/\d{4}-\d{2}-\d{2}\//.test(path)) return next();
        const text = recordFiles().get(path);
        if (text === undefined) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(text);
      });
    },
    // The browser starts fetching the record before it has read the code that asks for it.
    transformIndexHtml() {
      return [...recordFiles().keys()]
        .filter((path) => FIRST_VIEW.test(path))
        .map((path) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./${path}` },
          injectTo: 'head',
        }));
    },
    generateBundle() {
      for (const [fileName, source] of recordFiles()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
