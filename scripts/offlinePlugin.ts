/** Adds the app as one file to the build, from where readers save it with a view or a tour of theirs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { OFFLINE_ADDRESS } from '../src/data/opening.ts';
import { siteAddress } from './oembedPlugin.ts';
import { offlineFile } from './offline/offlineFile.ts';

/** Makes the file while the site is built. Arguments as of `pagesPlugin`. */
export function offlinePlugin(address: string | undefined, repository: string | undefined): Plugin {
  let file: Promise<string> | null = null;
  return {
    name: 'lodelines-offline',
    apply: 'build',
    buildStart() {
      file = offlineFile(address ? siteAddress(address) : null, repository);
      // If it fails before it is written, that is not unhandled.
      file.catch(() => undefined);
    },
    // Written here instead of emitted: Vite would compress it for its report.
    async writeBundle({ dir = '' }) {
      const name = path.join(dir, OFFLINE_ADDRESS);
      mkdirSync(path.dirname(name), { recursive: true });
      writeFileSync(name, (await file) ?? '');
    },
  };
}
