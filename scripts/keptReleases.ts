/** The kept releases in `public/data/`, which the build copies unchanged, and the list of their hashes. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReleaseContent } from '../src/data/releaseChanges.ts';
import { payloadOfServed, type ServedPayload } from '../src/data/servedPayload.ts';
import { type ServedShapes, shapesOfServed } from '../src/data/shapesPayload.ts';
import { type Hashes, keptFaults, type ReleaseFile, shapesFileOf } from '../src/record/rules/kept.ts';
import type { RecordFault } from '../src/record/fault.ts';
import type { ReleaseRecord } from '../src/record/schema.ts';
import { sha256 } from './releaseFiles.ts';

/** The folder `public/data/` of this project. */
const KEPT = fileURLToPath(new URL('../public/data', import.meta.url));

/** The list of hashes, in the format of `sha256sum -c`. */
const LIST = 'SHA256SUMS';

/** The faults of the kept releases. `built` are the files of the current release by name, generated from `data/`. */
export function faultsOfKept(
  release: ReleaseRecord,
  built: ReadonlyMap<string, string>,
  folder: string = KEPT,
): RecordFault[] {
  return keptFaults({
    release,
    found: hashesIn(folder),
    listed: readList(folder),
    built: new Map([...built].map(([name, text]) => [`${release.release}/${name}`, sha256(text)])),
  });
}

/** Writes the files of a release (text by name) and adds their hashes to the list. */
export function keep(release: string, files: ReadonlyMap<string, string>, folder: string = KEPT): void {
  mkdirSync(`${folder}/${release}`, { recursive: true });
  const listed = new Map(readList(folder));
  for (const [name, text] of files) {
    writeFileSync(`${folder}/${release}/${name}`, text);
    listed.set(`${release}/${name}`, sha256(text));
  }
  const lines = [...listed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, hash]) => `${hash}  ${path}\n`);
  writeFileSync(`${folder}/${LIST}`, lines.join(''));
}

/** The content of a kept release. Throws if a file is missing. */
export function readKept(release: string, folder: string = KEPT): ReleaseContent {
  const read = (name: ReleaseFile) =>
    JSON.parse(readFileSync(`${folder}/${release}/${name}`, 'utf8')) as unknown;
  return {
    payload: payloadOfServed(read('record.json') as ServedPayload),
    details: read('details.json'),
    figures: read('figures.json'),
    shapes: shapesOfServed(read(shapesFileOf(release)) as ServedShapes),
  } as ReleaseContent;
}

function hashesIn(folder: string): Hashes {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => `${parentPath}/${name}`.slice(folder.length + 1));
  return new Map(
    paths
      .filter((path) => path !== LIST)
      .map((path) => [path.replaceAll('\\', '/'), sha256(readFileSync(`${folder}/${path}`))]),
  );
}

function readList(folder: string): Hashes {
  const path = `${folder}/${LIST}`;
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split(/\r?\n/) : [];
  return new Map(
    lines.flatMap((line) => {
      const [hash, file] = line.split('  ');
      return hash && file ? [[file, hash]] : [];
    }),
  );
}
