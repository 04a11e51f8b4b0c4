/**
 * Adds the distribution of the data to the build, in `data/v1/`: the data package, the record as JSON by id, feeds and
 * a calendar. In development it is made when it is first asked for. No part of the page asks for it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { ADDRESSES, FOLDER } from '../src/distribution/addresses.ts';
import { distributionFiles } from '../src/distribution/distributionFiles.ts';
import { LANGUAGES } from '../src/domain/language.ts';
import { DISTRIBUTION_WORDS } from '../src/i18n/distribution.ts';
import { readKept } from './keptReleases.ts';
import { siteAddress } from './oembedPlugin.ts';
import { readRecord } from './readRecord.ts';
import { contentOf } from './releaseFiles.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/atom+xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.zip': 'application/zip',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The files by address, made from `data/` and `public/data/`. `site` as in `distributionFiles`. */
export function madeFiles(site: string | null): Map<string, string | Uint8Array> {
  const { record } = readRecord();
  const { release, kept } = record.files.release;
  const older = kept.filter((name) => name !== release).map((name) => readKept(name));
  return distributionFiles(record.files, [...older, contentOf(record)], site);
}

/** Links by which feed readers find the feeds of the page. */
function feedLinks(): HtmlTagDescriptor[] {
  return LANGUAGES.flatMap((language) =>
    (
      [
        ['application/atom+xml', ADDRESSES.atom(language)],
        ['application/feed+json', ADDRESSES.jsonFeed(language)],
      ] as const
    ).map(([type, address]) => ({
      tag: 'link',
      attrs: {
        rel: 'alternate',
        type,
        hreflang: language,
        lang: language,
        title: DISTRIBUTION_WORDS[language].feed,
        href: `./${address}`,
      },
      injectTo: 'head' as const,
    })),
  );
}

/** The plugin. `setting` (`LODELINES_URL`) is the address of the site, if it is known. */
export function distributionPlugin(setting: string | undefined): Plugin {
  const site = setting ? siteAddress(setting) : null;
  return {
    name: 'lodelines-distribution',
    configureServer(server) {
      let made: Map<string, string | Uint8Array> | null = null;
      server.watcher.on('all', () => {
        made = null;
      });
      server.middlewares.use((request, response, next) => {
        const address = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
        if (!address.startsWith(FOLDER)) return next();
        made ??= madeFiles(site);
        const content = made.get(address);
        if (content === undefined) return next();
        response.setHeader('Content-Type', TYPES[path.extname(address)] ?? 'text/plain');
        response.end(content);
      });
    },
    transformIndexHtml: (_, { path: page }) => (page === '/index.html' ? feedLinks() : []),
    // Written here instead of emitted: Vite would compress and list each of a thousand files.
    writeBundle({ dir }) {
      if (dir === undefined) return;
      for (const [address, content] of madeFiles(site)) {
        const file = path.join(dir, address);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
    },
  };
}
