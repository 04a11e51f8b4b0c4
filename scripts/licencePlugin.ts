/** Adds to the build the licence of each library that asks for it to come with the built code. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Libraries under the Mozilla Public License, which also wants to be told where their source is (section 3.2). */
export const LIBRARIES = { mediabunny: 'https://github.com/Vanilagy/mediabunny' } as const;

function licenceOf(library: keyof typeof LIBRARIES): string {
  const folder = new URL(`../node_modules/${library}/`, import.meta.url);
  const { version } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
    version: string;
  };
  const licence = readFileSync(new URL('LICENSE', folder), 'utf8');
  return `${library} ${version}, unmodified. Source code: ${LIBRARIES[library]}\n\n${licence}`;
}

/** Writes `licences/<library>.txt`. */
export function licencePlugin(): Plugin {
  return {
    name: 'lodelines-licences',
    generateBundle() {
      for (const library of Object.keys(LIBRARIES) as (keyof typeof LIBRARIES)[]) {
        this.emitFile({ type: 'asset', fileName: `licences/${library}.txt`, source: licenceOf(library) });
      }
    },
  };
}
